import { compileManifest } from '../compile.ts';
import { foldEvents } from '../fold.ts';
import { may } from '../may.ts';
import type { MayQuery } from '../query.ts';
import type { SubjectEvent } from '../state.ts';
import { sampleManifest } from './sample.ts';

/** The made-up shop's declaration as its third version. */
export const compiled = compileManifest(sampleManifest, 3);
/** When questions are asked unless they say. */
export const now = '2026-11-22T10:00:00.000Z';
export const adult: SubjectEvent = { kind: 'birth', at: '2025-02-01T00:00:00.000Z', date: '1990-05-05' };
/** A grown person with an account. */
export const member: SubjectEvent[] = [
  adult,
  { kind: 'account', at: '2025-02-01T00:00:00.000Z', open: true },
];
/** A consent to one purpose. */
export const yes = (purpose: string, at = '2026-11-01T00:00:00.000Z', version = 3): SubjectEvent => ({
  kind: 'consent',
  at,
  version,
  choices: { [purpose]: true },
});

/** What the gate answers, asked for the purpose `support`, the e-mail address and now unless told. */
export function ask(events: readonly SubjectEvent[], query: Partial<MayQuery>, of = compiled) {
  const full = { purpose: 'support', categories: ['email'], at: now, ...query };
  return may(of, foldEvents(events, full.at), full);
}
/** The codes of the reasons that decide. */
export const why = (...args: Parameters<typeof ask>) =>
  ask(...args)
    .reasons.filter(({ decisive }) => decisive)
    .map(({ code }) => code);
