import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { Snapshot } from '@amanat/contract/gate-local.ts';
import { decideConsent } from '@amanat/domain/consent/decide.ts';
import { preferencesOf } from '@amanat/domain/consent/preferences.ts';
import { consentSpans } from '@amanat/domain/consent/spans.ts';
import { categoryEnds, surelyCounts, termsOfCategory } from '@amanat/domain/consent/terms.ts';
import { askedCategories } from '@amanat/domain/consent/asked.ts';
import { lapsesAt } from '@amanat/domain/consent/lapse.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { shownSnapshot } from '@amanat/sdk/shown-manifest.ts';
import { array, assert, constantFrom, integer, oneof, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { withEnds } from './ends.ts';
import { categoriesInForce } from './in-force.ts';
import { keptForm } from './newer.ts';

const term = constantFrom(
  'P12M',
  'P1Y',
  'P13M',
  'P6M',
  'P1M',
  'P30D',
  'P365D',
  'P1M2DT3H',
  'PT30M',
  'session',
);
const maybe = option(term, { nil: undefined });
const declared = record({
  banner: maybe,
  functional: maybe,
  analytics: maybe,
  marketing: maybe,
  own: array(maybe, { minLength: 4, maxLength: 4 }),
}).map(({ banner, own, ...categories }): Manifest => {
  const base = shopManifest();
  const purposes = ['personalisation', 'improvement', 'marketing', 'newsletter'];
  return {
    ...base,
    banner: { ...base.banner!, ...(banner ? { lasts: banner } : {}) },
    cookieCategories: Object.fromEntries(
      Object.entries(base.cookieCategories!).map(([id, category]) => {
        const lasts = categories[id as keyof typeof categories];
        return [id, lasts ? { ...category, lasts } : category];
      }),
    ),
    purposes: {
      ...base.purposes,
      ...Object.fromEntries(
        purposes.map((id, i) => {
          const { consentLasts: _, ...purpose } = base.purposes[id]!;
          return [id, own[i] ? { ...purpose, consentLasts: own[i] } : purpose];
        }),
      ),
    },
  } as Manifest;
});
/** Instants, many of them at the ends of months in Baku and around leap days. */
const given = oneof(
  integer({ min: Date.UTC(2016, 0), max: Date.UTC(2050, 0) }),
  record({
    month: integer({ min: 0, max: 400 }),
    ms: integer({ min: -3 * 86_400_000, max: 86_400_000 }),
  }).map(({ month, ms }) => Date.UTC(2016, 1 + month) + ms),
).map((ms) => new Date(ms).toISOString());
const iso = (ms: number) => new Date(ms).toISOString();

test('LAL-C8.2: banner, gate, record, page of preferences and the gate in a browser let a consent lapse in the same millisecond', () => {
  assert(
    property(declared, given, integer({ min: -1e11, max: 1e11 }), (manifest, at, ahead) => {
      const decided = decideConsent(manifest, 1, { method: 'accept-all' }, at);
      if ('refused' in decided) throw new Error(decided.refused);
      const { event } = decided;
      const { expires = '' } = event;
      const compiled = compileManifest(manifest, 1);
      const shown = shownSnapshot({ versions: [{ number: 1, manifest }] } as unknown as Snapshot);
      const inBrowser = compileManifest(shown.versions[0]!.manifest, 1);
      // An application's own events say no end: the gate counts it.
      const { expires: _, ends: __, ...ownEvent } = event;
      const allows = (gate: typeof compiled, events: readonly SubjectEvent[], purpose: string, now: string) =>
        may(gate, foldEvents(events, now), { purpose, categories: ['usage'], at: now }).allow;

      for (const purpose of Object.keys(event.choices)) {
        const end = event.ends?.[purpose] ?? expires;
        for (const [now, yes] of [
          [iso(Date.parse(end) - 1), true],
          [end, false],
        ] as const) {
          for (const gate of [compiled, inBrowser])
            for (const said of [event, ownEvent])
              expect([purpose, now, allows(gate, [said], purpose, now)]).toEqual([purpose, now, yes]);
          const stored = [{ id: '1', subject: 'p', event, beside: {} }];
          const standing = preferencesOf(compiled, stored, now).purposes.find(({ id }) => id === purpose);
          expect(standing).toMatchObject(yes ? { standing: 'given', until: end } : { standing: 'lapsed' });
          const span = consentSpans(stored, now).find((one) => one.purpose === purpose);
          expect(span?.until).toBe(yes ? null : end);
        }
      }

      // The same in the browser, whose clock may go wrong by years: as long after it was made as on the server.
      const made = Date.parse(at) + ahead;
      const ids = askedCategories(manifest).flatMap(({ id, fixed }) => (fixed ? [] : [id]));
      const chosen = { v: 1, c: Object.fromEntries(ids.map((id) => [id, 1 as const])), t: made };
      const ends = categoryEnds(manifest, at, expires);
      const config = { since: 1, block: Object.fromEntries(ids.map((id) => [id, {}])) } as BannerConfig;
      const kept = withEnds({ ...chosen, e: 0 }, { recordedAt: at, expires, ends });
      const lasting = Object.entries(ends).map(([id, end]) => [id, Date.parse(end) - Date.parse(at)]);
      const carried = keptForm(
        {
          version: 1,
          language: 'az',
          made,
          lasts: Date.parse(expires) - Date.parse(at),
          ends: Object.fromEntries(lasting) as Record<string, number>,
          categories: Object.fromEntries(ids.map((id) => [id, true])),
          receipt: '',
        },
        'visitor',
        { now: made, server: '' },
      );
      for (const asked of askedCategories(manifest)) {
        if (asked.fixed) continue;
        const end = lapsesAt(at, ...termsOfCategory(manifest, asked));
        const after = made + Date.parse(end < expires ? end : expires) - Date.parse(at);
        for (const choice of [kept, carried]) {
          // What has lapsed as a whole is not read any more (`read-choice.ts`).
          const counts = (now: number) =>
            choice.e > now && categoriesInForce(config, choice, now)[asked.id] === 1;
          expect([asked.id, counts(after - 1), counts(after)]).toEqual([asked.id, true, false]);
        }
        // No purpose of the category is refused before the category is.
        for (const purpose of asked.purposes) expect((event.ends?.[purpose] ?? expires) >= end).toBe(true);
      }
      // Until the server has answered, a choice never counts for longer than it will say.
      expect(surelyCounts(manifest)).toBeLessThanOrEqual(Date.parse(expires) - Date.parse(at));
    }),
    { numRuns: 150 },
  );
});
