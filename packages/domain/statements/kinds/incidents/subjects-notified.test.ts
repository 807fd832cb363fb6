import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import subjectsNotified from './subjects-notified.ts';

const kind = trying(subjectsNotified);

test('promises plain words', () => {
  expect(kind.text({}).az).toContain('sadə dildə');
});
test('notes that there is no address to write to', () => {
  expect(kind.check({})).toEqual([]);
  const { order } = shop().categories;
  expect(codes(kind.check({}, shop({ categories: { order: order! } })))).toEqual(['AMANAT-CHK-357']);
});
test('is not yet shown: no incident runs through the program', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const journal = journalOf({ 'incident.recorded': 1 });
  expect(kind.evidence({}, reading({ journal }))).toMatchObject({
    state: 'not-yet-shown',
    facts: { incidents: 1 },
  });
});
