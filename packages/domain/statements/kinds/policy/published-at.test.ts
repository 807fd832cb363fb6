import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { publishedAt } from './published-at.ts';

const fields = { url: 'https://sait.example.az/privacy' };

test('gives the address', () => {
  expect(textOf(publishedAt, fields).az).toContain(fields.url);
});

test('an address at no site of the organisation is found', () => {
  expect(findings(publishedAt, fields)).toEqual([]);
  expect(findings(publishedAt, { url: 'https://www.sait.example.az/p' })).toEqual([]);
  expect(findings(publishedAt, { url: 'https://other.example.com/p' })[0]?.code).toBe('AMANAT-CHK-411');
});

test('a page that calls third parties breaks the promise', () => {
  const clean = published();
  expect(evidenceOf(publishedAt, fields, { policy: clean }).state).toBe('kept');
  const rendered = clean.rendered.map((page) => ({ ...page, thirdPartyUrls: 1 }));
  expect(evidenceOf(publishedAt, fields, { policy: { ...clean, rendered } }).state).toBe('broken');
});
