import { Worker } from 'node:worker_threads';
import type { Answers } from './answer-calls.ts';
import type { Answer, Call } from './calls.ts';

/** Milliseconds a thread is kept without work: its modules and fonts are worth more than its memory to who comes at once. */
const keptIdle = 15_000;

/** A thread beside the one that answers requests: long work there keeps nobody waiting here. */
export interface Thread<A extends Answers> {
  /**
   * Asks it for something; starts it when it is not running.
   * @throws what the function threw, as structured cloning carries it (an Error keeps name, message and stack);
   * Error `The thread ended: …` when it died before it answered.
   */
  call<K extends keyof A & string>(name: K, ...given: Parameters<A[K]>): Promise<Awaited<ReturnType<A[K]>>>;
  /** Ends it after the calls it has; a call after that starts another. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (gave: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread that runs `file`, which ends with `answerCalls`. It starts with the first call, ends when it rests, and never
 * keeps the process alive without work.
 */
export function thread<A extends Answers>(file: URL): Thread<A> {
  let running: Running | undefined;
  return {
    call: (name, ...given) => {
      if (!running || running.ended) running = start(file);
      return running.call(name, given) as never;
    },
    close: async () => {
      const ending = running;
      running = undefined;
      await ending?.end();
    },
  };
}

interface Running {
  readonly ended: boolean;
  call(name: string, given: readonly unknown[]): Promise<unknown>;
  end(): Promise<void>;
}

function start(file: URL): Running {
  // What this process was started with (a module to evaluate, a profiler) is for its first thread.
  const worker = new Worker(file, { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = false;
  let idle: NodeJS.Timeout | undefined;
  let rested: (() => void) | undefined;
  const terminate = () => {
    ended = true;
    return worker.terminate();
  };
  const rest = () => {
    worker.unref();
    rested?.();
    idle = setTimeout(() => void terminate(), keptIdle).unref();
  };
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('threw' in answer) call?.reject(answer.threw);
    else call?.resolve(answer.gave as never);
    if (waiting.size === 0) rest();
  });
  let why: unknown;
  worker.on('error', (error) => (why = error));
  worker.on('exit', (code) => {
    ended = true;
    clearTimeout(idle);
    const said = why instanceof Error ? why.message : `exit code ${code}`;
    for (const { reject } of waiting.values())
      reject(new Error(`The thread ended: ${said}.`, { cause: why }));
    waiting.clear();
    rested?.();
  });
  return {
    get ended() {
      return ended;
    },
    call: (name, given) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        worker.postMessage({ id, name, given } satisfies Call, []);
        clearTimeout(idle);
        worker.ref();
        waiting.set(id, { resolve, reject });
      }),
    end: async () => {
      if (waiting.size > 0) await new Promise<void>((resolve) => (rested = resolve));
      await terminate();
    },
  };
}
