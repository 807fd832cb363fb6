import { expect, test } from 'vitest';
import { evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { onlyWithConsent } from './only-with-consent.ts';

const fields = { purposes: ['news'] };
const { news, account } = site().purposes;

test('says what needs consent, and only as much as the text says', () => {
  expect(textOf(onlyWithConsent, fields).az).toBe(
    'Xəbərlər üçün məlumatlarınızı yalnız razılığınızla işləyirik.',
  );
  const all = { ...fields, voluntary: true, withdrawable: true, withoutLoss: true, onDevice: true };
  for (const part of ['könüllü', 'geri götürə', 'itirmirsiniz', 'cihazınızın'])
    expect(textOf(onlyWithConsent, all).az).toContain(part);
});

test('a purpose on another basis, and consent not free of loss, are found', () => {
  expect(findings(onlyWithConsent, { ...fields, withoutLoss: true })).toEqual([]);
  expect(findings(onlyWithConsent, { purposes: ['account'] })[0]?.code).toBe('AMANAT-CHK-420');
  expect(findings(onlyWithConsent, { purposes: ['statistics'], withoutLoss: true })[0]?.code).toBe(
    'AMANAT-CHK-421',
  );
});

test('messages apart from it are told, and found when they are advertising or need consent themselves', () => {
  const apart = { ...fields, apartFrom: ['account'] };
  expect(textOf(onlyWithConsent, apart).az).toContain('asılı deyil və reklam daşımır');
  expect(findings(onlyWithConsent, apart)).toEqual([]);
  expect(findings(onlyWithConsent, { ...fields, apartFrom: ['statistics'] })[0]?.code).toBe('AMANAT-CHK-424');
  expect(evidenceOf(onlyWithConsent, apart).state).toBe('kept');
});

test('the gate denies without consent, allows with it, and denies again at once after withdrawal', () => {
  expect(evidenceOf(onlyWithConsent, fields)).toMatchObject({
    state: 'kept',
    facts: { purposes: 1, wrong: 0 },
  });
  const onContract = {
    purposes: { news: { ...news!, basis: 'legitimate-interest' }, account: account! },
  } as const;
  expect(evidenceOf(onlyWithConsent, fields, {}, onContract).state).toBe('broken');
});

test('refusing it changes no other answer of the gate', () => {
  expect(evidenceOf(onlyWithConsent, { ...fields, withoutLoss: true }).state).toBe('kept');
});
