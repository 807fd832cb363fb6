import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { versionInForce } from './version-in-force.ts';

test('says how long a version holds, and from when if the text does', () => {
  expect(textOf(versionInForce).az).toContain('yalnız bir redaksiya');
  expect(textOf(versionInForce).az).toMatch(/^Bu siyasət /);
  expect(textOf(versionInForce, { fromPublication: true }).az).toContain('dərc olunandan');
  expect(findings(versionInForce)).toEqual([]);
});

test('is kept while exactly the version that the dates give is in force', () => {
  const two = [version(1), version(2)];
  expect(evidenceOf(versionInForce).state).toBe('not-yet-shown');
  expect(evidenceOf(versionInForce, {}, { policy: published(two) }).state).toBe('kept');
  expect(evidenceOf(versionInForce, {}, { policy: published(two, { inForce: 1 }) }).state).toBe('broken');
});

test('a version whose day has not come is not in force', () => {
  const ahead = [version(1, { effectiveAt: '2027-01-01T00:00:00.000Z' })];
  const state = (inForce: number | null) =>
    evidenceOf(versionInForce, {}, { policy: published(ahead, { inForce }) }).state;
  expect(state(null)).toBe('not-yet-shown');
  expect(state(1)).toBe('broken');
});
