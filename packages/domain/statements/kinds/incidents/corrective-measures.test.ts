import { expect, test } from 'vitest';
import { journalOf } from '../area-a-fixture.ts';
import { reading, trying } from '../area-c-fixture.ts';
import correctiveMeasures from './corrective-measures.ts';

const kind = trying(correctiveMeasures);

test('promises measures before closing', () => {
  expect(kind.text({}).az).toContain('hadisə bağlanmır');
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
