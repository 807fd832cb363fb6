import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import processorOwnAimsForbidden from './processor-own-aims-forbidden.ts';

const kind = trying(processorOwnAimsForbidden);

const selfish = shopWith({ courier: processor({ ownPurposes: true }) });

test('forbids it', () => {
  expect(kind.text({}).az).toContain('öz məqsədləri üçün');
});
test('reports a processor with aims of its own', () => {
  expect(kind.check({}, shopWith({ courier: processor() }))).toEqual([]);
  expect(kind.check({}, selfish)).toMatchObject([
    { code: 'AMANAT-CHK-326', path: ['recipients', 'courier', 'ownPurposes'] },
  ]);
});
test('LAL-5.6: purposes per processor are closed, the gate refuses any other', () => {
  expect(kind.evidence({}, reading({}, shopWith({ courier: processor() })))).toMatchObject({
    state: 'kept',
    facts: { processors: 1, openAtGate: 0 },
  });
  expect(kind.evidence({}, reading({}, selfish)).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
