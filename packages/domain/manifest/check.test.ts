import { array, assert, dictionary, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { standardLaw } from '../rules/standard-law.ts';
import { object, ref, text } from '../schema/schema.ts';
import { kind, type StatementKind } from '../statements/kind.ts';
import { checkManifest, loads } from './check.ts';
import { changed } from './rules/rule-fixture.ts';

const says = kind({
  says: 'uses',
  section: 'purposes',
  schema: object({ of: ref('purposes', 'Which.'), why: text('Why.') }, 'A use.'),
  text: () => ({ az: '', en: '', ru: '' }),
  check: ({ statement, path }) => [
    {
      code: 'AMANAT-CHK-999',
      severity: 'note',
      path,
      sentence: { facts: {}, words: { az: '', en: '', ru: '' } },
      message: statement.of,
      why: '',
      fix: '',
      because: { facts: {}, words: { az: '', en: '', ru: '' } },
      mend: { facts: {}, words: { az: '', en: '', ru: '' } },
      promises: [statement.id],
    },
  ],
  evidence: () => ({ state: 'kept', because: { az: '', en: '', ru: '' } }),
});
const kinds = new Map<string, StatementKind>([['uses', says]]);
const options = { law: standardLaw, today: '2026-06-01', kinds };
const found = (value: unknown) =>
  checkManifest(value, options).map((one) => [one.code.slice(-3), one.path.join('/')]);
const one = { id: 'DUK-1', says: 'uses', of: 'orders', why: 'x' };

test('a statement is checked by its kind', () => {
  expect(found(changed({ statements: [one] }))).toEqual([['999', 'statements/0']]);
});
test('an unknown kind is an error that suggests what was meant', () => {
  const findings = checkManifest(changed({ statements: [{ ...one, says: 'usse' }] }), options);
  expect(findings.map((finding) => finding.code)).toEqual(['AMANAT-CHK-012']);
  expect(findings[0]?.fix).toBe('Did you mean "uses"?');
  expect(loads(findings)).toBe(false);
});
test('own fields are held against the kind, the envelope aside, and the kind is not asked', () => {
  const wrong = { ...one, of: 'order', extra: 1, clause: '1.1' };
  expect(found(changed({ statements: [wrong] }))).toEqual([
    ['010', 'statements/0/of'],
    ['003', 'statements/0/extra'],
  ]);
});
test('two statements with one id are an error', () => {
  expect(found(changed({ statements: [one, one] }))).toContainEqual(['011', 'statements/1/id']);
});
test('an id that could not stand in an address is an error', () => {
  expect(found(changed({ statements: [], 'duties/Təlim 1': changed({}).duties?.['training'] }))).toEqual([
    ['013', 'duties/Təlim 1'],
  ]);
});
test('errors come first, and rules are not asked when a part is missing', () => {
  const broken = changed({
    statements: [],
    'purposes/orders/basis': undefined,
    'purposes/taxes/law': undefined,
  });
  expect(found(broken)).toEqual([['004', 'purposes/orders']]);
});
test('a finding about a fact names the statements that speak of it', () => {
  const value = changed({ statements: [one], 'purposes/orders/retention': undefined });
  const finding = checkManifest(value, options).find((each) => each.code === 'AMANAT-CHK-102');
  expect(finding?.promises).toEqual(['DUK-1']);
});
test('whatever is given, the answer is findings and no exception', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(Array.isArray(checkManifest(value, options))).toBe(true);
    }),
  );
  const parts = [
    'purposes',
    'categories',
    'regimes',
    'cookies',
    'stores',
    'channels',
    'statements',
    'organisation',
  ];
  assert(
    property(array(string(), { maxLength: 3 }), dictionary(string(), jsonValue()), (_, noise) => {
      for (const part of parts) checkManifest(changed({ [part]: noise }), options);
    }),
    { numRuns: 50 },
  );
});
