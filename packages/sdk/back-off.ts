import { isForGood } from './for-good.ts';

const shortest = 100;
const longest = 2000;
/** Who was refused for good writes an entry into the journal with each try. */
const longestRefused = 60_000;

/** Pauses between tries, each twice as long as the one before: from a tenth of a second to two seconds, or to a minute for who was refused. */
export interface BackOff {
  /** Waits; at once over when it is stopped. @param cause why the try before failed. */
  rest(cause?: unknown): Promise<void>;
  /** The next pause is the shortest again. */
  reset(): void;
}

/** @param stopped ends the pause under way, and leaves nothing behind on it when a pause is over. */
export function backOff(stopped: AbortSignal): BackOff {
  let pause = shortest;
  return {
    rest: async (cause) => {
      const most = isForGood(cause) ? longestRefused : longest;
      // Apart from each other, so that a server that comes back is not met by all at once.
      const length = Math.min(pause, most) * (0.5 + Math.random() / 2);
      pause = Math.min(pause * 2, most);
      if (stopped.aborted) return;
      await new Promise<void>((resolve) => {
        const over = () => {
          clearTimeout(timer);
          stopped.removeEventListener('abort', over);
          resolve();
        };
        const timer = setTimeout(over, length);
        stopped.addEventListener('abort', over);
      });
    },
    reset: () => {
      pause = shortest;
    },
  };
}
