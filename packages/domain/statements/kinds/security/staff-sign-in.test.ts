import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import staffSignIn from './staff-sign-in.ts';

const kind = trying(staffSignIn);

const access = { accounts: 2, accountsWithSecondFactor: 2, routes: 40, openRoutes: 0, denialsJournaled: 3 };
const journal = journalOf({ 'consent.recorded': 1 });

test('promises two factors and a record', () => {
  expect(kind.text({}).az).toContain('iki üsulla');
});
test('finds nothing in a declaration', () => {
  expect(kind.check({})).toEqual([]);
});
test('is at risk without a second factor, broken by a false journal, else not yet shown', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({ access, journal })).state).toBe('not-yet-shown');
  const bare = { ...access, accountsWithSecondFactor: 1 };
  expect(kind.evidence({}, reading({ access: bare, journal })).state).toBe('at-risk');
  expect(kind.evidence({}, reading({ access, journal: journalOf({}, false) })).state).toBe('broken');
});
