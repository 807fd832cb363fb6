import { expect, test } from 'vitest';
import { audit } from '../area-a-fixture.ts';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import dutiesDone from './duties-done.ts';

const kind = trying(dutiesDone);

const duties = (changes: object = {}) => shop({ duties: { audit: { ...audit, ...changes } } });
const fields = { duties: ['audit'] };

test('names the duties, the goals and the caveat', () => {
  expect(kind.text(fields, duties()).az).toContain('gördüyümüz işlər: audit.');
  const whole = kind.text({ ...fields, goals: true, caveat: true }, duties());
  expect(whole.az).toContain('məxfilik, bütövlük, əlçatanlıq və dayanıqlılıq');
  expect(whole.az).toContain('zəmanət verə bilməz');
});
const found = (changes: object) => codes(kind.check({ ...fields, goals: true }, duties(changes)));
test('reports what is overdue, unplanned, or serves no goal', () => {
  expect(found({})).toEqual([]);
  expect(found({ next: '2026-11-21' })).toEqual(['AMANAT-CHK-342']);
  expect(found({ next: undefined, last: undefined })).toEqual(['AMANAT-CHK-341']);
  expect(found({ serves: [] })).toEqual(['AMANAT-CHK-347']);
});
test('is kept in time, at risk when near, broken when late or missing, not yet shown when never done', () => {
  const state = (changes: object) => kind.evidence(fields, reading({}, duties(changes))).state;
  expect(state({})).toBe('kept');
  expect(state({ next: '2026-12-20' })).toBe('at-risk');
  expect(state({ next: '2026-11-21' })).toBe('broken');
  expect(state({ next: undefined, last: '2025-01-01' })).toBe('broken');
  expect(state({ last: undefined })).toBe('not-yet-shown');
  // Neither a date put off past the interval nor a record of a day to come makes it done.
  expect(state({ last: '2025-01-01', next: '2030-01-01' })).toBe('broken');
  expect(state({ last: '2026-12-31', every: undefined })).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('broken');
});

test('a duty that nobody has begun hides none that is near or has no next day', () => {
  const { last: _none, ...begun } = audit;
  const state = (other: object) => {
    const both = shop({ duties: { drill: begun, audit: { ...audit, ...other } } });
    return kind.evidence({ duties: ['drill', 'audit'] }, reading({}, both)).state;
  };
  expect(state({})).toBe('not-yet-shown');
  expect(state({ next: '2026-12-01' })).toBe('at-risk');
  expect(state({ next: undefined, every: undefined })).toBe('at-risk');
  expect(state({ next: undefined, every: undefined, last: undefined })).toBe('not-yet-shown');
});

test('a duty is in time to the end of its day, done from the day it was done, and near from thirty days before', () => {
  const state = (changes: object) => kind.evidence(fields, reading({}, duties(changes))).state;
  expect(state({ next: '2026-11-22' })).toBe('at-risk');
  expect(state({ next: '2026-12-22' })).toBe('at-risk');
  expect(state({ next: '2026-12-23' })).toBe('kept');
  expect(state({ last: '2026-11-22' })).toBe('kept');
  expect(state({ last: '2026-11-23' })).toBe('not-yet-shown');
  const two = shop({ duties: { audit, drill: { ...audit, next: '2027-01-31' } } });
  const evidence = kind.evidence({ duties: ['audit', 'drill'] }, reading({}, two));
  expect(evidence.facts).toMatchObject({ duties: 2, next: '2027-01-31' });
});
