import { expect, test } from 'vitest';
import { languageFor } from './language-for.ts';

test.each([
  ['az', 'az'],
  ['en-GB', 'en'],
  ['RU', 'ru'],
  ['az_AZ', 'az'],
  ['az-Latn-AZ', 'az'],
  ['fr', 'az'],
  ['', 'az'],
  ['-', 'az'],
  ['rus', 'az'],
])('a page in «%s» is answered in %s', (wanted, given) => {
  expect(languageFor(wanted)).toBe(given);
});
