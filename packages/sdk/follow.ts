import { backOff } from './back-off.ts';
import type { Connection } from './connection.ts';
import { eventsOf, type StreamedEvent } from './event-stream.ts';

export interface Followed {
  /** Stops for good. */
  stop(): void;
}
export interface FollowOptions {
  readonly connection: Connection;
  readonly onEvent: (event: StreamedEvent) => void;
  /** Why a connection failed or ended; the next try follows by itself. */
  readonly onLost: (cause: unknown) => void;
  /** Milliseconds without a word after which a connection counts as dead. */
  readonly silence: number;
}

/** Milliseconds for which a connection must have held before a loss of it counts as the first. */
const held = 2000;

/** Follows the stream of changes for as long as the gate lives: comes back after each loss, from where it was. */
export function follow(options: FollowOptions): Followed {
  const stopped = new AbortController();
  const pauses = backOff(stopped.signal);
  let lastId: string | undefined;

  const once = async (): Promise<never> => {
    const attempt = new AbortController();
    const abort = () => attempt.abort(new Error('No word from the server'));
    const openedAt = performance.now();
    let watchdog = setTimeout(abort, options.silence);
    stopped.signal.addEventListener('abort', abort);
    try {
      const body = await options.connection.stream(lastId, attempt.signal);
      for await (const event of eventsOf(body)) {
        clearTimeout(watchdog);
        watchdog = setTimeout(abort, options.silence);
        lastId = event.id ?? lastId;
        options.onEvent(event);
      }
      throw new Error('The server ended the stream');
    } finally {
      clearTimeout(watchdog);
      stopped.signal.removeEventListener('abort', abort);
      if (performance.now() - openedAt > held) pauses.reset();
    }
  };
  const forever = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const cause = await once().catch((error: unknown) => error);
      if (!stopped.signal.aborted) options.onLost(cause);
      await pauses.rest(cause);
    }
  };
  void forever();
  return { stop: () => stopped.abort() };
}
