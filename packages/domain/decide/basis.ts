import { hasLapsed } from '../consent/lapse.ts';
import type { CompiledPurpose } from './compile.ts';
import { isOver } from './elapsed.ts';
import type { MayQuery } from './query.ts';
import type { ReasonCode } from './reasons.ts';
import { contractEndedAt, contractRuns, startedAt } from './start-event.ts';
import type { SubjectState } from './state.ts';

/**
 * Consent: given for this purpose, not withdrawn, not lapsed, and by a version whose terms still hold for the
 * datum. An older consent covers what was collected while its version was in force (LAL-8.5).
 */
function consentProblem(purpose: CompiledPurpose, state: SubjectState, query: MayQuery): ReasonCode | null {
  const problem = problemOfGiven(purpose, state, query);
  const waiting = problem && state.pendingConsents?.[purpose.id];
  return waiting && query.at < waiting.until ? 'consent.unconfirmed' : problem;
}

function problemOfGiven(
  { id, consentTerms, consentSince }: CompiledPurpose,
  state: SubjectState,
  query: MayQuery,
): ReasonCode | null {
  const consent = state.consents[id];
  if (consent === undefined) return 'consent.missing';
  if (!consent.given) return consent.withdrawn ? 'consent.withdrawn' : 'consent.refused';
  if (hasLapsed(consent, consentTerms, query.at)) return 'consent.lapsed';
  if (consent.version >= consentSince.version) return null;
  const collectedBefore = query.collectedAt !== undefined && query.collectedAt < consentSince.effectiveAt;
  return collectedBefore ? null : 'consent.older-version';
}

/** Contract: one runs (an open account is one), or has ended and the declared aftermath still lasts. */
function contractProblem(purpose: CompiledPurpose, state: SubjectState, query: MayQuery): ReasonCode | null {
  if (contractRuns(state)) return null;
  const ended = contractEndedAt(state);
  if (ended === null) return 'contract.missing';
  const { keep, keepAfter } = purpose;
  if (keep === null || keepAfter === null) return 'contract.ended';
  const from = startedAt(keepAfter, purpose, state, query) ?? ended;
  return isOver(from, keep, query.at) || keep.months + keep.days === 0 ? 'contract.ended' : null;
}

/** Why the purpose's legal basis does not carry it for this person, or null when it does (kernel §2). */
export function basisProblem(
  purpose: CompiledPurpose,
  state: SubjectState,
  query: MayQuery,
): ReasonCode | null {
  switch (purpose.basis) {
    case 'consent':
      return consentProblem(purpose, state, query);
    case 'contract':
      return contractProblem(purpose, state, query);
    case 'legal-obligation':
      return purpose.namesLaw ? null : 'law.unnamed';
    case 'legitimate-interest':
      return purpose.purpose.balancing ? null : 'balancing.missing';
    case 'use-of-service':
      return 'basis.none';
    case 'vital-interest':
    case 'public-task':
      return null;
  }
}
