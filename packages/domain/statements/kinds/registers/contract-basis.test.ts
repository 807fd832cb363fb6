import { expect, test } from 'vitest';
import { codes, reading, trying } from '../area-c-fixture.ts';
import contractBasis from './contract-basis.ts';

const kind = trying(contractBasis);

test('says that it begins and ends with the contract', () => {
  expect(kind.text({ purposes: ['orders'] }).az).toContain('(sifarişlər)');
});
test('reports a purpose that rests on something else', () => {
  expect(kind.check({ purposes: ['orders'] })).toEqual([]);
  expect(codes(kind.check({ purposes: ['marketing'] }))).toEqual(['AMANAT-CHK-302']);
});
test('the gate allows it while the contract runs and refuses it without one', () => {
  expect(kind.evidence({ purposes: ['orders'] }, reading())).toMatchObject({
    state: 'kept',
    facts: { withoutContract: 0, refusedToClient: 0 },
  });
  expect(kind.evidence({ purposes: ['security'] }, reading())).toMatchObject({
    state: 'broken',
    facts: { withoutContract: 1, otherGround: 1 },
  });
});
