import { expect, test } from 'vitest';
import { compareScan } from './compare.ts';
import type { GpcSaid } from './observation.ts';
import { crawl, declaredWith, thing } from './testing/made-up-crawl.ts';

function found(gpc: GpcSaid | undefined, honours: boolean, gpcSince?: string) {
  const declared = { ...declaredWith(), gpc: honours, ...(gpcSince ? { gpcSince } : {}) };
  return compareScan(crawl([thing()], gpc ? { gpc } : {}), declared).map(({ code, message }) => [
    code.slice(-3),
    message,
  ]);
}

test('a site that says what is declared, on a day that fits, gives nothing; nor does a crawl that did not ask', () => {
  expect(found(undefined, true)).toEqual([]);
  expect(found({ status: 404 }, false)).toEqual([]);
  expect(found({ status: 200, gpc: true, lastUpdate: '2026-11-01' }, true, '2026-11-01')).toEqual([]);
  expect(found({ status: 200, gpc: false, lastUpdate: '2026-11-02T10:00:00Z' }, false)).toEqual([]);
});

test('a declared signal that the site is silent about, the opposite word, and a date that does not fit are told', () => {
  expect(found({ status: 404 }, true)).toEqual([['118', '/.well-known/gpc.json answers with status 404.']]);
  expect(found({ status: 200, gpc: false }, true)[0]?.[0]).toBe('119');
  expect(found({ status: 200, gpc: true, lastUpdate: '2026-11-01' }, false)[0]?.[0]).toBe('119');
  const dated = (lastUpdate?: string) =>
    found({ status: 200, gpc: true, ...(lastUpdate ? { lastUpdate } : {}) }, true, '2026-11-10');
  expect(dated()[0]?.[0]).toBe('120');
  expect(dated('soon')[0]?.[0]).toBe('120');
  expect(dated('2027-01-01')[0]?.[1]).toContain('lies ahead');
  expect(dated('2026-11-09')[0]?.[1]).toContain('since 10 November 2026');
});
