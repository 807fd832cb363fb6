import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import incidentAssessed from './incident-assessed.ts';

const kind = trying(incidentAssessed);

test('promises an analysis', () => {
  expect(kind.text({}).az).toContain('səbəbini və miqyasını');
});
test('finds nothing in a declaration', () => {
  expect(kind.check({})).toEqual([]);
});
test('is not yet shown: no incident runs through the program', () => {
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const journal = journalOf({ 'incident.recorded': 1 });
  expect(kind.evidence({}, reading({ journal }))).toMatchObject({
    state: 'not-yet-shown',
    facts: { incidents: 1 },
  });
});
