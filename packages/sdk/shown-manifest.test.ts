import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownSnapshot } from './shown-manifest.ts';

const at = '2026-11-22T10:00:00.000Z';
const shownOf = (manifest: Manifest) => {
  const version = { number: 1, effectiveAt: at, manifest, consentSince: {} };
  return shownSnapshot({ organisation: manifest.organisation.id, versions: [version] }).versions[0]!.manifest;
};

test.each(organisations)('what a browser knows of %s decides as the whole declaration does', (org) => {
  const manifest = manifestOf(org);
  const whole = compileManifest(manifest, 1);
  const part = compileManifest(shownOf(manifest), 1);
  const purposes = Object.keys(manifest.purposes);
  const instant = fc.constantFrom(
    '2024-01-01T00:00:00.000Z',
    '2026-02-01T00:00:00.000Z',
    '2026-11-01T00:00:00.000Z',
  );
  const events = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('consent' as const),
        at: instant,
        version: fc.constant(1),
        choices: fc.dictionary(fc.constantFrom(...purposes), fc.boolean()),
      }),
      fc.record({ kind: fc.constant('contract' as const), at: instant, running: fc.boolean() }),
      fc.record({
        kind: fc.constant('birth' as const),
        at: instant,
        date: fc.constantFrom('1990-01-01', '2014-01-01'),
      }),
    ),
    { maxLength: 6 },
  );
  const query = fc.record(
    {
      purpose: fc.constantFrom(...purposes, 'unknown'),
      categories: fc.uniqueArray(fc.constantFrom(...Object.keys(manifest.categories)), {
        minLength: 1,
        maxLength: 3,
      }),
      recipient: fc.constantFrom(...Object.keys(manifest.recipients ?? {}), 'unknown'),
      country: fc.constantFrom('AZ', 'IE', 'US', 'CN'),
      collectedAt: instant,
      at: fc.constant(at),
    },
    { requiredKeys: ['purpose', 'categories', 'at'] },
  );
  fc.assert(
    fc.property(events, query, (history, asked) => {
      const state = foldEvents(history as readonly SubjectEvent[], at);
      expect(may(part, state, asked)).toEqual(may(whole, state, asked));
    }),
    { numRuns: 300 },
  );
});

test('nothing but the rules is shown: no name, address, text or note', () => {
  for (const org of organisations) {
    const manifest = manifestOf(org);
    const text = JSON.stringify(shownOf(manifest));
    for (const { name } of Object.values(manifest.recipients ?? {}))
      expect(text).not.toContain(JSON.stringify(name).slice(1, -1));
    expect(text).not.toMatch(/@|https?:|\+994/);
  }
});
