import { expect, test } from 'vitest';
import { storesIn } from '../area-a-fixture.ts';
import { connectedStore, reading, shop, trying } from '../area-c-fixture.ts';
import minimisation from './minimisation.ts';

const kind = trying(minimisation);

test('reads as a sentence in three languages', () => {
  expect(kind.text({}).az).toContain('Yalnız xidmətin işləməsi üçün');
});
test('reports a category no purpose uses and a column none of its purposes needs', () => {
  expect(kind.check({})).toEqual([]);
  const { categories } = shop();
  const idle = kind.check(
    {},
    shop({ categories: { ...categories, sex: { ...categories['email']!, kind: 'sex' } } }),
  );
  expect(idle).toMatchObject([{ code: 'AMANAT-CHK-312', path: ['categories', 'sex'] }]);
  const column = kind.check({}, shop({ stores: storesIn('AZ', { email: 'email', scan: 'passport' }) }));
  expect(column).toMatchObject([
    { code: 'AMANAT-CHK-313', path: ['stores', 'db', 'tables', 'orders', 'columns', 'scan'] },
  ]);
});
test('is kept when the stores agree, broken by an undeclared column, not yet shown without a comparison', () => {
  const state = (changes: object) =>
    kind.evidence({}, reading({ stores: [{ ...connectedStore, ...changes }] })).state;
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(state({})).toBe('kept');
  expect(state({ undeclaredColumns: ['customers.fin'] })).toBe('broken');
  expect(state({ reachable: false })).toBe('at-risk');
});
