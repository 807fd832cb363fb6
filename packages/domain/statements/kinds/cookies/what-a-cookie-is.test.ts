import { expect, test } from 'vitest';
import { evidenceOf, findings, published, site, textOf } from '../area-b-fixture.ts';
import { whatACookieIs } from './what-a-cookie-is.ts';

const fields = { identifiesNobody: true };
const { statistics } = site().purposes;
const identified = { purposes: { statistics: { ...statistics!, categories: ['ids'] } } };

test('LAL-C2.1: says what a cookie is, and that it identifies nobody where the text does', () => {
  expect(textOf(whatACookieIs).az).toContain('kiçik mətn faylı');
  expect(textOf(whatACookieIs, fields).az).toContain('müəyyən etmir');
  expect(textOf(whatACookieIs, { term: 'device' }).az).toContain('Cihaz: ');
});

test('online identifiers in use contradict it', () => {
  const [found] = findings(whatACookieIs, fields, identified);
  expect(found?.code).toBe('AMANAT-CHK-441');
  expect(found?.message).toContain('ids');
  expect(findings(whatACookieIs, fields)).toEqual([]);
  expect(findings(whatACookieIs, {}, identified)).toEqual([]);
});

test('is shown by the cookie page', () => {
  expect(evidenceOf(whatACookieIs, fields, { policy: published() }).state).toBe('kept');
});
