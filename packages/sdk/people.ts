import { changeName } from '@amanat/contract/change-name.ts';
import type { StateAnswer } from '@amanat/contract/gate-local.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { SubjectEvent, SubjectState } from '@amanat/domain/decide/state.ts';
import type { Questions } from './questions.ts';

/** One person as this process knows them. */
export interface KnownPerson {
  readonly names: readonly string[];
  readonly events: readonly SubjectEvent[];
  /** The fold of all events; what ends by itself (a restriction) is looked at when it is asked about. */
  readonly state: SubjectState;
  /** Instant of the latest event; empty without one. */
  readonly lastAt: string;
}
/** The people asked about lately, each for as long as nothing is told to have changed about them. */
export interface People {
  /** From memory; undefined when the person must be asked for. */
  known(key: string): KnownPerson | undefined;
  /** From memory or from the server; rejects when the server does not answer, or too many are asked about at once. */
  find(key: string, subject: readonly Subject[]): Promise<KnownPerson>;
  /** Forgets who has one of these change names. */
  changed(names: readonly string[]): void;
  /** Forgets everybody. */
  forget(): void;
  readonly size: number;
}
/** A person, and how many had come when they were last moved to the end of the queue that forgets. */
interface Kept {
  readonly person: KnownPerson;
  movedAt: number;
}

/** So often a state is asked for again because it changed while it travelled. */
const tries = 5;

/** The name under which the identifiers of one person are remembered. */
export function personKey(subject: readonly Subject[]): string {
  return subject
    .map((one) => ('pseudonym' in one ? part('', one.pseudonym) : part(one.kind, one.value)))
    .join('');
}

/** With its length, so that no identifier reads as two: what is remembered of one person must never answer for another. */
function part(kind: string, given: string): string {
  const value = String(given);
  return `${kind}:${value.length}:${value}`;
}

function toPerson({ pseudonyms, events }: StateAnswer): KnownPerson {
  const lastAt = events.reduce((last, { at }) => (at > last ? at : last), '');
  return { names: pseudonyms.map(changeName), events, state: foldEvents(events, lastAt), lastAt };
}

/** @param most people kept; who was asked about longest ago goes first. @param questions bounds what is asked at once. */
export function createPeople(
  ask: (subject: readonly Subject[]) => Promise<StateAnswer>,
  most: number,
  questions: Pick<Questions, 'ask'>,
): People {
  const people = new Map<string, Kept>();
  const keysByName = new Map<string, Set<string>>();
  const flights = new Map<string, Promise<KnownPerson>>();
  // What changed while somebody was being asked for: an answer may be older than the change.
  const watching = new Set<Set<string>>();
  let epoch = 0;
  let arrivals = 0;

  const drop = (key: string): void => {
    const person = people.get(key)?.person;
    if (!person) return;
    people.delete(key);
    for (const name of person.names) {
      const keys = keysByName.get(name);
      keys?.delete(key);
      if (keys?.size === 0) keysByName.delete(name);
    }
  };
  const keep = (key: string, person: KnownPerson): void => {
    // From here on changes make it forgotten: whoever asks after one must not be given what this flight brings.
    flights.delete(key);
    people.set(key, { person, movedAt: (arrivals += 1) });
    for (const name of person.names) {
      const keys = keysByName.get(name) ?? new Set();
      keysByName.set(name, keys.add(key));
    }
    if (people.size > most) drop(people.keys().next().value as string);
  };
  const fetchPerson = async (key: string, subject: readonly Subject[]): Promise<KnownPerson> => {
    for (let i = 0; i < tries; i += 1) {
      const [since, changes] = [epoch, new Set<string>()];
      watching.add(changes);
      // Watched until it is kept: between the answer and the keeping of it a change may be told, too.
      try {
        const person = toPerson(await ask(subject));
        if (since !== epoch || person.names.some((name) => changes.has(name))) continue;
        keep(key, person);
        return person;
      } finally {
        watching.delete(changes);
      }
    }
    throw new Error('The state changed faster than it could be read');
  };
  return {
    known: (key) => {
      const kept = people.get(key);
      if (!kept) return undefined;
      // Moving costs more than deciding: only when others came since.
      if (kept.movedAt !== arrivals) {
        kept.movedAt = arrivals;
        people.delete(key);
        people.set(key, kept);
      }
      return kept.person;
    },
    find: (key, subject) => {
      const person = people.get(key)?.person;
      if (person) return Promise.resolve(person);
      const flying = flights.get(key);
      if (flying) return flying;
      // One place for all tries: a person who changes meanwhile does not queue up again behind everybody.
      const answer = questions.ask(() => fetchPerson(key, subject));
      flights.set(key, answer);
      // What failed must not answer the next time. Who was found has left already: another may be on the way by now.
      answer.catch(() => flights.delete(key));
      return answer;
    },
    changed: (names) => {
      for (const name of names) {
        for (const changes of watching) changes.add(name);
        for (const key of keysByName.get(name) ?? []) drop(key);
      }
    },
    forget: () => {
      epoch += 1;
      people.clear();
      keysByName.clear();
    },
    get size() {
      return people.size;
    },
  };
}
