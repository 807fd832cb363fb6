import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import { stateBodyDisclosure } from './state-body-disclosure.ts';

const kind = trying(stateBodyDisclosure);

const declared = {
  disclosures: { authorities: ['court'], grounds: ['law'], approver: 'Hüquqşünas', tellPerson: 'never' },
} as const;
const fields = { grounds: ['law'] };
test('the text names the grounds, the register and whether people are told', () => {
  const text = kind.text({ grounds: ['court-decision', 'law'], tellPerson: true }, shop(declared));
  expect(text.az).toContain('məhkəmə qərarı və ya qanunun birbaşa tələbi');
  expect(text.az).toContain('reyestrdə');
  expect(text.az).toContain('sizə xəbər veririk');
  expect(kind.text(fields).az).not.toContain('reyestrdə');
});
test('undeclared disclosures, a ground people were not told of, and telling nobody are found', () => {
  expect(codes(kind.check(fields))).toEqual(['AMANAT-CHK-517']);
  expect(codes(kind.check({ grounds: ['court-decision'] }, shop(declared)))).toEqual(['AMANAT-CHK-517']);
  expect(codes(kind.check({ ...fields, tellPerson: true }, shop(declared)))).toEqual(['AMANAT-CHK-517']);
  expect(kind.check(fields, shop(declared))).toEqual([]);
});
const register = (changes: object) =>
  reading({ disclosures: { total: 2, incomplete: 0, tellable: 1, told: 1, ...changes } });
test('evidence: kept with ground and approver, broken without, or when people were not told, else not yet shown', () => {
  expect(kind.evidence(fields, register({})).state).toBe('kept');
  expect(kind.evidence(fields, register({ incomplete: 1 })).state).toBe('broken');
  expect(kind.evidence({ ...fields, tellPerson: true }, register({ told: 0 })).state).toBe('broken');
  expect(kind.evidence(fields, register({ told: 0 })).state).toBe('kept');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
