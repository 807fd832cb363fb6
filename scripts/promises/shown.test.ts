import { expect, test } from 'vitest';
import { idsIn, shownPromises } from './shown.ts';

const at = (name: string, file = 'packages/a.test.ts') => ({ name, file });

test('an id counts only as a whole', () => {
  expect(idsIn('LAL-3.2a, FOC-01 and LAL-2.1.T1: swept.')).toEqual(['LAL-3.2a', 'FOC-01', 'LAL-2.1.T1']);
  expect(idsIn('Said in LAL-8.2. And LAL-8.2, again')).toEqual(['LAL-8.2']);
  expect(idsIn('UTF-8 and XLAL-1.1')).toEqual(['UTF-8']);
});
test('a promise is shown by every test that names it, and missing without one', () => {
  const report = shownPromises(
    ['LAL-3.2', 'LAL-3.2a'],
    [at('LAL-3.2a: kept'), at('group > LAL-3.2a again'), at('SHA-256')],
  );
  expect(report).toEqual({
    total: 2,
    shown: [
      {
        id: 'LAL-3.2a',
        tests: ['packages/a.test.ts: LAL-3.2a: kept', 'packages/a.test.ts: group > LAL-3.2a again'],
      },
    ],
    missing: ['LAL-3.2'],
  });
});
test('finding the tension of a promise does not show the promise, unless that is what it says', () => {
  const tensions = 'packages/cli/commands/check/tensions.test.ts';
  const { shown } = shownPromises(
    ['LAL-1.1', 'LAL-C8.1'],
    [at('LAL-1.1: the tension is found', tensions), at('LAL-C8.1: the tension is found', tensions)],
  );
  expect(shown.map(({ id }) => id)).toEqual(['LAL-C8.1']);
});
