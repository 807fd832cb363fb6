import { backOff } from './back-off.ts';
import type { Connection } from './connection.ts';
import { type Declaration, declarationOf } from './declaration.ts';
import { AmanatError } from './error.ts';
import { isForGood } from './for-good.ts';
import type { StreamedEvent } from './event-stream.ts';
import { follow } from './follow.ts';

/** Whether what is known here still holds, and what the declaration is. */
export interface Freshness {
  /** True while the server said so within `maxAge` and the declaration is the latest that was told of. */
  holds(): boolean;
  declaration(): Declaration | undefined;
  /** Now by the server's clock, ISO. */
  now(): string;
  /** @param within milliseconds to wait at most; for ever unless told. */
  ready(within?: number): Promise<void>;
  trouble(): string | null;
  /** Calls back whenever an answer may be another one than before: at each word of the server, and when it was silent for too long. Answers how to stop. */
  watch(listener: () => void): () => void;
  stop(): void;
}
export interface FreshnessOptions {
  readonly connection: Connection;
  readonly maxAge: number;
  readonly changed: (names: readonly string[]) => void;
  readonly forget: () => void;
  /** Told why the server was lost, once until it is heard again. */
  readonly failed: (error: unknown) => void;
}

/** Follows the stream: forgets who changed, reads the declaration again, and remembers when the server was last heard. */
export function keepFresh(options: FreshnessOptions): Freshness {
  const { connection, maxAge, changed, forget, failed } = options;
  // Not `withResolvers`: Node 20 has none.
  let open: () => void = () => undefined;
  let refuse: (cause: unknown) => void = () => undefined;
  const opened = new Promise<void>((resolve, reject) => {
    [open, refuse] = [resolve, reject];
  });
  // Whoever does not ask whether it is ready need not handle that it never was.
  opened.catch(() => undefined);
  let heardAt = Number.NEGATIVE_INFINITY;
  let offset = 0;
  let declaration: Declaration | undefined;
  let outdatedSince: number | null = null;
  // Which telling of a new declaration was the last, and which one the declaration at hand was read after.
  let [wanted, have] = [0, 0];
  let reading = false;
  let trouble: string | null = null;
  const stop = new AbortController();
  const stopped = stop.signal;
  const pauses = backOff(stopped);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let silence: ReturnType<typeof setTimeout> | undefined;

  const holds = () => {
    const oldest = performance.now() - maxAge;
    return declaration !== undefined && heardAt >= oldest && (outdatedSince ?? oldest) >= oldest;
  };
  // Written out once a millisecond: many decisions share it.
  let [instant, written] = [Number.NaN, ''];
  const now = (): string => {
    const ms = Date.now() + offset;
    if (ms !== instant) [instant, written] = [ms, new Date(ms).toISOString()];
    return written;
  };
  const read = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    while (have !== wanted) {
      const wants = wanted;
      try {
        declaration = declarationOf(await connection.snapshot());
        have = wants;
        pauses.reset();
      } catch (cause) {
        lost(cause);
        await pauses.rest(cause);
      }
      if (stopped.aborted) return;
    }
    reading = false;
    outdatedSince = null;
    if (holds()) open();
    tell();
  };
  const outdate = (): void => {
    wanted += 1;
    outdatedSince ??= performance.now();
    void read();
  };
  const lost = (cause: unknown): void => {
    const former = trouble;
    trouble = cause instanceof Error ? cause.message : String(cause);
    if (trouble !== former) failed(cause);
    if (isForGood(cause)) refuse(cause);
  };
  const onEvent = ({ event, data }: StreamedEvent): void => {
    if (event === 'changed') changed(data.split(' '));
    else if (event === 'version') outdate();
    else if (event === 'reset') {
      forget();
      outdate();
    } else if (event === 'beat') {
      heardAt = performance.now();
      offset = Date.parse(data) - Date.now();
      // A beat heals a stream; what keeps the declaration from being read is told until it is read.
      if (have === wanted) trouble = null;
      if (holds()) open();
      clearTimeout(silence);
      silence = setTimeout(tell, maxAge + 1);
      (silence as { unref?: () => void }).unref?.();
    }
    tell();
  };
  const followed = follow({ connection, onEvent, onLost: lost, silence: Math.max(maxAge, 3000) });
  return {
    holds,
    declaration: () => declaration,
    now,
    ready: (within) => (within === undefined ? opened : inTime(opened, within, () => trouble)),
    trouble: () => trouble,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      stop.abort();
      clearTimeout(silence);
      followed.stop();
      heardAt = Number.NEGATIVE_INFINITY;
      tell();
    },
  };
}

async function inTime(opened: Promise<void>, within: number, trouble: () => string | null): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(within, trouble())), within);
  });
  await Promise.race([opened, late]).finally(() => clearTimeout(timer));
}

function tooLate(within: number, trouble: string | null): AmanatError {
  return new AmanatError({
    type: 'urn:amanat:error:AMANAT-SDK-006',
    title: `The gate was not ready within ${within} ms`,
    status: 504,
    code: 'AMANAT-SDK-006',
    detail: 'It denies everything until the server is heard.',
    fix: trouble ?? 'Nothing was heard of the server: check `url`, and what stands between.',
  });
}
