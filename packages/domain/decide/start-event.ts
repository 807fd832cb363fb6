import type { CompiledPurpose } from './compile.ts';
import type { MayQuery, StartEvent } from './query.ts';
import type { SubjectState } from './state.ts';

/**
 * Whether a contract with the person runs: one that was told of, or an open account, which is a contract of use. One
 * answer for the legal basis (GDPR 6(1)(b)) and for a transfer (49(1)(b)): both say «the performance of a contract».
 */
export function contractRuns({ contract, accountOpenedAt }: SubjectState): boolean {
  return contract?.running === true || Boolean(accountOpenedAt);
}

/**
 * When the contract with the person ended; null while it runs or when there was none. An open account is a contract too:
 * who had both had one until the later of the two ended.
 */
export function contractEndedAt(state: SubjectState): string | null {
  if (contractRuns(state)) return null;
  const { contract, accountClosedAt } = state;
  const ended = contract?.since ?? null;
  return ended === null || (accountClosedAt !== null && accountClosedAt > ended) ? accountClosedAt : ended;
}

/**
 * When an event from which a retention period runs happened, or null when it has not, or nobody knows.
 * The caller's own knowledge of the datum comes first, then the fold of the person's events.
 */
export function startedAt(
  event: StartEvent,
  purpose: CompiledPurpose,
  state: SubjectState,
  query: Pick<MayQuery, 'events' | 'collectedAt'>,
): string | null {
  const told = query.events?.[event];
  if (told !== undefined) return told;
  switch (event) {
    case 'collected':
      return query.collectedAt ?? null;
    case 'account.closed':
      return state.accountClosedAt;
    case 'contract.ended':
      return contractEndedAt(state);
    case 'last-interaction':
      return state.lastInteractionAt;
    case 'consent.withdrawn': {
      const consent = state.consents[purpose.id];
      return consent?.withdrawn ? consent.at : null;
    }
    default:
      return null;
  }
}
