import type { CompiledPurpose } from './compile.ts';
import type { MayQuery, StartEvent } from './query.ts';
import type { SubjectState } from './state.ts';

/** When the contract with the person ended; null while it runs or when there was none. */
export function contractEndedAt(state: SubjectState): string | null {
  if (state.contract?.running || state.accountOpenedAt) return null;
  return state.contract?.since ?? state.accountClosedAt;
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
