import { expect, test } from 'vitest';
import { evidenceOf, findings, requestsTaken, textOf } from '../area-b-fixture.ts';
import { figures } from '../area-c-fixture.ts';
import { ageLimit } from './age-limit.ts';

const requests = requestsTaken(['guardian-report']);
const fields = { minimum: 16, guardiansReport: true };

test('says the age, what is done with found data, and that guardians may report', () => {
  const { az } = textOf(ageLimit, { ...fields, whenFound: 'delete-at-once' });
  for (const part of ['16 yaşından', 'dərhal', 'qəyyum']) expect(az).toContain(part);
});

test('limits that differ are found, with the statement that says otherwise', () => {
  expect(findings(ageLimit, fields)).toEqual([]);
  const other = { id: 'SIT-5', says: 'age-limit', minimum: 18 };
  const [found] = findings(ageLimit, fields, { statements: [other] });
  expect(found?.code).toBe('AMANAT-CHK-460');
  expect(found?.promises).toEqual(['SIT-1', 'SIT-5']);
  expect(findings(ageLimit, { minimum: 18 })[0]?.code).toBe('AMANAT-CHK-460');
});

test('the gate refuses people below the limit for every purpose and takes those who reached it', () => {
  expect(evidenceOf(ageLimit, { minimum: 16 })).toMatchObject({
    state: 'kept',
    facts: { purposes: 3, wrong: 0 },
  });
  expect(evidenceOf(ageLimit, { minimum: 18 }).state).toBe('broken');
});

test('the limit is that of the organisation, not a fixed one', () => {
  const age = { minimum: 18, check: 'attestation', whenFound: 'on-report' } as const;
  expect(evidenceOf(ageLimit, { minimum: 18 }, {}, { age }).state).toBe('kept');
});

test('reports of guardians must be taken', () => {
  expect(evidenceOf(ageLimit, fields).state).toBe('not-yet-shown');
  // That a form takes them is not that anybody was heard.
  expect(evidenceOf(ageLimit, fields, { requests }).state).toBe('not-yet-shown');
  const heard = requestsTaken(['guardian-report'], 0, { 'guardian-report': figures({ open: 1 }) });
  expect(evidenceOf(ageLimit, fields, { requests: heard })).toMatchObject({
    state: 'kept',
  });
});

test('LAL-7.2: that the gate refuses children does not show that found data is deleted: an answered report does', () => {
  const atOnce = { minimum: 16, whenFound: 'delete-at-once' };
  const reported = (changes: Parameters<typeof figures>[0]) => ({
    requests: requestsTaken(['guardian-report'], 0, { 'guardian-report': figures(changes) }),
  });
  expect(evidenceOf(ageLimit, atOnce).state).toBe('not-yet-shown');
  expect(evidenceOf(ageLimit, atOnce, reported({ open: 1 })).state).toBe('not-yet-shown');
  expect(evidenceOf(ageLimit, atOnce, reported({ answered: 1, withStoresPending: 1 })).state).toBe(
    'not-yet-shown',
  );
  expect(evidenceOf(ageLimit, atOnce, reported({ answered: 1 })).state).toBe('kept');
  expect(evidenceOf(ageLimit, atOnce, reported({ answered: 1, overdue: 1 })).state).toBe('broken');
});
