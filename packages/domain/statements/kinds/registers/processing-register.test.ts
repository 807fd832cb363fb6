import { expect, test } from 'vitest';
import { storesIn } from '../area-a-fixture.ts';
import { codes, connectedStore, reading, shop, trying } from '../area-c-fixture.ts';
import processingRegister from './processing-register.ts';

const kind = trying(processingRegister);

test('says that the register comes from the declaration', () => {
  expect(kind.text({}).az).toContain('reyestrini aparırıq');
});
test('reports a register of data sets without stores', () => {
  expect(codes(kind.check({}))).toEqual(['AMANAT-CHK-351']);
  expect(kind.check({}, shop({ stores: storesIn('AZ') }))).toEqual([]);
});
test('is broken by an undeclared column, not yet shown without a comparison', () => {
  const state = (changes: object) =>
    kind.evidence({}, reading({ stores: [{ ...connectedStore, ...changes }] })).state;
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(state({})).toBe('not-yet-shown');
  expect(state({ undeclaredColumns: ['customers.fin'] })).toBe('broken');
  expect(state({ reachable: false })).toBe('at-risk');
});
