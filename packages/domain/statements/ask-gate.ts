import type { Decision } from '../decide/compile.ts';
import { foldEvents } from '../decide/fold.ts';
import { may } from '../decide/may.ts';
import type { SubjectEvent } from '../decide/state.ts';
import { entriesOf } from './kinds/facts-of.ts';
import type { Reads } from './reads.ts';

/**
 * Events of a made-up grown-up who agreed to every purpose and has a contract running: whatever the gate still
 * refuses, it refuses for the declaration’s sake and not for want of a basis.
 */
export function everythingAgreed(reads: Reads): readonly SubjectEvent[] {
  const choices = Object.fromEntries(Object.keys(reads.gate.manifest.purposes).map((id) => [id, true]));
  return [
    { kind: 'birth', at: reads.now, date: '1980-01-01' },
    { kind: 'consent', at: reads.now, version: reads.gate.version, choices },
    { kind: 'contract', at: reads.now, running: true },
  ];
}

export interface Question {
  readonly purpose: string;
  /** Absent: what the purpose is declared with. */
  readonly categories?: readonly string[];
  readonly recipient?: string;
  readonly country?: string;
}

/** Asks the real gate, with the manifest in force, about a made-up person with these events. */
export function askGate(reads: Reads, question: Question, events: readonly SubjectEvent[]): Decision {
  const { purposes, categories } = reads.gate.manifest;
  const own =
    question.categories ?? purposes[question.purpose]?.categories ?? Object.keys(categories).slice(0, 1);
  return may(reads.gate, foldEvents(events, reads.now), { ...question, categories: own, at: reads.now });
}

/** Purposes that give data to a recipient, each with the categories that may go there. */
function waysTo(
  reads: Reads,
  recipient: string,
  categories: readonly string[] | undefined,
): readonly Question[] {
  const { manifest, recipients } = reads.gate;
  const scope = recipients.get(recipient)?.categories;
  const ways = entriesOf(manifest.purposes).filter(([, purpose]) => purpose.recipients?.includes(recipient));
  const named = ways.length > 0 ? ways : entriesOf(manifest.purposes).slice(0, 1);
  return named.map(([purpose, declared]) => ({
    purpose,
    recipient,
    categories: categories ?? declared.categories.filter((id) => scope === undefined || scope.has(id)),
  }));
}

/**
 * Whether anything goes to a recipient at all, for a person who agreed to everything: true when the gate allows one
 * of the purposes that name it.
 */
export function isLetThrough(
  reads: Reads,
  recipient: string,
  asked: Omit<Partial<Question>, 'recipient'> = {},
  events: readonly SubjectEvent[] = [],
): boolean {
  const all = [...everythingAgreed(reads), ...events];
  return waysTo(reads, recipient, asked.categories).some(
    (way) => askGate(reads, { ...way, ...asked, categories: way.categories ?? [] }, all).allow,
  );
}

/** Whether the destination itself is refused, whatever else may stand against giving the data. */
export function isDestinationRefused(
  reads: Reads,
  recipient: string,
  country: string,
  events: readonly SubjectEvent[] = [],
): boolean {
  const person = [...everythingAgreed(reads), ...events];
  return waysTo(reads, recipient, undefined).some((way) =>
    askGate(reads, { ...way, country }, person).reasons.some(({ code }) => code.startsWith('country.')),
  );
}
