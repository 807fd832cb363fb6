import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { MayQuery } from '@amanat/domain/decide/query.ts';
import type { SubjectEvent, SubjectState } from '@amanat/domain/decide/state.ts';
import { sampleManifest } from '@amanat/domain/decide/testing/sample.ts';

/** One figure of the benchmark. `target` is what must be reached; null for the machine's own limits. */
export interface Figure {
  readonly name: string;
  readonly perSecond: number;
  readonly target: number | null;
}
interface Case {
  readonly name: string;
  readonly state: SubjectState;
  readonly query: MayQuery;
}

const at = '2026-11-22T10:00:00.000Z';
const since = '2026-02-01T00:00:00.000Z';
const events: readonly SubjectEvent[] = [
  { kind: 'birth', at: since, date: '1990-05-05' },
  { kind: 'account', at: since, open: true },
  { kind: 'consent', at: since, version: 1, choices: { marketing: true, analytics: true, location: false } },
  { kind: 'objection', at: since, purpose: 'support', standing: true },
];
const person = foldEvents(events, at);
const restricted = foldEvents(
  [...events, { kind: 'restriction', at: since, standing: true, reason: 'accuracy' }],
  at,
);

/** Eight allowed uses and four denials, as a shop would ask them. */
const cases: readonly Case[] = [
  { name: 'contract', state: person, query: { purpose: 'account', categories: ['email'], at } },
  {
    name: 'contract, processor',
    state: person,
    query: { purpose: 'delivery', categories: ['name', 'phone', 'address'], recipient: 'courier', at },
  },
  { name: 'consent', state: person, query: { purpose: 'marketing', categories: ['email'], at } },
  {
    name: 'consent, channel, transfer',
    state: person,
    query: { purpose: 'marketing', categories: ['email'], channel: 'email', recipient: 'mailer', at },
  },
  {
    name: 'legitimate interest, period, adequate country',
    state: person,
    query: { purpose: 'security', categories: ['usage'], recipient: 'cloud', collectedAt: since, at },
  },
  { name: 'two bases', state: person, query: { purpose: 'analytics', categories: ['usage'], at } },
  { name: 'legal obligation', state: person, query: { purpose: 'tax', categories: ['order'], at } },
  {
    name: 'controller',
    state: person,
    query: { purpose: 'payments', categories: ['card'], recipient: 'bank', at },
  },
  { name: 'denied: no consent', state: person, query: { purpose: 'location', categories: ['location'], at } },
  { name: 'denied: objection', state: person, query: { purpose: 'support', categories: ['email'], at } },
  {
    name: 'denied: restriction',
    state: restricted,
    query: { purpose: 'account', categories: ['email'], at },
  },
  {
    name: 'denied: undeclared recipient',
    state: person,
    query: { purpose: 'tax', categories: ['name'], recipient: 'broker', at },
  },
];

/** Calls a second for at least `milliseconds` of running, the best of three rounds; a round warms the next. */
function rate(work: (calls: number) => unknown, milliseconds: number): number {
  let [best, calls] = [0, 10_000];
  for (let round = 0; round < 3;) {
    const start = performance.now();
    work(calls);
    const took = performance.now() - start;
    if (took < milliseconds) calls = Math.ceil(calls * 2);
    else {
      best = Math.max(best, (calls / took) * 1000);
      round += 1;
    }
  }
  return best;
}

let sink = 0;
function decisions(of: readonly Case[]): (calls: number) => void {
  const compiled = compileManifest(sampleManifest, 1);
  return (calls) => {
    for (let i = 0; i < calls; i += 1) {
      const { state, query } = of[i % of.length]!;
      if (may(compiled, state, query).allow) sink += 1;
    }
  };
}
function emptyLoop(calls: number): void {
  for (let i = 0; i < calls; i += 1) sink = (sink + i) % 1021;
}
function mapLoop(calls: number): void {
  const map = new Map(cases.map(({ name }, index) => [name, index]));
  for (let i = 0; i < calls; i += 1) sink += map.get(cases[i % cases.length]!.name)!;
}
function foldLoop(calls: number): void {
  for (let i = 0; i < calls; i += 1) sink += foldEvents(events, at).objections.length;
}

/** Measures decisions in process on one core, and the machine's own limits in the same run. */
export function benchGate(milliseconds = 400): readonly Figure[] {
  return [
    { name: 'gate: 12 mixed decisions', perSecond: rate(decisions(cases), milliseconds), target: 2_000_000 },
    ...cases.map((one) => ({
      name: `gate: ${one.name}`,
      perSecond: rate(decisions([one]), milliseconds / 4),
      target: null,
    })),
    { name: 'gate: fold of 4 events', perSecond: rate(foldLoop, milliseconds / 4), target: null },
    { name: 'machine: empty loop', perSecond: rate(emptyLoop, milliseconds), target: null },
    { name: 'machine: Map look-up', perSecond: rate(mapLoop, milliseconds), target: null },
  ];
}

if (import.meta.main)
  for (const { name, perSecond, target } of benchGate()) {
    const verdict = target === null ? '' : perSecond >= target ? '  reached' : '  NOT REACHED';
    console.log(`${name.padEnd(52)} ${Math.round(perSecond).toLocaleString('en').padStart(16)} /s${verdict}`);
  }
