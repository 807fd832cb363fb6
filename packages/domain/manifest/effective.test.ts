import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../time/local-date.ts';
import { effectiveInstant, versionInForce } from './effective.ts';
import type { Manifest } from './manifest.ts';

const manifest = (effective: string, atLeast?: string) =>
  ({
    policy: { approved: effective, effective, ...(atLeast ? { notice: { atLeast, via: ['site'] } } : {}) },
  }) as unknown as Manifest;
const base = { isFirst: false, publishedAt: '2026-11-23T08:00:00.000Z', addWorkingDays: addDays };

test('LAL-8.2: a significant version cannot take effect sooner than 10 days after its notice', () => {
  const early = effectiveInstant({
    ...base,
    manifest: manifest('2026-12-02', '10 calendar days'),
    significant: true,
  });
  expect(early).toEqual({ ok: false, earliest: '2026-12-03' });
  const inTime = effectiveInstant({
    ...base,
    manifest: manifest('2026-12-03', '10 calendar days'),
    significant: true,
  });
  expect(inTime).toEqual({ ok: true, effectiveAt: '2026-12-02T20:00:00.000Z', noticeAt: base.publishedAt });
});

test('LAL-8.3: a change that is not significant is in force from its publication', () => {
  const version = effectiveInstant({
    ...base,
    manifest: manifest('2026-01-01', '10 calendar days'),
    significant: false,
  });
  expect(version).toEqual({ ok: true, effectiveAt: base.publishedAt, noticeAt: null });
});

test('a small correction does not bring an announced change forward', () => {
  const version = effectiveInstant({
    ...base,
    manifest: manifest('2026-01-01', '10 calendar days'),
    significant: false,
    formerEffectiveAt: '2026-12-02T20:00:00.000Z',
  });
  expect(version).toMatchObject({ ok: true, effectiveAt: '2026-12-02T20:00:00.000Z' });
});

test('the first version carries its own date', () => {
  const version = effectiveInstant({
    ...base,
    isFirst: true,
    manifest: manifest('2026-02-03'),
    significant: false,
  });
  expect(version).toMatchObject({ ok: true, effectiveAt: '2026-02-02T20:00:00.000Z' });
});

test('ALQ-8.2 LAL-8.8: exactly one version is in force at any instant after the first', () => {
  const instants = fc.integer({ min: 0, max: 40 }).map((d) => `${addDays('2026-01-01', d)}T00:00:00.000Z`);
  fc.assert(
    fc.property(fc.array(instants, { minLength: 1, maxLength: 8 }), instants, (dates, at) => {
      const versions = dates.map((effectiveAt, i) => ({ number: i + 1, effectiveAt }));
      const found = versionInForce(versions, at);
      const begun = versions.filter((v) => v.effectiveAt <= at);
      expect(found?.number).toBe(begun.length ? Math.max(...begun.map((v) => v.number)) : undefined);
    }),
  );
});
