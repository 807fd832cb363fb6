import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsOf, type StreamedEvent } from './event-stream.ts';

const text =
  'retry: 500\n\nevent: reset\nid: e1.0\ndata:\n\nevent: changed\nid: e1.1\ndata: ab cd\n\n: note\n\nevent: beat\ndata: 2026-11-22T10:00:00.000Z\n\nevent: cut';

async function read(chunks: readonly Uint8Array[]): Promise<StreamedEvent[]> {
  const events: StreamedEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

test('events come out whole wherever the network cuts them, and half an event is none', async () => {
  const bytes = new TextEncoder().encode(text);
  const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      const edges = [0, ...at.toSorted((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
      expect(await read(chunks)).toEqual([
        { event: 'reset', data: '', id: 'e1.0' },
        { event: 'changed', data: 'ab cd', id: 'e1.1' },
        { event: 'beat', data: '2026-11-22T10:00:00.000Z', id: undefined },
      ]);
    }),
  );
});
