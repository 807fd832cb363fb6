import type { Law } from '../rules/law.ts';
import { answerDue, refusalDue, regimesFor, type Deadline } from '../requests/deadline.ts';
import { longestExtension } from '../requests/extension.ts';
import type { RequestKind } from '../requests/kinds.ts';
import type { Pause } from '../requests/pause.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CompiledManifest } from './compile.ts';
import type { SubjectState } from './state.ts';

export interface OwesQuery {
  readonly kind: RequestKind;
  /** ISO instant of receipt. */
  readonly receivedAt: string;
  /** Null when it is not known: then every regime counts, and the earlier clock binds. */
  readonly livesInEu?: boolean | null;
  readonly pauses?: readonly Pause[];
}
/** What is owed to a person who asked for something. */
export interface Owed {
  readonly answer: Deadline;
  /** By when a refusal must have been sent; null where no law says. */
  readonly refusal: Deadline | null;
  /** The furthest an extension may reach. */
  readonly extendableTo: LocalDate;
  /** Standing holds: data under them is not erased, and the answer says on which ground. */
  readonly blockedBy: SubjectState['holds'];
}

/** What must be done about a request, by when, under which rule, and what blocks it. Throws AMANAT-REQ-116. */
export function owes(compiled: CompiledManifest, state: SubjectState, query: OwesQuery): Owed {
  const { manifest } = compiled;
  const law: Law = compiled.law;
  const input = {
    receivedAt: query.receivedAt,
    regimes: regimesFor(manifest.regimes, query.livesInEu ?? null, query.kind),
    country: manifest.organisation.country,
    promised: manifest.terms?.answer,
    law,
    pauses: query.pauses ?? [],
  };
  const answer = answerDue(input);
  return {
    answer,
    refusal: refusalDue(input),
    extendableTo: longestExtension(answer, { law, promised: manifest.terms?.extension }),
    blockedBy: query.kind === 'erasure' || query.kind === 'withdrawal' ? state.holds : [],
  };
}
