import { expect, test } from 'vitest';
import { shopWith, american } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import writtenConsentTransfer from './written-consent-transfer.ts';

const kind = trying(writtenConsentTransfer);

const bare = shopWith({ cloud: american(undefined) });

test('promises consent for each country', () => {
  expect(kind.text({}).az).toContain('yazılı razılığınızla');
});
test('reports consent beside another mechanism', () => {
  expect(kind.check({}, shopWith({ cloud: american({ mechanisms: ['written-consent'] }) }))).toEqual([]);
  const both = shopWith({ cloud: american({ mechanisms: ['written-consent', 'scc'] }) });
  expect(codes(kind.check({}, both))).toEqual(['AMANAT-CHK-352']);
});
test('ALQ-7.2: written consent opens its own destination and no other', () => {
  expect(kind.evidence({}, reading({}, bare))).toMatchObject({
    state: 'kept',
    facts: { refusedDestinations: 1, openWithConsent: 1, openByConsentElsewhere: 0 },
  });
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
