import { expect, test } from 'vitest';
import type { AmanatError } from './error.ts';
import { boundQuestions, isBusy } from './questions.ts';

/** Questions that are answered when the test says so. */
function held(limits: { atOnce: number; waiting: number; patience?: number }) {
  const refused: AmanatError[] = [];
  const questions = boundQuestions({ patience: 600_000, ...limits, refused: (error) => refused.push(error) });
  const begun: string[] = [];
  const answers = new Map<string, () => void>();
  const ask = (id: string) =>
    questions.ask(() => {
      begun.push(id);
      return new Promise<string>((done) => answers.set(id, () => done(id)));
    });
  const answer = async (id: string) => {
    answers.get(id)?.();
    await new Promise((done) => setTimeout(done, 0));
  };
  return { questions, refused, begun, ask, answer };
}
const outcome = (asked: Promise<string>) =>
  asked.catch((cause: unknown) => (isBusy(cause) ? cause.problem.code : String(cause)));

test('no more travel than may, and those who wait go in the order in which they came', async () => {
  const { questions, begun, ask, answer } = held({ atOnce: 2, waiting: 10 });
  const asked = ['a', 'b', 'c', 'd'].map(ask);
  expect([begun, questions.waiting]).toEqual([['a', 'b'], 2]);
  await answer('b');
  const last = ask('e');
  expect([begun, questions.waiting]).toEqual([['a', 'b', 'c'], 2]);
  for (const id of ['a', 'c', 'd', 'e']) await answer(id);
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await Promise.all([...asked, last])).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a question that fails leaves its place to the next', async () => {
  const { questions, ask, begun, answer } = held({ atOnce: 1, waiting: 1 });
  const failing = questions.ask(() => Promise.reject(new Error('No answer')));
  const next = ask('next');
  await expect(failing).rejects.toThrow('No answer');
  expect(begun).toEqual(['next']);
  await answer('next');
  expect(await next).toBe('next');
  const again = ask('again');
  expect(begun).toEqual(['next', 'again']);
  await answer('again');
  await again;
});

test('beyond the bound a question is refused at once and never sent, and that is told once a crowd', async () => {
  const { refused, begun, ask, answer } = held({ atOnce: 1, waiting: 1 });
  const kept = [ask('a'), ask('b')];
  expect(await Promise.all(['c', 'd'].map((id) => outcome(ask(id))))).toEqual([
    'AMANAT-SDK-007',
    'AMANAT-SDK-007',
  ]);
  expect(refused.map(({ problem }) => problem.status)).toEqual([503]);
  await answer('a');
  await answer('b');
  await Promise.all(kept);
  expect(begun).toEqual(['a', 'b']);
  const crowd = [ask('e'), ask('f')];
  expect(await outcome(ask('g'))).toBe('AMANAT-SDK-007');
  expect(refused).toHaveLength(2);
  await answer('e');
  await answer('f');
  await Promise.all(crowd);
});

test('who finds no room in time gives up, and the others lose nothing', async () => {
  const { questions, begun, ask, answer } = held({ atOnce: 1, waiting: 5, patience: 1 });
  const first = ask('a');
  expect(await outcome(ask('late'))).toBe('AMANAT-SDK-007');
  expect(questions.waiting).toBe(0);
  await answer('a');
  const next = ask('next');
  expect(begun).toEqual(['a', 'next']);
  await answer('next');
  expect(await Promise.all([first, next])).toEqual(['a', 'next']);
});
