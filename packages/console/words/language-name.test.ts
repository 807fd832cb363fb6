import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test.each([
  ['az', 'Azərbaycanca'],
  ['tr', 'Türkçe'],
  ['ar', 'العربية'],
  ['', ''],
  ['no language', 'no language'],
])('«%s» is shown as %s', (tag, name) => {
  expect(languageName({ az: 'Azərbaycanca' }, tag)).toBe(name);
});
