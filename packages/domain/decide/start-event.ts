import type { CompiledPurpose } from './compile.ts';
import type { MayQuery, StartEvent } from './query.ts';
import type { SubjectState } from './state.ts';

/**
 * When the contract with the person ended; null while it runs or when there was none. An open account is a contract too:
 * who had both had one until the later of the two ended.
 */
export function contractEndedAt({ contract, accountOpenedAt, accountClosedAt }: SubjectState): string | null {
  if (contract?.running || accountOpenedAt) return null;
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
