import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { diffManifests } from './diff.ts';
import type { Manifest } from './manifest.ts';

const text = readFileSync(
  join(import.meta.dirname, '../../../organisations/smartmarket/manifest.yaml'),
  'utf8',
);
const manifest = (): Manifest => parse(text) as Manifest;
type Loose = Record<string, Record<string, Record<string, unknown>>>;
const changed = (edit: (m: Loose) => void): Manifest => {
  const m = manifest() as unknown as Loose;
  edit(m);
  return m as unknown as Manifest;
};
const firstConsent = Object.entries(manifest().purposes).find(([, p]) => p.basis === 'consent')?.[0] ?? '';

test('the same manifest has no difference', () => {
  expect(diffManifests(manifest(), manifest())).toEqual({ changes: [], significant: false, consentAnew: [] });
});

test('LAL-8.2: the diff decides what is significant: a new recipient is, a mended wording is not', () => {
  const added = diffManifests(
    manifest(),
    changed((m) => {
      (m.recipients as Record<string, unknown>).newcomer = {
        name: 'Newcomer',
        role: 'processor',
        country: 'AZ',
        task: { az: 'a', en: 'b', ru: 'c' },
      };
    }),
  );
  expect(added.significant).toBe(true);
  expect(added.changes[0]).toMatchObject({ kind: 'added', section: 'recipients', id: 'newcomer' });
  const mended = diffManifests(
    manifest(),
    changed((m) => {
      (m.purposes![firstConsent] as Record<string, unknown>).owner = 'Another office';
    }),
  );
  expect(mended).toMatchObject({ significant: false, consentAnew: [] });
  expect(mended.changes).toHaveLength(1);
});

test('LAL-8.5: consent is asked anew when the data of a purpose on consent changes, and only then', () => {
  const id = firstConsent;
  const other = Object.keys(manifest().categories).find(
    (c) => !manifest().purposes[id]?.categories.includes(c),
  );
  const diff = diffManifests(
    manifest(),
    changed((m) => {
      (m.purposes![id] as { categories: string[] }).categories.push(other ?? '');
    }),
  );
  expect(diff.consentAnew).toEqual([id]);
  expect(diff.significant).toBe(true);
});

test('a longer period is significant, a shorter one is not', () => {
  const keep = (value: string) =>
    changed((m) => {
      (m.purposes![firstConsent] as { retention: { keep: string } }).retention = {
        keep: value,
        after: 'last-interaction',
        then: 'destroy',
      } as never;
    });
  expect(diffManifests(keep('P12M'), keep('P13M')).significant).toBe(true);
  expect(diffManifests(keep('P13M'), keep('P12M')).significant).toBe(false);
});
