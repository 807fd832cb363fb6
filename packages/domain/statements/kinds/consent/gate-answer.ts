import type { CompiledManifest, Decision } from '../../../decide/compile.ts';
import { foldEvents } from '../../../decide/fold.ts';
import { may } from '../../../decide/may.ts';
import type { MayQuery } from '../../../decide/query.ts';
import type { SubjectEvent } from '../../../decide/state.ts';
import type { Reads } from '../../reads.ts';

type Question = Partial<MayQuery> & { readonly purpose: string };

/**
 * What the gate answers now for a made-up person with these events. Categories that are not named are those of
 * the purpose. Another version than the one in force can be asked for what a change would do.
 */
export function gateAnswer(
  reads: Reads,
  question: Question,
  events: readonly SubjectEvent[] = [],
  gate: CompiledManifest = reads.gate,
): Decision {
  const categories = reads.manifest.purposes[question.purpose]?.categories ?? [];
  return may(gate, foldEvents(events, reads.now), { categories, at: reads.now, ...question });
}

/** An instant before the reading, so that the events of one question keep their order. */
export function minutesBefore(reads: Reads, minutes: number): string {
  return new Date(Date.parse(reads.now) - minutes * 60_000).toISOString();
}

/** A person's yes or no to one purpose under the version in force. */
export function consentTo(reads: Reads, purpose: string, yes: boolean, minutesAgo: number): SubjectEvent {
  const at = minutesBefore(reads, minutesAgo);
  return { kind: 'consent', at, version: reads.gate.version, choices: { [purpose]: yes } };
}
