import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileManifest } from '../decide/compile.ts';
import { foldEvents } from '../decide/fold.ts';
import { may } from '../decide/may.ts';
import { anyEvents, minute } from '../decide/testing/events.ts';
import { sampleManifest } from '../decide/testing/sample.ts';
import { basisAt } from './basis-evidence.ts';
import type { StoredEvent } from './record.ts';

const stored = (events: readonly StoredEvent['event'][]): StoredEvent[] =>
  events.map((event, n) => ({ id: `e${n}`, subject: 's', event, beside: {} }));
const compiled = compileManifest(sampleManifest, 1);

test('LAL-8.5: an old consent is the basis for data from before the change and for no other', () => {
  const since = { version: 2, effectiveAt: '2026-06-01T00:00:00.000Z' };
  const second = compileManifest(sampleManifest, 2, { consentSince: { marketing: since } });
  const events = stored([
    { kind: 'birth', at: minute(-50_000), date: '1990-01-01' },
    { kind: 'consent', at: minute(-40_000), version: 1, choices: { marketing: true } },
  ]);
  const ask = (collectedAt: string) =>
    basisAt(second, events, { purpose: 'marketing', categories: ['email'], at: minute(0), collectedAt });
  expect(ask('2026-05-20T00:00:00.000Z')).toMatchObject({
    basis: 'consent',
    holds: true,
    lawful: true,
    version: 2,
    evidence: [{ id: 'e1', kind: 'consent', shows: 'basis' }],
  });
  const fresh = ask('2026-06-01T05:00:00.000Z');
  expect(fresh).toMatchObject({ holds: false, lawful: false, evidence: [{ id: 'e1', shows: 'against' }] });
  expect(fresh.reasons.map(({ code }) => code)).toContain('consent.older-version');
});

test('LAL-8.5: an instant of collection counts as the moment it is, however its offset is written', () => {
  const since = { version: 2, effectiveAt: '2026-06-01T00:00:00.000Z' };
  const second = compileManifest(sampleManifest, 2, { consentSince: { marketing: since } });
  const events = stored([
    { kind: 'birth', at: minute(-50_000), date: '1990-01-01' },
    { kind: 'consent', at: minute(-40_000), version: 1, choices: { marketing: true } },
  ]);
  const ask = (collectedAt: string) => {
    const question = { purpose: 'marketing', categories: ['email'], at: minute(0), collectedAt };
    const { holds, lawful } = basisAt(second, events, question);
    return { holds, lawful };
  };
  // Two o'clock in Baku on the first of June is still May by UTC, and the other way round in New York.
  expect(ask('2026-06-01T02:00:00+04:00')).toEqual({ holds: true, lawful: true });
  expect(ask('2026-05-31T22:00:00-04:00')).toEqual({ holds: false, lawful: false });
  expect(ask('2026-05-32T10:00:00Z')).toEqual({ holds: false, lawful: false });
});

test('a refused channel and a written consent to a recipient’s country are told with the events that show them', () => {
  const [recipient, { countries }] = [...compiled.recipients].find(([, one]) => one.countries.length > 0)!;
  const country = countries[0]!;
  const events = stored([
    { kind: 'channel-refusal', at: minute(-9), channel: 'sms', refused: true },
    { kind: 'written-consent', at: minute(-8), version: 1, country, given: false },
    { kind: 'channel-refusal', at: minute(-7), channel: 'email', refused: true },
    { kind: 'channel-refusal', at: minute(-6), channel: 'email', refused: false },
  ]);
  const question = { purpose: 'marketing', categories: ['email'], at: minute(0), recipient };
  const shown = (channel: string) =>
    basisAt(compiled, events, { ...question, channel }).evidence.map(({ id, shows }) => [id, shows]);
  expect(shown('sms')).toEqual([
    ['e0', 'against'],
    ['e1', 'against'],
  ]);
  expect(shown('email')).toEqual([['e1', 'against']]);
});

test('the answer is the gate’s, at any instant, and later events change nothing of it', () => {
  const purposes = fc.constantFrom('marketing', 'location', 'analytics', 'support', 'account', 'tax', 'none');
  fc.assert(
    fc.property(anyEvents, purposes, fc.nat(60), (events, purpose, n) => {
      const at = minute(n);
      const all = stored(events);
      const answer = basisAt(compiled, all, { purpose, categories: ['email'], at });
      expect(answer.lawful).toBe(
        may(compiled, foldEvents(events, at), { purpose, categories: ['email'], at }).allow,
      );
      const then = all.filter(({ event }) => event.at <= at);
      expect(basisAt(compiled, then, { purpose, categories: ['email'], at })).toEqual(answer);
      for (const { id } of answer.evidence) expect(then.some((one) => one.id === id)).toBe(true);
      if (answer.basis === 'consent' && answer.holds)
        expect(answer.evidence.some((e) => e.kind === 'consent' && e.shows === 'basis')).toBe(true);
    }),
  );
});

test('what happened after the instant asked about is not counted, however its offset is written', () => {
  const events = stored([
    { kind: 'birth', at: minute(-50), date: '1990-01-01' },
    { kind: 'consent', at: minute(10), version: 1, choices: { marketing: true } },
  ]);
  const offsets = fc.integer({ min: -11, max: 12 });
  fc.assert(
    fc.property(offsets, fc.integer({ min: -30, max: 50 }), (hours, minutes) => {
      const at = minute(minutes);
      const there = new Date(Date.parse(at) + hours * 3_600_000).toISOString().slice(0, -1);
      const sign = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
      const question = { purpose: 'marketing', categories: ['email'] };
      expect(basisAt(compiled, events, { ...question, at: there + sign })).toEqual(
        basisAt(compiled, events, { ...question, at }),
      );
    }),
  );
});
