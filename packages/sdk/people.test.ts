import type { StateAnswer } from '@amanat/contract/gate-local.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { expect, test } from 'vitest';
import { createPeople, personKey } from './people.ts';

const subjectOf = (id: string): Subject[] => [{ pseudonym: id.padEnd(32, 'x') }];
const nameOf = (id: string) => id.padEnd(32, 'x').slice(0, 10);

/** People whose states arrive when the test says so. */
function slowly(most = 10) {
  const asked: { subject: readonly Subject[]; answer: (given: boolean) => void }[] = [];
  const ask = (subject: readonly Subject[]) =>
    new Promise<StateAnswer>((done) => {
      const pseudonyms = subject.map((one) => ('pseudonym' in one ? one.pseudonym : ''));
      const event = (given: boolean) => ({
        kind: 'consent' as const,
        at: '2026-11-22T10:00:00.000Z',
        version: 1,
        choices: { marketing: given },
      });
      asked.push({ subject, answer: (given) => done({ pseudonyms, events: [event(given)] }) });
    });
  return { people: createPeople(ask, most, { ask: (question) => question() }), asked };
}
const find = ({ people }: ReturnType<typeof slowly>, id: string) =>
  people.find(personKey(subjectOf(id)), subjectOf(id));
const known = ({ people }: ReturnType<typeof slowly>, id: string) => people.known(personKey(subjectOf(id)));
const settle = () => new Promise((done) => setTimeout(done, 0));

test('a state that changed while it travelled is asked for again, and the older one is never kept', async () => {
  const given = slowly();
  const found = find(given, 'leyla');
  given.people.changed([nameOf('leyla')]);
  given.asked[0]!.answer(true);
  await settle();
  expect(known(given, 'leyla')).toBeUndefined();
  given.asked[1]!.answer(false);
  expect((await found).state.consents['marketing']?.given).toBe(false);
  expect(known(given, 'leyla')?.lastAt).toBe('2026-11-22T10:00:00.000Z');
});

test('whatever travels when everything is forgotten is asked for again', async () => {
  const given = slowly();
  const found = find(given, 'leyla');
  given.people.forget();
  given.asked[0]!.answer(true);
  await settle();
  expect(given.asked).toHaveLength(2);
  given.asked[1]!.answer(false);
  expect((await found).state.consents['marketing']?.given).toBe(false);
});

test('who changes without end cannot be known, and that is no allowance', async () => {
  const given = slowly();
  const found = find(given, 'leyla');
  const failed = expect(found).rejects.toThrow('changed faster');
  for (let i = 0; i < 5; i += 1) {
    given.people.changed([nameOf('leyla')]);
    given.asked[i]!.answer(true);
    await settle();
  }
  await failed;
  expect(given.people.size).toBe(0);
});

test('many who ask for one person at once ask the server once; others who change do no harm', async () => {
  const given = slowly();
  const both = [find(given, 'leyla'), find(given, 'leyla')];
  given.people.changed([nameOf('other')]);
  given.asked[0]!.answer(true);
  await Promise.all(both);
  expect(given.asked).toHaveLength(1);
  expect(known(given, 'leyla')).toBeDefined();
  given.people.changed([nameOf('leyla')]);
  expect(known(given, 'leyla')).toBeUndefined();
});

test('who was asked about longest ago is forgotten first', async () => {
  const given = slowly(2);
  for (const id of ['a', 'b']) {
    const found = find(given, id);
    given.asked.at(-1)!.answer(true);
    await found;
  }
  expect(known(given, 'a')).toBeDefined();
  const third = find(given, 'c');
  given.asked.at(-1)!.answer(true);
  await third;
  expect([known(given, 'a'), known(given, 'b'), known(given, 'c')].map((p) => p !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});
