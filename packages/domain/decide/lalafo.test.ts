import { expect, test } from 'vitest';
import { manifestOf } from '../manifest/testing/organisations.ts';
import { bind } from '../requests/deadline.ts';
import { longestExtension } from '../requests/extension.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { compileManifest } from './compile.ts';
import { emptyState, foldEvents } from './fold.ts';
import { may } from './may.ts';
import { owes } from './owes.ts';
import type { SubjectEvent } from './state.ts';
import { until } from './until.ts';

const manifest = manifestOf('lalafo');
const compiled = compileManifest(manifest, 1);

/** The rows of the published table. */
const table = [
  'registration',
  'support-security',
  'marketing',
  'analytics',
  'tax-legal',
  'surveys',
  'partner-services',
  'state-requests',
];
const collectedAt = '2025-02-01T08:00:00.000Z';
const history: SubjectEvent[] = [
  { kind: 'account', at: collectedAt, open: true },
  { kind: 'consent', at: collectedAt, version: 1, choices: { marketing: true, analytics: true } },
  { kind: 'interaction', at: '2025-06-01T08:00:00.000Z' },
  { kind: 'account', at: '2026-01-10T08:00:00.000Z', open: false },
];

test('LAL-6.1: every purpose and category of the table has a period; the longest keeps the datum, for its purpose alone', () => {
  const at = '2026-02-01T08:00:00.000Z';
  const events = {
    participation: '2025-03-01T08:00:00.000Z',
    'case.closed': '2025-03-01T08:00:00.000Z',
  };
  const state = foldEvents(history, at);
  for (const id of table)
    for (const category of manifest.purposes[id]!.categories) {
      const [ground] = until(compiled, state, { category, purposes: [id], at, collectedAt, events }).grounds;
      expect([id, category, ground?.lastDay]).toEqual([
        id,
        category,
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      ]);
    }
  const name = until(compiled, state, { category: 'name', purposes: table, at, collectedAt, events });
  expect(name).toMatchObject({
    lastDay: '2031-01-10',
    over: false,
    purposes: ['registration', 'tax-legal'],
  });
  const later = '2027-06-01T08:00:00.000Z';
  const narrowed = until(compiled, foldEvents(history, later), {
    category: 'name',
    purposes: table,
    at: later,
    collectedAt,
    events,
  });
  expect(narrowed).toMatchObject({ lastDay: '2031-01-10', purposes: ['tax-legal'] });
  const ask = (purpose: string) =>
    may(compiled, foldEvents(history, later), { purpose, categories: ['name'], at: later, collectedAt });
  expect(ask('tax-legal').allow).toBe(true);
  expect(ask('registration').reasons.map(({ code }) => code)).toEqual(['contract.ended', 'retention.ended']);
});

test('LAL-1.1: both regimes are named, and each request is clocked under the regime that applies to the person', () => {
  expect(manifest.regimes.map(({ id }) => id)).toEqual(expect.arrayContaining(['az-998', 'eu-gdpr']));
  const receivedAt = '2026-03-19T08:00:00.000Z';
  const clocks = (livesInEu: boolean | null) =>
    owes(compiled, emptyState, { kind: 'access', receivedAt, livesInEu }).answer.clocks.map(
      ({ rule, due }) => [rule, due],
    );
  const baku = ['az-998.answer', '2026-04-08'];
  const tallinn = ['eu-gdpr.answer', '2026-04-20'];
  expect(clocks(false)).toEqual([baku]);
  expect(clocks(true)).toEqual([baku, tallinn]);
  expect(clocks(null)).toEqual([baku, tallinn]);
});

test('LAL-4.5c: the promised month is the longest extension, though the GDPR would allow two', () => {
  const receivedAt = '2026-10-01T08:00:00.000Z';
  const { answer } = owes(compiled, emptyState, { kind: 'access', receivedAt, livesInEu: true });
  const european = bind(
    answer.received,
    answer.clocks.filter(({ regime }) => regime === 'eu-gdpr'),
  );
  const rules = { law: standardLaw, promised: manifest.terms?.extension };
  expect(longestExtension(european, rules)).toBe('2026-12-02');
  expect(longestExtension(european, { law: standardLaw })).toBe('2027-01-04');
  // Where Azerbaijani law applies as well, its 7 working days bind before either.
  expect(longestExtension(answer, rules)).toBe('2026-10-21');
});
