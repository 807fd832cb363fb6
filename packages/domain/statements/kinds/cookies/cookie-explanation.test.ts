import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { cookieExplanation } from './cookie-explanation.ts';

test('says what the cookie policy explains', () => {
  expect(textOf(cookieExplanation).az).toContain('Cookie siyasətində');
  expect(findings(cookieExplanation)).toEqual([]);
});

test('LAL-C1.3: is kept when the generated cookie policy renders in three languages, broken when one fails', () => {
  expect(evidenceOf(cookieExplanation).state).toBe('not-yet-shown');
  const policy = published();
  expect(evidenceOf(cookieExplanation, {}, { policy }).state).toBe('kept');
  const rendered = policy.rendered.map((page) => ({ ...page, ok: page.language !== 'ru' }));
  expect(evidenceOf(cookieExplanation, {}, { policy: { ...policy, rendered } }).state).toBe('broken');
});
