import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Purpose } from '../manifest/manifest.ts';
import { compileManifest } from './compile.ts';
import { foldEvents } from './fold.ts';
import type { SubjectEvent } from './state.ts';
import { bakuDateOf } from '../time/baku.ts';
import { addPeriod, parsePeriod } from '../time/period.ts';
import { startedAt } from './start-event.ts';
import { anyEvents, anyRetention, minute, toldEvents } from './testing/events.ts';
import { destroyedBy } from '../retention/withdrawn.ts';
import { sampleManifest } from './testing/sample.ts';
import { until, type KeepGround, type UntilQuery } from './until.ts';

const compiled = compileManifest(sampleManifest, 1);
const now = '2026-11-22T10:00:00.000Z';
const keep = (events: readonly SubjectEvent[], query: Partial<UntilQuery>) => {
  const full = { category: 'name', at: now, ...query };
  return until(compiled, foldEvents(events, full.at), full);
};
const contract = (at: string, running: boolean): SubjectEvent => ({ kind: 'contract', at, running });
const ended = [contract('2025-01-10T08:00:00.000Z', true), contract('2026-03-02T08:00:00.000Z', false)];

const hold = (until?: string): SubjectEvent => ({
  kind: 'hold',
  at: '2026-03-03T08:00:00.000Z',
  id: 'c1',
  ground: 'claim',
  standing: true,
  ...(until ? { until } : {}),
});

test('the longest period keeps the datum, and use narrows to the purposes still running', () => {
  const kept = keep(ended, { category: 'order', purposes: ['delivery', 'tax'] });
  expect(kept).toMatchObject({ lastDay: '2031-03-02', over: false, purposes: ['tax'], then: 'destroy' });
  expect(kept.grounds).toEqual([
    { purpose: 'delivery', because: 'reached', lastDay: '2026-03-17', law: null },
    { purpose: 'tax', because: 'period', lastDay: '2031-03-02', law: 'Tax Code' },
  ]);
  const after = keep(ended, {
    category: 'order',
    purposes: ['delivery', 'tax'],
    at: '2031-03-02T20:00:00.000Z',
  });
  expect(after).toMatchObject({ over: true, purposes: [] });
});

test('a period does not end before its start event has come', () => {
  expect(keep([contract('2025-01-10T08:00:00.000Z', true)], { purposes: ['tax'] })).toMatchObject({
    lastDay: null,
    over: false,
    purposes: ['tax'],
    grounds: [{ because: 'not-started' }],
  });
});

test('withdrawal brings the end forward to 10 working days', () => {
  const events: SubjectEvent[] = [
    { kind: 'consent', at: '2026-03-01T08:00:00.000Z', version: 1, choices: { marketing: true } },
    { kind: 'interaction', at: '2026-03-01T08:00:00.000Z' },
    { kind: 'consent', at: '2026-03-19T08:00:00.000Z', version: 1, choices: { marketing: false } },
  ];
  const query = { purposes: ['marketing'], at: '2026-04-01T08:00:00.000Z' };
  expect(keep(events.slice(0, 2), query)).toMatchObject({ lastDay: '2027-03-01' });
  expect(keep(events, query)).toMatchObject({
    lastDay: '2026-04-13',
    over: false,
    grounds: [{ because: 'withdrawn' }],
  });
  expect(keep(events, { ...query, at: '2026-04-13T20:00:00.000Z' }).over).toBe(true);
});

test('a hold extends with its ground and no purpose comes back to life by it', () => {
  const query = { purposes: ['delivery'] };
  expect(keep(ended, query).over).toBe(true);
  expect(keep([...ended, hold()], query)).toMatchObject({
    lastDay: null,
    over: false,
    purposes: [],
    holds: [{ ground: 'claim' }],
  });
  expect(keep([...ended, hold('2026-12-31T20:00:00.000Z')], query)).toMatchObject({
    lastDay: '2026-12-31',
    over: false,
  });
});

test('after an erasure what a law keeps stays for that duty alone', () => {
  const erased: SubjectEvent[] = [
    ...ended,
    { kind: 'erased', at: '2026-04-01T08:00:00.000Z', keptFor: ['tax'] },
  ];
  expect(keep(erased, {})).toMatchObject({ purposes: ['tax'], lastDay: '2031-03-02' });
  expect(keep(erased, { category: 'usage' })).toMatchObject({ purposes: [], over: true });
});

