import { expect, test } from 'vitest';
import { listRequests } from './list.ts';
import { openRequest } from './open.ts';
import { answerInWords } from './answer.ts';
import { org, startOffice } from './testing/office.ts';

test('of open requests due on one day who waits longest stands first, of closed ones the newest', async () => {
  const { services, clock } = await startOffice();
  const open = async (email: string) => {
    const { id, number } = await openRequest(services, org, {
      kind: 'question',
      channel: 'api',
      language: 'az',
      contact: { email },
    });
    clock.advance(60_000);
    return { id, number };
  };
  const asked = [await open('a@example.az'), await open('b@example.az'), await open('c@example.az')];
  const numbers = asked.map(({ number }) => number);
  const listed = async (open: boolean) =>
    (await listRequests(services.db, org, { open }, clock.now().toISOString())).requests.map(
      ({ number }) => number,
    );
  expect(await listed(true)).toEqual(numbers);
  for (const { id } of asked) await answerInWords(services, org, id, 'handler-1', 'Bakıda.');
  expect(await listed(false)).toEqual(numbers.toReversed());
});
