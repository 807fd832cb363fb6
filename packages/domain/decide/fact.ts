import { bakuDateOf } from '../time/baku.ts';
import { addMonths } from '../time/local-date.ts';
import { hasReached } from './elapsed.ts';
import type { SubjectEvent, SubjectState } from './state.ts';

/** What the gate needs to know of a person and only the application can tell. */
export type Fact =
  | { readonly kind: 'contract'; readonly running: boolean }
  | { readonly kind: 'account'; readonly open: boolean }
  | { readonly kind: 'interaction' }
  /** Whether the person is as old as the declaration asks for. */
  | { readonly kind: 'age'; readonly oldEnough: boolean };

/**
 * The event that a fact is stored as, or null when the person's state says the same already. Of an age no birthday is
 * kept: for who is old enough the day on which the youngest such person was born, else the day it was told on.
 * @param state folded at `at`. @param at ISO instant. @param minimumAge of the declaration; without one ages say nothing.
 */
export function eventOfFact(
  fact: Fact,
  state: SubjectState,
  at: string,
  minimumAge: number | null,
): SubjectEvent | null {
  switch (fact.kind) {
    case 'contract':
      return state.contract?.running === fact.running ? null : { ...fact, at };
    case 'account': {
      const stands = fact.open ? state.accountOpenedAt : state.accountClosedAt;
      return stands ? null : { ...fact, at };
    }
    case 'interaction':
      return state.lastInteractionAt === at ? null : { ...fact, at };
    case 'age':
      return ageEvent(fact.oldEnough, state, at, minimumAge);
  }
}

function ageEvent(
  oldEnough: boolean,
  { birthDate }: SubjectState,
  at: string,
  minimumAge: number | null,
): SubjectEvent | null {
  if (minimumAge === null) return null;
  if (birthDate !== null && hasReached(minimumAge, birthDate, at) === oldEnough) return null;
  const today = bakuDateOf(at);
  return { kind: 'birth', at, date: oldEnough ? addMonths(today, -12 * minimumAge) : today };
}

/** The kind of the journal's entry about a fact. */
export function entryKindOfFact(fact: Fact): string {
  switch (fact.kind) {
    case 'contract':
      return fact.running ? 'fact.contract-begun' : 'fact.contract-ended';
    case 'account':
      return fact.open ? 'fact.account-opened' : 'fact.account-closed';
    case 'interaction':
      return 'fact.interaction';
    case 'age':
      return fact.oldEnough ? 'fact.old-enough' : 'fact.too-young';
  }
}
