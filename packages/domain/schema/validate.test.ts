import { expect, test } from 'vitest';
import {
  count,
  date,
  flag,
  list,
  localized,
  mapOf,
  matching,
  nameIn,
  named,
  object,
  oneOf,
  optional,
  period,
  ref,
  text,
} from './schema.ts';
import { validate } from './validate.ts';

const schema = object(
  {
    name: text('Name.', 'Dükan'),
    recipients: mapOf(object({ basis: oneOf(['consent', 'contract'], 'Basis.') }, 'One.'), 'All.'),
    uses: optional(list(ref('recipients', 'Who.'), 'Who receives.', 1)),
    day: optional(date('Day.')),
    keep: optional(period('How long.')),
    code: optional(matching('^[A-Z]{2}$', 'Country.', 'AZ')),
    age: optional(count('Age.', 16, 13)),
    on: optional(flag('On.')),
    title: optional(localized('Title.')),
    label: optional(named('Label.', 'Google')),
  },
  'Example.',
).json;
const ids = new Set(['aws', 'poçt']);
const found = (value: unknown) =>
  validate(value, schema, (section) => (section === 'recipients' ? ids : undefined)).map((one) => [
    one.code.slice(-3),
    one.path.join('/'),
    one.fix,
  ]);
const base = { name: 'x', recipients: {} };

test('a value that fits has no findings', () => {
  expect(
    found({ ...base, uses: ['aws'], day: '2024-02-29', keep: 'P13M', code: 'AZ', age: 13, on: false }),
  ).toEqual([]);
});
test('an unknown key is found at the key, with what was meant', () => {
  expect(found({ ...base, kepe: 'P1Y' })).toEqual([['003', 'kepe', 'Did you mean "keep"?']]);
  const [one] = validate({ ...base, zzzzzz: 1 }, schema, () => undefined);
  expect(one?.at).toBe('key');
  expect(one?.fix).toContain('Known here: name');
});
test('a missing key that stands there misspelt is told as a renaming', () => {
  expect(found({ nmae: 'x', recipients: {} })[0]).toEqual(['004', '', 'Rename "nmae" to "name".']);
});
test('null where something is required is a wrong type, not a crash', () => {
  expect(found({ name: null, recipients: [] }).map((row) => row[0])).toEqual(['005', '005']);
  expect(found(null).map((row) => row[0])).toEqual(['005']);
});
test('closed lists, patterns and bounds', () => {
  expect(found({ ...base, recipients: { a: { basis: 'konsent' } } })).toEqual([
    ['006', 'recipients/a/basis', 'Did you mean "consent"?'],
  ]);
  expect(found({ ...base, code: 'az' })[0]?.slice(0, 2)).toEqual(['007', 'code']);
  expect(found({ ...base, age: 12 })[0]?.slice(0, 2)).toEqual(['009', 'age']);
  expect(found({ ...base, age: 13.5 })[0]?.slice(0, 2)).toEqual(['005', 'age']);
  expect(found({ ...base, uses: [] })[0]?.slice(0, 2)).toEqual(['009', 'uses']);
});
test('dates that no calendar has and periods of nothing', () => {
  for (const day of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-00-10'])
    expect(found({ ...base, day })[0]?.[0]).toBe('008');
  expect(found({ ...base, keep: 'P0D' })[0]?.[0]).toBe('008');
  expect(found({ ...base, keep: '13 months' })[0]?.[0]).toBe('007');
});
test('a dangling reference suggests the entry meant, Azerbaijani letters folded', () => {
  expect(found({ ...base, uses: ['poct'] })).toEqual([['010', 'uses/0', 'Did you mean "poçt"?']]);
  expect(found({ ...base, uses: ['google-ireland'] })[0]?.[2]).toContain('Add "google-ireland"');
});
test('a key named like a built-in of objects is an unknown key', () => {
  expect(found({ ...base, constructor: 'x' })[0]?.slice(0, 2)).toEqual(['003', 'constructor']);
});

test('a name is plain text or stands in three languages; what is missing of the three is named', () => {
  expect(found({ ...base, label: 'Google' })).toEqual([]);
  expect(found({ ...base, label: { az: 'Auditorlar', en: 'Auditors', ru: 'Аудиторы' } })).toEqual([]);
  expect(found({ ...base, label: { az: 'Auditorlar', en: 'Auditors' } })).toMatchObject([
    ['004', 'label', expect.stringContaining('ru')],
  ]);
  expect(found({ ...base, label: 5 })).toMatchObject([['005', 'label', expect.anything()]]);
  expect(nameIn('Google').ru).toBe('Google');
  expect(nameIn({ az: 'Auditorlar', en: 'Auditors', ru: 'Аудиторы' }).ru).toBe('Аудиторы');
});

test('Cyrillic letters that look like Latin ones are named, in values, keys and references', () => {
  const cyrillic = { es: '\u0441', ie: '\u0435' };
  const basis = found({ ...base, recipients: { a: { basis: `${cyrillic.es}onsent` } } });
  expect(basis[0]?.[2]).toMatch(/^Did you mean "consent"\? ".*" \(U\+0441\) .*Cyrillic/);
  const key = found({ ...base, [`k${cyrillic.ie}${cyrillic.ie}p`]: 'P1Y' });
  expect(key[0]?.[2]).toMatch(/^Did you mean "keep"\? .*\(U\+0435\)/);
  expect(found({ [`nam${cyrillic.ie}`]: 'x', recipients: {} })[0]?.[2]).toMatch(
    /^Rename .* \(U\+0435\) in what stands here/,
  );
});
test('a text with nothing in it is none', () => {
  expect(found({ ...base, name: '  ' })).toMatchObject([['005', 'name', expect.stringContaining('Write')]]);
  expect(found({ ...base, title: { az: 'Ad', en: 'Name', ru: '' } })).toMatchObject([
    ['005', 'title/ru', expect.anything()],
  ]);
});
test('a date or period as people write it is given in the form that is wanted', () => {
  expect(found({ ...base, day: '20.11.2026' })[0]?.[2]).toBe('Write `day: 2026-11-20`.');
  expect(found({ ...base, day: '2026-1-3' })[0]?.[2]).toBe('Write `day: 2026-01-03`.');
  expect(found({ ...base, keep: '13 months' })[0]?.[2]).toBe('Write `keep: P13M`.');
  expect(found({ ...base, day: '31.11.2026' })[0]?.[2]).toContain('example');
  expect(found({ ...base, code: '1 year' })[0]?.[2]).toContain('example');
});
test('where nothing can stand the mend is to remove it', () => {
  const [one] = validate({ x: 1 }, object({}, 'None.').json, () => undefined);
  expect(one?.fix).toMatch(/^Remove it: nothing can stand here/);
});
