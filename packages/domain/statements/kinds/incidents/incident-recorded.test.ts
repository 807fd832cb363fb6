import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, shop, trying } from '../area-c-fixture.ts';
import incidentRecorded from './incident-recorded.ts';

const kind = trying(incidentRecorded);

test('promises three times kept apart', () => {
  expect(kind.text({}).az).toContain('nə vaxt aşkar olunub');
});
const journals = (of: readonly string[]) =>
  shop({ statements: [{ id: 'TST-9', says: 'journals-kept', of }] });
test('notes that no journal of the text holds incidents', () => {
  expect(kind.check({})).toEqual([]);
  expect(kind.check({}, journals(['incidents']))).toEqual([]);
  expect(kind.check({}, journals(['requests']))).toMatchObject([
    { code: 'AMANAT-CHK-355', promises: ['TST-1', 'TST-9'] },
  ]);
});
test('is not yet shown: no incident runs through the program', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const journal = journalOf({ 'incident.recorded': 1 });
  expect(kind.evidence({}, reading({ journal }))).toMatchObject({
    state: 'not-yet-shown',
    facts: { incidents: 1 },
  });
});
