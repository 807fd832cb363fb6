/** What was sent lately, so that a follower that lost its connection for a moment misses nothing. */
export interface Backlog {
  /** Keeps an event and answers its text, with its id. */
  add(event: 'changed' | 'version', data: string): string;
  /** What came after an event; `reset` when that one is not known any more: forget everything and start anew. */
  since(id: string | undefined): string;
  /** Starts over under another epoch, because events may have been missed; answers the `reset` to send. */
  restart(epoch: string): string;
}
interface Kept {
  readonly number: number;
  readonly text: string;
}
/** Characters that are kept for one organisation. */
const room = 2_000_000;

/** @param epoch changes whenever numbers start over: ids of another epoch are not known. */
export function createBacklog(epoch: string): Backlog {
  let own = epoch;
  let number = 0;
  let size = 0;
  let kept: Kept[] = [];
  const reset = () => `event: reset\nid: ${own}.${number}\ndata:\n\n`;
  return {
    add: (event, data) => {
      number += 1;
      const text = `event: ${event}\nid: ${own}.${number}\ndata: ${data}\n\n`;
      kept.push({ number, text });
      size += text.length;
      while (size > room) size -= kept.shift()!.text.length;
      return text;
    },
    since: (id) => {
      const [told, after] = id?.split('.') ?? [];
      const from = Number(after);
      const oldest = kept[0]?.number ?? number + 1;
      if (told !== own || !Number.isSafeInteger(from) || from > number || from + 1 < oldest) return reset();
      return kept
        .filter((event) => event.number > from)
        .map(({ text }) => text)
        .join('');
    },
    restart: (next) => {
      [own, number, size, kept] = [next, 0, 0, []];
      return reset();
    },
  };
}
