import type { CompiledManifest, CompiledPurpose } from './compile.ts';
import type { CompiledRecipient } from './compile-recipient.ts';
import type { Denial } from './denial.ts';
import { destinationProblem } from './destination.ts';
import { hasReached, isOver } from './elapsed.ts';
import type { MayQuery } from './query.ts';
import type { ReasonCode } from './reasons.ts';
import { startedAt } from './start-event.ts';
import type { SubjectState } from './state.ts';

const atOnce = { months: 0, days: 0 };

/** Categories: declared, of this purpose, and not kept where they are never stored. */
export function checkCategories(
  compiled: CompiledManifest,
  purpose: CompiledPurpose | undefined,
  query: MayQuery,
  denial: Denial,
): void {
  if (query.categories.length === 0) denial.add('category.none');
  for (const category of query.categories) {
    const neverStored = compiled.categories.get(category);
    if (neverStored === undefined) denial.add('category.unknown', category);
    else if (neverStored && query.operation === 'store') denial.add('category.never-stored', category);
    else if (purpose && !purpose.categories.has(category)) denial.add('category.beyond-purpose', category);
  }
}

/** Restriction: nothing but storage, rectification, claims, and what the person agreed to since (GDPR 18(2)). */
export function restrictionProblem(
  purpose: CompiledPurpose | undefined,
  state: SubjectState,
  { operation, at }: MayQuery,
): ReasonCode | null {
  const { restriction } = state;
  if (restriction === null || (restriction.until !== null && restriction.until <= at)) return null;
  if (operation === 'store' || operation === 'rectify' || operation === 'claims') return null;
  const consent = purpose && state.consents[purpose.id];
  const agreed = purpose?.basis === 'consent' && consent?.given && consent.at > restriction.since;
  return agreed ? null : 'restriction.standing';
}

/** Age: using and keeping data of people below the limit is denied; where it must be known, unknown is denied. */
export function ageProblem(
  compiled: CompiledManifest,
  state: SubjectState,
  { operation, at }: MayQuery,
): ReasonCode | null {
  const { minimumAge } = compiled;
  if (minimumAge === null || operation === 'rectify' || operation === 'claims') return null;
  if (state.birthDate === null) return compiled.ageMustBeKnown ? 'age.unknown' : null;
  return hasReached(minimumAge, state.birthDate, at) ? null : 'age.below-limit';
}

export function channelProblem(
  purpose: CompiledPurpose | undefined,
  state: SubjectState,
  channel: string | undefined,
): ReasonCode | null {
  if (channel === undefined) return null;
  if (state.refusedChannels.includes(channel)) return 'channel.refused';
  return purpose && !purpose.channels.has(channel) ? 'channel.undeclared' : null;
}

/** After an erasure data serves only what it was kept for; data collected since is new. */
export function erasureProblem(
  purpose: CompiledPurpose,
  state: SubjectState,
  query: MayQuery,
): ReasonCode | null {
  const { erased } = state;
  if (erased === null || erased.keptFor.includes(purpose.id)) return null;
  if (query.collectedAt !== undefined) return query.collectedAt > erased.at ? null : 'subject.erased';
  const consent = state.consents[purpose.id];
  const back =
    (state.accountOpenedAt ?? '') > erased.at ||
    (state.contract?.running === true && state.contract.since > erased.at) ||
    (consent?.given === true && consent.at > erased.at);
  return back ? null : 'subject.erased';
}

/**
 * When the event was that ends a purpose early. Of a consent that was taken back the fold tells what stands today, which
 * the basis goes by; that it was taken back for this datum only the application knows.
 */
function endedEarly(purpose: CompiledPurpose, state: SubjectState, query: MayQuery): string | null {
  const { basis, endsOn } = purpose;
  if (endsOn === null) return null;
  if (basis === 'consent' && endsOn === 'consent.withdrawn') return query.events?.[endsOn] ?? null;
  return startedAt(endsOn, purpose, state, query);
}

/**
 * Retention: not past its end for this purpose, nor past the day of an event that ends it early (`orOn`). A start nobody
 * knows of has not come.
 */
export function retentionProblem(
  purpose: CompiledPurpose,
  state: SubjectState,
  query: MayQuery,
): ReasonCode | null {
  const { keep, keepAfter } = purpose;
  const ended = endedEarly(purpose, state, query);
  if (ended !== null && isOver(ended, atOnce, query.at)) return 'retention.ended';
  if (keep === null || keepAfter === null) return null;
  const from = startedAt(keepAfter, purpose, state, query);
  return from !== null && isOver(from, keep, query.at) ? 'retention.ended' : null;
}

function agreementProblem(recipient: CompiledRecipient, at: string): ReasonCode | null {
  if (recipient.lacksAgreement) return 'recipient.contract-missing';
  if (recipient.begins !== null && at < recipient.begins) return 'recipient.contract-not-begun';
  return recipient.ends !== null && at >= recipient.ends ? 'recipient.contract-ended' : null;
}

/** Recipient: declared, for this purpose, under an agreement in force, and given nothing beyond its list. */
export function checkRecipient(
  recipient: CompiledRecipient | undefined,
  purpose: CompiledPurpose | undefined,
  query: MayQuery,
  denial: Denial,
): void {
  const id = query.recipient!;
  if (recipient === undefined) return denial.add('recipient.undeclared', id);
  if (purpose && !purpose.recipients.has(id)) denial.add('recipient.not-for-purpose', id);
  denial.add(agreementProblem(recipient, query.at), id);
  for (const category of query.categories)
    if (!recipient.categories.has(category)) denial.add('recipient.category-beyond', category);
}

/** Destination: the one asked for, else every country the recipient is declared with. */
export function checkDestination(
  compiled: CompiledManifest,
  recipient: CompiledRecipient | undefined,
  state: SubjectState,
  { country, at }: MayQuery,
  denial: Denial,
): void {
  if (country !== undefined)
    return denial.add(destinationProblem(compiled, recipient ?? null, country, state, at), country);
  if (recipient === undefined) return;
  for (const declared of recipient.countries)
    denial.add(destinationProblem(compiled, recipient, declared, state, at), declared);
}
