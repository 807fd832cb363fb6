import { AmanatError } from './error.ts';

export interface QuestionLimits {
  /** Questions that travel at once. */
  readonly atOnce: number;
  /** Questions that may wait for one of those; 0 for none. */
  readonly waiting: number;
  /** Milliseconds for which a question waits at most. */
  readonly patience: number;
  /** Told once when the first is refused, and again when that happens after nothing waited any more. */
  readonly refused: (error: AmanatError) => void;
}
/** What is asked of the server at the same time, within bounds. */
export interface Questions {
  /**
   * Asks as soon as there is room, in the order in which it came. Rejects with AMANAT-SDK-007 when too many wait, or
   * when there was no room for so long; such a question was never sent.
   */
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** Questions that wait. */
  readonly waiting: number;
}
interface Waiter {
  begin(): void;
}

/** Whether a question was refused because too many were asked. */
export function isBusy(cause: unknown): cause is AmanatError {
  return cause instanceof AmanatError && cause.problem.code === 'AMANAT-SDK-007';
}

/** A queue for questions: a crowd of unknown people must open no crowd of connections. */
export function boundQuestions({ atOnce, waiting, patience, refused }: QuestionLimits): Questions {
  // In the order in which they came; a set, so that one who gives up leaves from the middle at no cost.
  const queue = new Set<Waiter>();
  let travelling = 0;
  let told = false;

  const refuse = (detail: string): AmanatError => {
    const error = busy(detail);
    if (!told) refused(error);
    told = true;
    return error;
  };
  const release = (): void => {
    const [next] = queue;
    if (next) queue.delete(next);
    if (queue.size === 0) told = false;
    if (next) next.begin();
    else travelling -= 1;
  };
  const room = (): Promise<void> =>
    new Promise((begin, reject) => {
      if (queue.size >= waiting) return reject(refuse(`${waiting} wait already.`));
      const giveUp = () => {
        queue.delete(waiter);
        reject(refuse(`There was no room within ${patience} ms.`));
      };
      const timer = setTimeout(giveUp, patience);
      const waiter: Waiter = {
        begin: () => {
          clearTimeout(timer);
          begin();
        },
      };
      queue.add(waiter);
    });
  return {
    ask: async (question) => {
      if (travelling < atOnce) travelling += 1;
      // Whoever leaves hands over their place, so that nobody who comes now takes it from those who wait.
      else await room();
      try {
        return await question();
      } finally {
        release();
      }
    },
    get waiting() {
      return queue.size;
    },
  };
}

function busy(detail: string): AmanatError {
  return new AmanatError({
    type: 'urn:amanat:error:AMANAT-SDK-007',
    title: 'Too many people are asked about at once',
    status: 503,
    code: 'AMANAT-SDK-007',
    detail,
    fix: 'Ask about fewer unknown people at the same time, as in batches, or raise `atOnce` and `waiting` of the gate.',
  });
}
