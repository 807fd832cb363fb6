import { basisProblem } from './basis.ts';
import {
  ageProblem,
  channelProblem,
  checkCategories,
  checkDestination,
  checkRecipient,
  erasureProblem,
  restrictionProblem,
  retentionProblem,
} from './checks.ts';
import type { CompiledManifest, CompiledPurpose, Decision } from './compile.ts';
import { Denial } from './denial.ts';
import { normalised } from './normalise.ts';
import type { MayQuery } from './query.ts';
import { reason } from './reasons.ts';
import type { SubjectState } from './state.ts';

/** What hangs on the purpose alone: objection, erasure, basis, retention. Answers whether the basis holds. */
function checkPurpose(
  purpose: CompiledPurpose,
  state: SubjectState,
  query: MayQuery,
  denial: Denial,
): boolean {
  if (state.objections.includes(purpose.id)) denial.add('objection.standing', purpose.id);
  denial.add(erasureProblem(purpose, state, query), purpose.id);
  const problem = basisProblem(purpose, state, query);
  denial.add(problem, purpose.id);
  denial.add(retentionProblem(purpose, state, query), purpose.id);
  return problem === null;
}

/** A denial tells a basis that holds as well, so that nobody looks for the fault there. */
function denied(
  compiled: CompiledManifest,
  reasons: NonNullable<Denial['reasons']>,
  purpose: CompiledPurpose | undefined,
  basisHolds: boolean,
): Decision {
  const told = purpose && basisHolds ? [...reasons, reason(purpose.holds.code, false, purpose.id)] : reasons;
  return { allow: false, version: compiled.version, reasons: told };
}

/**
 * Whether data of a person may be used: the one decision in which purposes, consents, objections, restrictions,
 * ages, agreements, transfers and periods meet (kernel §2). Pure: the same input gives the same output. What is
 * not declared is denied. All reasons are told, in the order unknown, restriction, channel, age, objection,
 * erasure, basis, retention, recipient, country.
 * @param state the fold of the person's events at `query.at`.
 */
export function may(compiled: CompiledManifest, state: SubjectState, asked: MayQuery): Decision {
  const query = normalised(asked);
  if (query === null)
    return { allow: false, version: compiled.version, reasons: [reason('at.invalid', true)] };
  const denial = new Denial();
  const purpose = compiled.purposes.get(query.purpose);
  if (purpose === undefined) denial.add('purpose.unknown', query.purpose);
  checkCategories(compiled, purpose, query, denial);
  denial.add(restrictionProblem(purpose, state, query));
  denial.add(channelProblem(purpose, state, query.channel), query.channel);
  denial.add(ageProblem(compiled, state, query));
  const basisHolds = purpose !== undefined && checkPurpose(purpose, state, query, denial);
  const recipient = query.recipient === undefined ? undefined : compiled.recipients.get(query.recipient);
  if (query.recipient !== undefined) checkRecipient(recipient, purpose, query, denial);
  checkDestination(compiled, recipient, state, query, denial);
  if (denial.reasons === null && purpose !== undefined) return purpose.allow;
  return denied(compiled, denial.reasons ?? [], purpose, basisHolds);
}
