import { backOff } from './back-off.ts';
import type { Connection } from './connection.ts';
import { AmanatError } from './error.ts';
import { eventsOf, type StreamedEvent } from './event-stream.ts';

export interface Followed {
  /** Stops for good. */
  stop(): void;
}
export interface FollowOptions {
  readonly connection: Connection;
  readonly onEvent: (event: StreamedEvent) => void;
  /** Why a connection failed or ended; the next try follows by itself. */
  readonly onLost: (cause: AmanatError) => void;
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
      throw new Error('the server ended it');
    } finally {
      clearTimeout(watchdog);
      stopped.signal.removeEventListener('abort', abort);
      if (performance.now() - openedAt > held) pauses.reset();
    }
  };
  const forever = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const cause = await once().catch(asLoss);
      if (!stopped.signal.aborted) options.onLost(cause);
      await pauses.rest(cause);
    }
  };
  void forever();
  return { stop: () => stopped.abort() };
}

/** What broke a stream off, as an error like all others: whoever logs it reads its code. */
function asLoss(cause: unknown): AmanatError {
  if (cause instanceof AmanatError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new AmanatError(
    {
      type: 'urn:amanat:error:AMANAT-SDK-004',
      title: `The stream of changes broke off (${why})`,
      status: 504,
      code: 'AMANAT-SDK-004',
      detail: 'What is remembered holds for `maxAge`; then everything is denied until the server is heard.',
      fix: 'It is opened again by itself. Where it breaks off again and again, see what stands between: no proxy may end it while words come.',
    },
    { cause },
  );
}
