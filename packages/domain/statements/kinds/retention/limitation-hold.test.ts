import { expect, test } from 'vitest';
import { codes, reading, trying } from '../area-c-fixture.ts';
import { limitationHold } from './limitation-hold.ts';

const kind = trying(limitationHold);

const holding = (standing: number, withoutEnd = 0, outlived = 0) =>
  reading({ retention: { schedules: [], acts: [], holds: { standing, withoutEnd, outlived } } });

const three = { claims: 'general', keep: 'P3Y' };
test('the text explains limitation at first use', () => {
  expect(kind.text(three).az).toContain('İddia müddəti məhkəməyə müraciət üçün');
  expect(kind.text({ claims: 'contract', keep: 'P3Y' }).az).toContain('Müqavilədən doğan');
});
test('a general limitation of three years is not the law; for contracts it is', () => {
  const found = kind.check(three);
  expect(codes(found)).toEqual(['AMANAT-CHK-505']);
  expect(found[0]?.message).toContain('10 years');
  expect(kind.check({ claims: 'contract', keep: 'P3Y' })).toEqual([]);
  expect(kind.check({ claims: 'general', keep: 'P10Y' })).toEqual([]);
});
test('evidence: kept with an end, broken without, not yet shown with no hold', () => {
  expect(kind.evidence(three, holding(1)).state).toBe('kept');
  expect(kind.evidence(three, holding(1, 1)).state).toBe('broken');
  expect(kind.evidence(three, reading()).state).toBe('not-yet-shown');
});
