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

const shortest = 100;
const longest = 2000;

/** Follows the stream of changes for as long as the gate lives: comes back after each loss, from where it was. */
export function follow(options: FollowOptions): Followed {
  const stopped = new AbortController();
  let lastId: string | undefined;
  let pause = shortest;

  const once = async (): Promise<void> => {
    const attempt = new AbortController();
    const abort = () => attempt.abort(new Error('No word from the server'));
    let watchdog = setTimeout(abort, options.silence);
    try {
      const body = await options.connection.stream(lastId, AbortSignal.any([attempt.signal, stopped.signal]));
      for await (const event of eventsOf(body)) {
        clearTimeout(watchdog);
        watchdog = setTimeout(abort, options.silence);
        pause = shortest;
        lastId = event.id ?? lastId;
        options.onEvent(event);
      }
      throw new Error('The server ended the stream');
    } finally {
      clearTimeout(watchdog);
    }
  };
  const forever = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await once().catch((cause: unknown) => {
        if (!stopped.signal.aborted) options.onLost(cause);
      });
      // Apart from each other, so that a server that comes back is not met by all at once.
      await rest(pause * (0.5 + Math.random() / 2), stopped.signal);
      pause = Math.min(pause * 2, longest);
    }
  };
  void forever();
  return { stop: () => stopped.abort() };
}

function rest(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stopped.aborted) return done();
    const timer = setTimeout(done, milliseconds);
    const early = () => {
      clearTimeout(timer);
      done();
    };
    stopped.addEventListener('abort', early, { once: true });
  });
}
