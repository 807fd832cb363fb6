import { expect, test } from 'vitest';
import { reading, shop, trying } from '../area-c-fixture.ts';
import impactAssessment from './impact-assessment.ts';

const kind = trying(impactAssessment);

const profiling = { ...shop().purposes['marketing']!, kind: 'profiling' } as const;
const because = { az: 'Profilləşdirmə', en: 'Profiling', ru: 'Профилирование' };
const needed = { ...profiling, dpia: { needed: true, because } };
const done = { ...profiling, dpia: { needed: true, done: '2026-10-01', because } };

test('promises review and assessment', () => {
  expect(kind.text({}).az).toContain('DPIA');
});
test('reports profiling nobody judged, and an assessment that is needed and not done', () => {
  expect(kind.check({})).toEqual([]);
  expect(kind.check({}, shop({ purposes: { profiling } }))).toMatchObject([
    { path: ['purposes', 'profiling'] },
  ]);
  expect(kind.check({}, shop({ purposes: { needed } }))).toMatchObject([
    { path: ['purposes', 'needed', 'dpia'] },
  ]);
  expect(kind.check({}, shop({ purposes: { done } }))).toEqual([]);
});
const state = (purposes: ReturnType<typeof shop>['purposes']) =>
  kind.evidence({}, reading({}, shop({ purposes }))).state;
test('is kept when done, broken when needed and not done, at risk when nobody judged', () => {
  expect(state({ done })).toBe('kept');
  expect(state({ needed })).toBe('broken');
  expect(state({ profiling })).toBe('at-risk');
  expect(state(shop().purposes)).toBe('not-yet-shown');
});
