import { expect, test } from 'vitest';
import { lawOf, standardLaw } from './standard-law.ts';

const on = '2026-11-22';

test.each([
  ['az-998.answer', 7, 'working-days', '998-IIIQ Art. 12'],
  ['az-998.extension', 7, 'working-days', '998-IIIQ Art. 12'],
  ['az-998.refusal', 5, 'working-days', '998-IIIQ Art. 12'],
  ['az-998.tell-recipients', 3, 'working-days', '998-IIIQ Art. 12'],
  ['az-civil.limitation-general', 10, 'years', 'Civil Code Art. 373'],
  ['az-civil.limitation-contract', 3, 'years', 'Civil Code Art. 373'],
  ['az-information-access.answer', 7, 'working-days', 'Information-access law Art. 24.1'],
  ['eu-gdpr.answer', 1, 'months', 'GDPR Art. 12(3)'],
  ['eu-gdpr.extension', 2, 'months', 'GDPR Art. 12(3)'],
  ['eu-gdpr.incident', 72, 'hours', 'GDPR Art. 33(1)'],
])('%s is %d %s under %s', (id, amount, unit, citation) => {
  expect(standardLaw.rule(id, on)).toMatchObject({ amount, unit, citation });
});

test('every rule id is its regime’s (or a body of law read with it), unique on any day, and dated', () => {
  const ids = standardLaw.rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of standardLaw.rules) {
    expect(rule.id.startsWith(`${rule.regime}.`)).toBe(true);
    expect(rule.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rule.citation.length).toBeGreaterThan(4);
  }
});

test('a rule is not there before it came into force, and the successor takes over on its day', () => {
  expect(standardLaw.rule('eu-gdpr.answer', '2018-05-24')).toBeUndefined();
  const old = { ...standardLaw.rule('az-998.answer', on)!, validTo: '2026-12-31' };
  const law = lawOf([old, { ...old, amount: 30, validFrom: '2027-01-01', validTo: '2099-12-31' }]);
  expect(law.rule('az-998.answer', '2026-12-31')?.amount).toBe(7);
  expect(law.rule('az-998.answer', '2027-01-01')?.amount).toBe(30);
});

test('adequacy is dated and by regime; the USA is never adequate as a country', () => {
  expect(standardLaw.adequate('GB', 'eu-gdpr', '2021-06-27')).toBe(false);
  expect(standardLaw.adequate('GB', 'eu-gdpr', '2021-06-28')).toBe(true);
  expect(standardLaw.adequate('US', 'eu-gdpr', on)).toBe(false);
  expect(standardLaw.adequate('US', 'az-998', on)).toBe(false);
  expect(standardLaw.adequate('IE', 'az-998', on)).toBe(true);
  expect(standardLaw.isEea('EE')).toBe(true);
  expect(standardLaw.isEea('AZ')).toBe(false);
});

test('the official name of 998-IIIQ does not match the name of a law that does not exist', () => {
  const names = standardLaw.officialNames['az-998']!;
  expect(names.some((name) => '«Fərdi məlumatlar haqqında» Qanun'.includes(name))).toBe(true);
  expect(names.some((name) => '«Fərdi məlumatların qorunması haqqında» Qanun'.includes(name))).toBe(false);
});