test('a datum goes when the last of its purposes and holds lets it go, and serves what still keeps it', () => {
  const some = fc.option(anyRetention, { nil: undefined, freq: 9 });
  const kept = fc.record({ account: some, tax: some });
  const met = { over: 0, running: 0, anonymised: 0 };
  fc.assert(
    fc.property(anyEvents, kept, toldEvents, fc.nat(60), fc.nat(500), (events, retentions, told, n, days) => {
      const { account, tax } = retentions;
      const of = (id: string, retention: typeof account): Purpose => {
        const { retention: _, ...purpose } = sampleManifest.purposes[id]!;
        return retention ? { ...purpose, retention } : purpose;
      };
      const purposes = { account: of('account', account), tax: of('tax', tax) };
      const at = minute(60 + days * 1440);
      const asked = { category: 'name', collectedAt: minute(n), events: told, at };
      const state = foldEvents(events, minute(60));
      const result = until(compileManifest({ ...sampleManifest, purposes }, 1), state, asked);
      const today = bakuDateOf(at);
      const standing = state.holds.filter((one) => one.until === null || one.until > at);
      const ends = [
        ...result.grounds.map(({ lastDay }) => lastDay),
        ...standing.map((one) => one.until && bakuDateOf(new Date(Date.parse(one.until) - 1).toISOString())),
      ];
      const last = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
      expect([result.lastDay, result.over]).toEqual([last, ends.every((end) => end !== null && end < today)]);
      const running = result.grounds.filter(({ lastDay }) => lastDay === null || lastDay >= today);
      expect(result.purposes).toEqual(running.map(({ purpose }) => purpose));
      const endless = result.grounds.some(({ lastDay }) => lastDay === null);
      const latest = result.grounds
        .map(({ lastDay }) => lastDay ?? '')
        .toSorted()
        .at(-1);
      const keepers = result.grounds.filter(({ lastDay }) => lastDay === (endless ? null : latest));
      const anonymised =
        keepers.length > 0 &&
        keepers.every(({ purpose }) => purposes[purpose as 'tax'].retention?.then === 'anonymise');
      expect(result.then).toBe(anonymised ? 'anonymise' : 'destroy');
      met[anonymised ? 'anonymised' : result.over ? 'over' : 'running'] += 1;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
});

test('every purpose says on which ground it keeps, and after an erasure only those it was kept for do', () => {
  const kept = fc.record({ retention: fc.option(anyRetention, { nil: undefined }), law: fc.boolean() });
  fc.assert(
    fc.property(anyEvents, kept, toldEvents, fc.nat(60), (events, { retention, law }, told, n) => {
      const { retention: _, law: named, ...tax } = sampleManifest.purposes['tax']!;
      const purpose = { ...tax, ...(retention ? { retention } : {}), ...(law ? { law: named! } : {}) };
      const manifest = compileManifest({ ...sampleManifest, purposes: { tax: purpose } }, 1);
      const state = foldEvents(events, minute(60));
      const asked = { category: 'name', collectedAt: minute(n), events: told, at: minute(60) };
      const { grounds } = until(manifest, state, asked);
      const { erased } = state;
      const gone = erased !== null && minute(n) <= erased.at && !erased.keptFor.includes('tax');
      if (gone) {
        expect(grounds).toEqual([]);
        return;
      }
      const [{ because, lastDay, ...ground }] = grounds as [KeepGround];
      expect(ground).toEqual({ purpose: 'tax', law: law ? 'Tax Code' : null });
      const from = retention && startedAt(retention.after, manifest.purposes.get('tax')!, state, asked);
      const early = retention?.orOn && startedAt(retention.orOn, manifest.purposes.get('tax')!, state, asked);
      const stop = early ? destroyedBy(manifest.manifest, early) : null;
      const { keep } = retention ?? {};
      const declared: Pick<KeepGround, 'because' | 'lastDay'> =
        keep === undefined
          ? { because: 'undeclared', lastDay: null }
          : keep === 'unlimited' || keep === 'law'
            ? { because: keep, lastDay: null }
            : !from
              ? { because: 'not-started', lastDay: null }
              : keep === 'while-needed'
                ? { because: 'reached', lastDay: destroyedBy(manifest.manifest, from) }
                : { because: 'period', lastDay: addPeriod(bakuDateOf(from), parsePeriod(keep)!) };
      const forward = stop !== null && (declared.lastDay === null || stop <= declared.lastDay);
      expect({ because, lastDay }).toEqual(forward ? { because: 'withdrawn', lastDay: stop } : declared);
    }),
    { numRuns: 500 },
  );
});

test('a consent taken back ends a purpose on consent by the declared term, whatever its period says', () => {
  const taken = (given: boolean, at: string): SubjectEvent => ({
    kind: 'consent',
    at,
    version: 1,
    choices: { location: given, support: given },
  });
  const events = [taken(true, '2026-03-01T08:00:00.000Z'), taken(false, '2026-03-19T08:00:00.000Z')];
  const because = (category: string, purposes: string[], of = events) =>
    keep(of, { category, purposes }).grounds.map((ground) => [ground.because, ground.lastDay]);
  expect(because('location', ['location'])).toEqual([['withdrawn', '2026-04-13']]);
  expect(because('location', ['location'], events.slice(0, 1))).toEqual([['undeclared', null]]);
  expect(because('name', ['support'])).toEqual([['undeclared', null]]);
  const { terms: _, ...withoutTerm } = sampleManifest;
  const query = { category: 'location', at: now };
  const { lastDay } = until(compileManifest(withoutTerm, 1), foldEvents(events, now), query);
  expect(lastDay).toBe('2026-03-19');
});

test('what no purpose covers is over at once', () => {
  expect(keep([], { category: 'shoe-size' })).toMatchObject({ over: true, lastDay: null, grounds: [] });
});

test('a hold never shortens, and time never brings a datum that is over back', () => {
  const categories = Object.keys(sampleManifest.categories);
  fc.assert(
    fc.property(anyEvents, fc.constantFrom(...categories), fc.nat(4000), (events, category, days) => {
      const at = minute(200 + days * 1440);
      const state = foldEvents(events, minute(200));
      const free = { ...state, holds: [] };
      const held = { ...state, holds: [{ id: 'x', ground: 'claim', until: null }] };
      const query = { category, at, collectedAt: minute(0) };
      expect(until(compiled, held, query).over).toBe(false);
      if (until(compiled, free, query).over)
        expect(until(compiled, free, { ...query, at: minute(300 + days * 1440) }).over).toBe(true);
    }),
  );
});

test('while a hold stands nothing goes, at whatever hour of the day it ends', () => {
  const instant = fc.integer({ min: 0, max: 3000 }).map((hours) => minute(hours * 60));
  fc.assert(
    fc.property(instant, instant, (end, at) => {
      const state = { ...foldEvents(ended, at), holds: [{ id: 'x', ground: 'claim', until: end }] };
      const query = { category: 'address', purposes: ['delivery'], at };
      if (at < end) expect(until(compiled, state, query).over).toBe(false);
      else expect(until(compiled, state, query)).toEqual(until(compiled, { ...state, holds: [] }, query));
    }),
  );
});

test('an account that outlived a contract is a contract to its end: the period runs from the later of the two', () => {
  const account = (at: string, open: boolean): SubjectEvent => ({ kind: 'account', at, open });
  const both = [account('2020-01-01T08:00:00.000Z', true), ...ended];
  expect(keep(both, { purposes: ['tax'] }).grounds).toMatchObject([{ because: 'not-started' }]);
  const closed = [...both, account('2026-10-01T08:00:00.000Z', false)];
  expect(keep(closed, { purposes: ['tax'] }).lastDay).toBe('2031-10-01');
  const closedBefore = [account('2024-01-01T08:00:00.000Z', false), ...ended];
  expect(keep(closedBefore, { purposes: ['tax'] }).lastDay).toBe('2031-03-02');
});

test('LAL-6.7: the ten working days are Azerbaijani ones in whatever order the laws are named', () => {
  const [az, eu] = sampleManifest.regimes as readonly [{ id: 'az-998'; people: 'everyone' }, never];
  const organisation = { ...sampleManifest.organisation, country: 'EE' };
  const dates = [
    [az, eu],
    [eu, az],
  ].map((regimes) => {
    const manifest = { ...sampleManifest, organisation, regimes };
    const query = { category: 'order', purposes: ['delivery'], at: now };
    const { lastDay } = until(compileManifest(manifest, 1), foldEvents(ended, now), query);
    return [lastDay, destroyedBy(manifest, '2026-03-02T08:00:00.000Z')];
  });
  // 9 March is free in Azerbaijan, and no holiday of Estonia.
  expect(dates).toEqual([
    ['2026-03-17', '2026-03-17'],
    ['2026-03-17', '2026-03-17'],
  ]);
});
