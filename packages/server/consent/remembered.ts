import { journalState } from '../ledger/reads.ts';
import type { Db } from '../platform/db.ts';

type Reading<T> = (db: Db, org: string) => Promise<T>;
interface Done<T> {
  readonly value: T;
  /** Entries in the journal before it was read: every change of consents adds one. */
  readonly size: number;
  /** Milliseconds it took; and how long it and the one before took at least, nothing for the first. */
  readonly took: number;
  readonly length: number;
  /** When it ended. */
  readonly at: number;
}
interface State<T> {
  last?: Done<T>;
  running?: Promise<Done<T>>;
}

/** A reading that takes longer than this is not made anew for every change. */
const long = 250;
/** … but after so many times as long as it took. */
const rest = 20;

/**
 * Remembers a reading over the whole history of an organisation until its journal grows. A short one is then made anew
 * before it is answered. One that takes more than a quarter of a second, twice in a row, is answered as it last stood,
 * while the next is made beside it, with pauses twenty times its length: it costs a twentieth of a processor at most,
 * however often it is asked, and is never older than those twenty lengths and its own when asked again. A single one may
 * have met a cold or busy machine: it says nothing about the history.
 * @param elapsed milliseconds that passed since some moment: what a reading took is told by it.
 */
export function remembered<T>(read: Reading<T>, elapsed = () => performance.now()): Reading<T> {
  const states = new WeakMap<Db, Map<string, State<T>>>();
  return async (db, org) => {
    const state = stateOf(states, db, org);
    const { size } = await journalState(db, org);
    while (state.last?.size !== size && !isLong(state.last)) {
      // One that is under way may have begun before the last change; then another follows.
      const begun = state.running ?? start(state, () => read(db, org), elapsed, size);
      const done = await begun;
      if (done.size >= size) return done.value;
    }
    const { last } = state;
    if (last.size !== size && !state.running && elapsed() - last.at > rest * last.length)
      // A failure takes the last one with it: the next who asks waits for a reading, and is told when that fails too.
      start(state, () => read(db, org), elapsed, size).catch(() => delete state.last);
    return last.value;
  };
}

function isLong<T>(done: Done<T> | undefined): done is Done<T> {
  return done !== undefined && done.length > long;
}

function stateOf<T>(states: WeakMap<Db, Map<string, State<T>>>, db: Db, org: string): State<T> {
  const ofDb = states.get(db) ?? new Map<string, State<T>>();
  states.set(db, ofDb);
  const state = ofDb.get(org) ?? {};
  ofDb.set(org, state);
  return state;
}

function start<T>(
  state: State<T>,
  read: () => Promise<T>,
  elapsed: () => number,
  size: number,
): Promise<Done<T>> {
  const began = elapsed();
  const running = read()
    .then((value) => {
      const at = elapsed();
      const took = at - began;
      const length = Math.min(took, state.last?.took ?? 0);
      return (state.last = { value, size, took, length, at });
    })
    .finally(() => delete state.running);
  state.running = running;
  return running;
}
