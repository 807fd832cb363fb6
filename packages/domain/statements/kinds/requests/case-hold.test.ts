import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import { caseHold } from './case-hold.ts';

const kind = trying(caseHold);

const holding = (standing: number, withoutEnd = 0, outlived = 0) =>
  reading({ retention: { schedules: [], acts: [], holds: { standing, withoutEnd, outlived } } });

const fields = { of: 'orders' };
test('the text says that the hold ends with the case', () => {
  expect(kind.text(fields).az).toContain('«Sifarişlər»');
  expect(kind.text(fields).az).toContain('iş bitən kimi');
});
test('a retention that does not count from the end of the case is found', () => {
  expect(codes(kind.check(fields))).toEqual(['AMANAT-CHK-502']);
  const { orders } = shop().purposes;
  const tied = shop({
    purposes: {
      orders: { ...orders!, retention: { keep: 'while-needed', after: 'case.closed', then: 'destroy' } },
    },
  });
  expect(kind.check(fields, tied)).toEqual([]);
});
test('evidence: kept with ends, broken without, not yet shown with no hold', () => {
  expect(kind.evidence(fields, holding(2)).state).toBe('kept');
  expect(kind.evidence(fields, holding(2, 1)).state).toBe('broken');
  expect(kind.evidence(fields, holding(2, 0, 1)).state).toBe('broken');
  expect(kind.evidence(fields, holding(0)).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
