import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formWording } from '../consent/form-wording.ts';
import { compileManifest } from '../decide/compile.ts';
import { sampleManifest } from '../decide/testing/sample.ts';
import { until } from '../decide/until.ts';
import { foldEvents } from '../decide/fold.ts';
import type { Manifest, Purpose } from '../manifest/manifest.ts';
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

test('of a row exactly what nothing but withdrawn consents covered goes', () => {
  const ids = ['a', 'b', 'c'];
  const anyPurpose = fc.record({
    basis: fc.constantFrom<Purpose['basis'][]>('consent', 'contract'),
    categories: fc.subarray(['name', 'email', 'phone']),
    then: fc.constantFrom<('destroy' | 'anonymise')[]>('destroy', 'anonymise'),
  });
  const anyTable = fc.record({
    purposes: fc.subarray(ids),
    shared: fc.boolean(),
    child: fc.boolean(),
    empty: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.tuple(anyPurpose, anyPurpose, anyPurpose),
      anyTable,
      fc.subarray(ids),
      fc.subarray(ids),
      (of, { purposes, shared, child, empty }, given, withdrawn) => {
        const declared = Object.fromEntries(
          of.map(({ then, ...one }, i) => {
            const retention = { keep: 'P1Y', after: 'collected', then } as const;
            return [ids[i]!, { ...sampleManifest.purposes['support']!, ...one, retention }];
          }),
        );
        const columns: Record<string, string> = empty ? {} : { n: 'name', e: 'email', p: 'phone' };
        const people = { subject: { column: 'e' }, key: 'id', columns, purposes, shared };
        const hanging = {
          subject: { via: { table: 'people', column: 'person' } },
          key: 'id',
          columns,
          purposes,
        };
        const stores = (child ? { people, hanging } : { people }) as never;
        const taken = new Set(withdrawn.filter((id) => !given.includes(id)));
        const stands = purposes.filter(
          (id) => given.includes(id) || (declared[id]!.basis !== 'consent' && !taken.has(id)),
        );
        const covers = (all: readonly string[], category: string) =>
          all.some((id) => (declared[id]!.categories as readonly string[]).includes(category));
        const touched = purposes.filter((id) => taken.has(id));
        const alone = Object.keys(columns).filter(
          (column) => covers(touched, columns[column]!) && !covers(stands, columns[column]!),
        );
        const whole = touched.length > 0 && stands.length === 0;
        const anonymised = purposes.every((id) => declared[id]!.retention.then === 'anonymise');
        const emptied = whole ? Object.keys(columns) : alone;
        const expected =
          whole && !shared && !child && !anonymised
            ? { kind: 'destroy' }
            : emptied.length > 0
              ? { kind: 'empty', columns: emptied }
              : { kind: 'stay' };
        const manifest = { ...sampleManifest, purposes: declared };
        expect(fateAfterWithdrawal(manifest, stores, 'people', taken, (id) => given.includes(id))).toEqual(
          expected,
        );
      },
    ),
    { numRuns: 1000 },
  );
  expect(fateAfterWithdrawal(manifest, tables, 'elsewhere', new Set(['analytics']), () => false)).toEqual({
    kind: 'stay',
  });
});

test('the term for stopping is the declared one, else ten working days; purposes on consent alone end with it', () => {
  const { terms: _, ...silent } = sampleManifest;
  const day = '2026-11-23T08:00:00.000Z';
  const by = (stopAndDestroy: string) => destroyedBy({ ...silent, terms: { stopAndDestroy } }, day);
  expect([
    destroyedBy(silent, day),
    by('10 working days'),
    by('3 calendar days'),
    by('72 hours too many'),
  ]).toEqual(['2026-12-07', '2026-12-07', '2026-11-26', '2026-11-23']);
  const retention = { keep: 'P1Y', after: 'consent.withdrawn', then: 'destroy' } as const;
  const { location, tax } = sampleManifest.purposes as Record<string, Purpose>;
  const purposes = { location: { ...location!, retention }, tax: { ...tax!, retention } };
  expect(endingWithConsent({ ...sampleManifest, purposes })).toEqual(['location']);
});
