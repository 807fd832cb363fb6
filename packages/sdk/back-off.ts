const shortest = 100;
const longest = 2000;

/** Pauses between tries, each twice as long as the one before: from a tenth of a second to two seconds. */
export interface BackOff {
  /** Waits; at once over when it is stopped. */
  rest(): Promise<void>;
  /** The next pause is the shortest again. */
  reset(): void;
}

/** @param stopped ends the pause under way, and leaves nothing behind on it when a pause is over. */
export function backOff(stopped: AbortSignal): BackOff {
  let pause = shortest;
  return {
    rest: async () => {
      // Apart from each other, so that a server that comes back is not met by all at once.
      const length = pause * (0.5 + Math.random() / 2);
      pause = Math.min(pause * 2, longest);
      if (stopped.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const over = () => resolve();
      const timer = setTimeout(over, length);
      stopped.addEventListener('abort', over);
      await promise;
      clearTimeout(timer);
      stopped.removeEventListener('abort', over);
    },
    reset: () => {
      pause = shortest;
    },
  };
}
