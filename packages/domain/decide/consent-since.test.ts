import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Manifest } from '../manifest/manifest.ts';
import { diffManifests } from '../manifest/diff.ts';
import { compileManifest } from './compile.ts';
import { consentSinceOf, type ConsentVersion } from './consent-since.ts';
import { foldEvents } from './fold.ts';
import { may } from './may.ts';
import { sampleManifest } from './testing/sample.ts';

const without = (id: string): Manifest => ({
  ...sampleManifest,
  purposes: Object.fromEntries(Object.entries(sampleManifest.purposes).filter(([key]) => key !== id)),
});
const published = (manifests: readonly Manifest[]): readonly ConsentVersion[] =>
  manifests.map((manifest, i) => {
    const former = manifests[i - 1];
    return {
      number: i + 1,
      manifest,
      effectiveAt: `2026-0${i + 1}-01T00:00:00.000Z`,
      consentAnew: former ? diffManifests(former, manifest).consentAnew : [],
    };
  });

test('a purpose that did not change keeps the version that brought it', () => {
  const versions = published([sampleManifest, without('location'), without('location')]);
  expect(consentSinceOf(versions)['marketing']).toEqual({
    version: 1,
    effectiveAt: '2026-01-01T00:00:00.000Z',
  });
  expect(consentSinceOf(versions)['location']).toBeUndefined();
});

test('consents count from the last version that brought the purpose or asked for it anew', () => {
  const ids = fc.subarray(['marketing', 'location']);
  fc.assert(
    fc.property(fc.array(fc.record({ has: ids, anew: ids }), { minLength: 1, maxLength: 6 }), (history) => {
      const versions = history.map(({ has, anew }, i) => {
        const { purposes } = sampleManifest;
        const kept = Object.fromEntries(has.map((id) => [id, purposes[id]!]));
        const effectiveAt = `2026-0${i + 1}-01T00:00:00.000Z`;
        return {
          number: i + 1,
          manifest: { ...sampleManifest, purposes: kept },
          effectiveAt,
          consentAnew: anew,
        };
      });
      const expected = history.at(-1)!.has.map((id) => {
        const began = history.findLastIndex(
          ({ anew }, i) => !history[i - 1]?.has.includes(id) || anew.includes(id),
        );
        const { number: version, effectiveAt } = versions[began]!;
        return [id, { version, effectiveAt }];
      });
      expect(consentSinceOf(versions)).toEqual(Object.fromEntries(expected));
    }),
  );
});

test('LAL-8.5: consent to a purpose that went and came back as another one does not count', () => {
  const { location } = sampleManifest.purposes;
  const back = {
    ...sampleManifest,
    purposes: { ...sampleManifest.purposes, location: { ...location!, categories: ['location', 'phone'] } },
  };
  const versions = published([sampleManifest, without('location'), back]);
  const since = consentSinceOf(versions);
  expect(since['location']?.version).toBe(3);
  const compiled = compileManifest(back, 3, { consentSince: since });
  const at = '2026-04-01T08:00:00.000Z';
  const state = foldEvents(
    [
      { kind: 'birth', at: '2026-01-02T08:00:00.000Z', date: '1990-01-01' },
      { kind: 'consent', at: '2026-01-02T08:00:00.000Z', version: 1, choices: { location: true } },
    ],
    at,
  );
  const answer = may(compiled, state, { purpose: 'location', categories: ['phone'], at });
  expect(answer.reasons.map(({ code }) => code)).toEqual(['consent.older-version']);
});
