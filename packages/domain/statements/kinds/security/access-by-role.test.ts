import { expect, test } from 'vitest';
import { reading, trying } from '../area-c-fixture.ts';
import accessByRole from './access-by-role.ts';

const kind = trying(accessByRole);

const access = { accounts: 2, accountsWithSecondFactor: 2, routes: 40, openRoutes: 0, denialsJournaled: 3 };

test('speaks of roles or of need to know', () => {
  expect(kind.text({}).az).toContain('Səlahiyyəti olmayan heç kim');
  expect(kind.text({ needToKnow: true }).az).toContain('zəruri olan əməkdaş');
});
test('finds nothing in a declaration', () => {
  expect(kind.check({})).toEqual([]);
});
test('is kept while nothing opens without a role, broken when something does', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({ access })).state).toBe('kept');
  // Strangers kept out say nothing of roles, and no address at all says nothing of anything.
  expect(kind.evidence({}, reading({ access: { ...access, denialsJournaled: 0 } })).state).toBe(
    'not-yet-shown',
  );
  expect(kind.evidence({}, reading({ access: { ...access, routes: 0 } })).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({ access: { ...access, openRoutes: 1 } })).state).toBe('broken');
});
