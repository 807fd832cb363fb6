import { basisProblem } from '../decide/basis.ts';
import type { CompiledManifest } from '../decide/compile.ts';
import { foldEvents } from '../decide/fold.ts';
import { may } from '../decide/may.ts';
import { normalised } from '../decide/normalise.ts';
import type { MayQuery } from '../decide/query.ts';
import type { Reason } from '../decide/reasons.ts';
import type { Purpose } from '../manifest/manifest.ts';
import { type Localized, nameOrNull } from '../schema/schema.ts';
import type { StoredEvent } from './record.ts';

/** What is asked: did a use for this purpose have a lawful basis at that instant? */
export type BasisQuestion = Omit<MayQuery, 'categories'> & { readonly categories?: readonly string[] };

export interface BasisAnswer {
  readonly at: string;
  /** Version in force at that instant, by which it is decided. */
  readonly version: number;
  readonly purpose: string;
  /** The basis the version declares for the purpose; null when it declares no such purpose. */
  readonly basis: Purpose['basis'] | null;
  /** Whether that basis carried the use for this person. */
  readonly holds: boolean;
  /** Whether the use was lawful in all: basis, restriction, objection, age, recipient, country, retention. */
  readonly lawful: boolean;
  readonly reasons: readonly Reason[];
  /** The law or the balancing note behind a basis that rests on no act of the person. */
  readonly law: string | null;
  readonly balancing: Localized | null;
  /** The stored events it rests on, each with what it shows. */
  readonly evidence: readonly BasisEvidence[];
}
export interface BasisEvidence {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly at: string;
  readonly shows: 'basis' | 'against';
}

/**
 * The lawful basis of a use at any instant, with the events that show it (LAL-8.5; GDPR 5(2), 6, 7(1)). Decided by the
 * version in force then and what had happened by then, so that the same question has the same answer for ever.
 * @param compiled the version in force at `question.at`. @param events of the person, later ones may be among them.
 */
export function basisAt(
  compiled: CompiledManifest,
  events: readonly StoredEvent[],
  question: BasisQuestion,
): BasisAnswer {
  const declared = compiled.purposes.get(question.purpose);
  const categories = question.categories ?? [...(declared?.categories ?? [])];
  const asked: MayQuery = { ...question, categories };
  // Both answers below rest on instants of one form: one written with another offset compares otherwise as text.
  const query = normalised(asked);
  const at = query?.at ?? question.at;
  const state = foldEvents(
    events.map(({ event }) => event),
    at,
  );
  const holds = declared !== undefined && query !== null && basisProblem(declared, state, query) === null;
  const decision = may(compiled, state, asked);
  const { country, recipient } = question;
  // Without a country the gate asks about each that the recipient is declared with.
  const countries =
    country === undefined ? (compiled.recipients.get(recipient ?? '')?.countries ?? []) : [country];
  return {
    at,
    version: compiled.version,
    purpose: question.purpose,
    basis: declared?.basis ?? null,
    holds,
    lawful: decision.allow,
    reasons: decision.reasons,
    law: nameOrNull(declared?.purpose.law)?.az ?? null,
    balancing: declared?.purpose.balancing ?? null,
    evidence: evidenceOf(events, { ...question, at, countries }, declared?.basis, holds),
  };
}

type Concerned = Pick<BasisQuestion, 'purpose' | 'at' | 'channel'> & {
  readonly countries: readonly string[];
};

/** The last event of each matter by that instant: it is the one that decided. */
function evidenceOf(
  events: readonly StoredEvent[],
  question: Concerned,
  basis: Purpose['basis'] | undefined,
  holds: boolean,
): readonly BasisEvidence[] {
  const last = new Map<string, BasisEvidence>();
  const past = events.filter(({ event }) => event.at <= question.at);
  for (const { id, subject, event } of past.toSorted((a, b) =>
    a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0,
  )) {
    const found = { id, subject, kind: event.kind, at: event.at };
    const matter = matterOf(event, question, basis);
    if (matter === null) continue;
    if (matter.over) last.delete(matter.name);
    else last.set(matter.name, { ...found, shows: matter.against || !holds ? 'against' : 'basis' });
  }
  return [...last.values()];
}

interface Matter {
  readonly name: string;
  readonly against?: boolean;
  /** What it was about stands no more. */
  readonly over?: boolean;
}
function matterOf(
  event: StoredEvent['event'],
  { purpose, channel, countries }: Concerned,
  basis: Purpose['basis'] | undefined,
): Matter | null {
  switch (event.kind) {
    case 'consent':
      return basis === 'consent' && event.choices[purpose] !== undefined ? { name: 'basis' } : null;
    case 'contract':
    case 'account':
      return basis === 'contract' ? { name: event.kind } : null;
    case 'written-consent':
      return countries.includes(event.country)
        ? { name: `written-consent ${event.country}`, against: !event.given }
        : null;
    case 'channel-refusal':
      return event.channel === channel ? { name: 'channel', against: true, over: !event.refused } : null;
    case 'objection':
      return event.purpose === purpose ? { name: 'objection', against: true, over: !event.standing } : null;
    case 'restriction':
      return { name: 'restriction', against: true, over: !event.standing };
    case 'erased':
      return { name: 'erased', against: true };
    default:
      return null;
  }
}
