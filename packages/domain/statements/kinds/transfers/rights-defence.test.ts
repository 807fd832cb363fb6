import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import rightsDefence from './rights-defence.ts';

const kind = trying(rightsDefence);

const disclosures = {
  authorities: ['court'],
  grounds: ['law'],
  approver: 'Hüquqşünas',
  tellPerson: 'when-allowed',
} as const;
const manifest = shop({ disclosures });

test('names who approves', () => {
  expect(kind.text({}, manifest).az).toContain('(Hüquqşünas)');
});
test('reports disclosures nobody approves', () => {
  expect(kind.check({}, manifest)).toEqual([]);
  expect(codes(kind.check({}))).toEqual(['AMANAT-CHK-340']);
});
const register = (total: number, incomplete: number) => ({ total, incomplete, tellable: 0, told: 0 });
test('is kept when each disclosure has ground and approver, broken when one lacks them', () => {
  expect(kind.evidence({}, reading({}, manifest)).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({ disclosures: register(2, 0) }, manifest)).state).toBe('kept');
  expect(kind.evidence({}, reading({ disclosures: register(2, 1) }, manifest)).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('broken');
});
