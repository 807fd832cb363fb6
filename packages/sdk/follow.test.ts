import { expect, test } from 'vitest';
import type { Connection } from './connection.ts';
import type { AmanatError } from './error.ts';
import { follow } from './follow.ts';

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Response(text).body!;
}
const tries = async (stream: () => Promise<ReadableStream<Uint8Array>>, over: () => Promise<unknown>) => {
  const at: number[] = [];
  const connection = {
    stream: () => {
      at.push(performance.now());
      return stream();
    },
  } as unknown as Connection;
  const followed = follow({ connection, onEvent: () => undefined, onLost: () => undefined, silence: 5000 });
  await over();
  followed.stop();
  return at.length;
};

test('a server that is away is asked ever more seldom, also when it breaks off after each first word', async () => {
  const over = () => new Promise((done) => setTimeout(done, 2500));
  const away = tries(() => Promise.reject(new Error('away')), over);
  const breaking = tries(async () => streamOf('event: reset\ndata: \n\n'), over);
  // 100, 200, 400, 800 and 1,600 ms, each cut to no less than half: without growth there would be 25 and more.
  for (const count of await Promise.all([away, breaking])) expect(count).toBeLessThanOrEqual(6);
});

test('a stream that ends, and one that breaks, is told with a code like everything else', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (to) => to.error(new TypeError('terminated')) });
  const streams = [streamOf('event: beat\ndata: x\n\n'), broken];
  const lost: AmanatError[] = [];
  const connection = {
    stream: async () => streams.shift() ?? Promise.reject(new Error('away')),
  } as unknown as Connection;
  const onLost = (cause: AmanatError) => lost.push(cause);
  const followed = follow({ connection, onEvent: () => undefined, onLost, silence: 5000 });
  await expect.poll(() => lost.length).toBeGreaterThan(1);
  followed.stop();
  expect(lost.map((one) => [one.problem?.code, one.message.includes('terminated')]).slice(0, 2)).toEqual([
    ['AMANAT-SDK-004', false],
    ['AMANAT-SDK-004', true],
  ]);
});

test('nothing is left on a long-lived signal for each try of a server that is away', async () => {
  const counts: number[] = [];
  const { addEventListener, removeEventListener } = AbortSignal.prototype;
  let left = 0;
  AbortSignal.prototype.addEventListener = function (
    this: AbortSignal,
    ...given: Parameters<EventTarget['addEventListener']>
  ) {
    left += 1;
    return addEventListener.apply(this, given as never);
  };
  AbortSignal.prototype.removeEventListener = function (
    this: AbortSignal,
    ...given: Parameters<EventTarget['removeEventListener']>
  ) {
    left -= 1;
    return removeEventListener.apply(this, given as never);
  };
  try {
    await tries(
      async () => {
        counts.push(left);
        throw new Error('away');
      },
      () => expect.poll(() => counts.length).toBeGreaterThan(2),
    );
  } finally {
    Object.assign(AbortSignal.prototype, { addEventListener, removeEventListener });
  }
  expect(new Set(counts).size).toBe(1);
});
