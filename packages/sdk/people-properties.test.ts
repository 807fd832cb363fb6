import { changeName } from '@amanat/contract/change-name.ts';
import type { StateAnswer } from '@amanat/contract/gate-local.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPeople, personKey } from './people.ts';

const identifiers = ['a', 'b', 'c'] as const;
const unbounded: Parameters<typeof createPeople>[2] = { ask: (question) => question() };
const pseudonymOf = (id: string) => id.padEnd(32, 'x');
const subjects = fc
  .subarray([...identifiers], { minLength: 1 })
  .map((ids): Subject[] => ids.map((id) => ({ pseudonym: pseudonymOf(id) })));

/** A server whose people change, and whose answers travel for as long as a test likes: each says what was so when it left. */
function server(most: number) {
  const moves = new Map<string, number>(identifiers.map((id) => [pseudonymOf(id), 0]));
  const travelling: (() => void)[] = [];
  const said = (pseudonym: string): SubjectEvent => ({
    kind: 'consent',
    at: '2026-11-22T10:00:00.000Z',
    version: moves.get(pseudonym)!,
    choices: { [pseudonym]: true },
  });
  let asked = 0;
  const people = createPeople(
    (subject) => {
      asked += 1;
      const pseudonyms = subject.map((one) => ('pseudonym' in one ? one.pseudonym : ''));
      const answer: StateAnswer = { pseudonyms, events: pseudonyms.map(said) };
      return new Promise((done) => travelling.push(() => done(answer)));
    },
    most,
    unbounded,
  );
  const move = (id: string) => moves.set(pseudonymOf(id), moves.get(pseudonymOf(id))! + 1);
  const change = (id: string) => {
    move(id);
    people.changed([changeName(pseudonymOf(id))]);
  };
  /** What changed while the stream was lost is told by nobody. */
  const lose = (ids: readonly string[]) => {
    ids.forEach(move);
    people.forget();
  };
  /** Whether a person is as they were now, or later. */
  const isSince = () => {
    const then = new Map(moves);
    return ({ events }: { readonly events: readonly SubjectEvent[] }) =>
      events.every(
        (event) => event.kind === 'consent' && event.version >= then.get(Object.keys(event.choices)[0]!)!,
      );
  };
  return { people, travelling, change, lose, isSince, asked: () => asked };
}

const step = fc.oneof(
  fc.record({ do: fc.constant('find' as const), subject: subjects }),
  fc.record({ do: fc.constant('arrive' as const), which: fc.nat(7) }),
  fc.record({ do: fc.constant('change' as const), id: fc.constantFrom(...identifiers) }),
  fc.record({ do: fc.constant('lost' as const), ids: fc.subarray([...identifiers]) }),
  // Whatever is under way goes on so far: a change may be told in between any two steps of it.
  fc.record({ do: fc.constant('go on' as const), microtasks: fc.integer({ min: 1, max: 8 }) }),
);

test('whatever changes and travels in whatever order, nobody is given or remembered as they no longer are', async () => {
  const anyOrder = fc.array(step, { maxLength: 50, size: 'max' });
  const holds = fc.asyncProperty(anyOrder, fc.integer({ min: 1, max: 5 }), async (steps, most) => {
    const { people, travelling, change, lose, isSince } = server(most);
    const asked = new Map<string, Subject[]>();
    const wrong: unknown[] = [];
    for (const one of steps) {
      if (one.do === 'find') {
        const key = personKey(one.subject);
        asked.set(key, one.subject);
        const since = isSince();
        people.find(key, one.subject).then(
          (person) => since(person) || wrong.push(person),
          // Who changes without end is not known, which is an answer here.
          () => undefined,
        );
      } else if (one.do === 'arrive') travelling.splice(one.which % Math.max(1, travelling.length), 1)[0]?.();
      else if (one.do === 'change') change(one.id);
      else if (one.do === 'lost') lose(one.ids);
      else for (let i = 0; i < one.microtasks; i += 1) await Promise.resolve();
      const isNow = isSince();
      for (const key of asked.keys()) {
        const known = people.known(key);
        if (known && !isNow(known)) wrong.push(known);
      }
      expect(people.size).toBeLessThanOrEqual(most);
    }
    expect(wrong).toEqual([]);
  });
  await fc.assert(holds, { numRuns: 300 });
});

test('who is remembered is asked about once, and one change forgets them under every name they were asked by', async () => {
  const { people, travelling, asked } = server(10);
  const [a, b] = ['a', 'b'].map((id): Subject => ({ pseudonym: pseudonymOf(id) }));
  const ways = [[a!], [b!], [a!, b!]];
  const find = async (subject: Subject[]) => {
    const found = people.find(personKey(subject), subject);
    travelling.shift()?.();
    return found;
  };
  for (const way of [...ways, ...ways]) await find(way);
  expect(asked()).toBe(3);
  people.changed([changeName(pseudonymOf('a'))]);
  expect(ways.map((way) => people.known(personKey(way)) !== undefined)).toEqual([false, true, false]);
});

test('who could not be asked about is asked about again', async () => {
  const answers = [Promise.reject(new Error('away')), Promise.resolve({ pseudonyms: ['p'], events: [] })];
  const people = createPeople(() => answers.shift()!, 1, unbounded);
  const find = () => people.find('p', [{ pseudonym: 'p' }]);
  await expect(find()).rejects.toThrow('away');
  expect((await find()).names).toEqual(['p']);
});

test('the state of a person is the same in whatever order their events arrive', async () => {
  const given = { kind: 'consent', version: 1 } as const;
  const events: SubjectEvent[] = [
    { ...given, at: '2026-11-20T10:00:00.000Z', choices: { marketing: true } },
    { ...given, at: '2026-11-21T10:00:00.000Z', choices: { marketing: false } },
    { kind: 'interaction', at: '2026-11-22T10:00:00.000Z' },
  ];
  const anyOrder = fc.shuffledSubarray(events, { minLength: 3 });
  await fc.assert(
    fc.asyncProperty(anyOrder, async (shuffled) => {
      const people = createPeople(async () => ({ pseudonyms: ['p'], events: shuffled }), 1, unbounded);
      const { state, lastAt } = await people.find('p', [{ pseudonym: 'p' }]);
      expect(lastAt).toBe('2026-11-22T10:00:00.000Z');
      expect(state.consents['marketing']).toMatchObject({ given: false, withdrawn: true });
      expect(state.lastInteractionAt).toBe(lastAt);
    }),
  );
});

test('two people are never remembered under one name', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('1\nemail:b', '1:email:1:b', ':', '0:'),
  );
  const one = fc.oneof(
    fc.record({ kind: fc.constantFrom('email', 'phone', 'visitor', 'customer-id'), value }),
    fc.record({ pseudonym: value }),
  ) as fc.Arbitrary<Subject>;
  const some = fc.array(one, { minLength: 1, maxLength: 3 });
  const joined = (subject: readonly Subject[]): Subject[] => [
    { kind: 'email', value: subject.map((who) => Object.values(who).join(':')).join('\nemail:') },
  ];
  fc.assert(
    fc.property(some, some, (left, right) => {
      for (const other of [right, joined(left)])
        if (JSON.stringify(left) !== JSON.stringify(other))
          expect(personKey(left)).not.toBe(personKey(other));
      expect(personKey(structuredClone(left))).toBe(personKey(left));
    }),
  );
  expect(personKey([{ kind: 'email', value: 'a\nemail:b' }])).not.toBe(
    personKey([
      { kind: 'email', value: 'a' },
      { kind: 'email', value: 'b' },
    ]),
  );
});
