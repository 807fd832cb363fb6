import { expect, test } from 'vitest';
import { formWording } from '../consent/form-wording.ts';
import { compileManifest } from '../decide/compile.ts';
import { sampleManifest } from '../decide/testing/sample.ts';
import { until } from '../decide/until.ts';
import { foldEvents } from '../decide/fold.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { destroyedBy, endingWithConsent, fateAfterWithdrawal } from './withdrawn.ts';

/** «analytics» rests on an interest and on consent; its data goes with the consent. */
const manifest: Manifest = {
  ...sampleManifest,
  properties: { survey: { kind: 'form', name: 'Survey', purposes: ['analytics', 'support'] } },
  purposes: {
    ...sampleManifest.purposes,
    analytics: {
      ...sampleManifest.purposes['analytics']!,
      retention: { keep: 'P12M', after: 'collected', orOn: 'consent.withdrawn', then: 'destroy' },
    },
  },
};
const tables = {
  visits: { subject: { column: 'email' }, key: 'id', columns: { page: 'usage' }, purposes: ['analytics'] },
};

test('LAL-6.7: where consent is one of two bases its withdrawal ends both at the gate and in the stores', () => {
  expect(endingWithConsent(manifest)).toEqual(['marketing', 'analytics']);
  const fate = fateAfterWithdrawal(manifest, tables, 'visits', new Set(['analytics']), () => false);
  expect(fate).toEqual({ kind: 'destroy' });
  const [given, taken] = ['2026-03-01T08:00:00.000Z', '2026-03-19T08:00:00.000Z'];
  const consent = (at: string, yes: boolean) =>
    ({ kind: 'consent', at, version: 1, choices: { analytics: yes } }) as const;
  const state = foldEvents([consent(given, true), consent(taken, false)], taken);
  const query = { category: 'usage', purposes: ['analytics'], at: taken, collectedAt: given };
  expect(until(compileManifest(manifest, 1), state, query).lastDay).toBe(destroyedBy(manifest, taken));
});

test('a purpose that rests on no consent keeps its rows whatever is withdrawn', () => {
  const shared = { visits: { ...tables.visits, purposes: ['analytics', 'security'] } };
  const fate = fateAfterWithdrawal(manifest, shared, 'visits', new Set(['analytics']), () => false);
  expect(fate).toEqual({ kind: 'stay' });
});

test('ALQ-5.1: a form asks for the consent without which the gate lets nothing pass', () => {
  const asked = formWording(manifest, 1, 'az', 'survey')?.purposes.map(({ id }) => id);
  expect(asked).toEqual(['analytics']);
});
