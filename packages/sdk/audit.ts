import { isForGood } from './for-good.ts';
import type { LocalDecision } from '@amanat/contract/gate-local.ts';

/** Decisions on their way to the journal. */
export interface Audit {
  /** Takes a decision; never waits. */
  note(decision: Omit<LocalDecision, 'times'>): void;
  /** Sends what waits. Rejects when it could not be sent; it waits on, and goes with the next. */
  flush(): Promise<void>;
  /** Different decisions that wait. */
  readonly waiting: number;
  /** Decisions that found no room while the server was away, or that it refused for their form. */
  readonly lost: number;
  stop(): void;
}

const batch = 200;

/**
 * Sends decisions in batches, once a second. Equal ones of that second travel as one with their count. At least once:
 * a batch whose answer was lost is sent again.
 * @param refused whether a failure is for good, so that trying again is of no use. @param most different ones kept while the server is away.
 */
export function createAudit(
  send: (decisions: LocalDecision[]) => Promise<void>,
  refused: (cause: unknown) => boolean,
  most = 20_000,
  every = 1000,
): Audit {
  let waiting = new Map<string, LocalDecision>();
  let lost = 0;
  let sending: Promise<void> | undefined;
  const put = (decision: LocalDecision): void => {
    const { at: _at, times, ...what } = decision;
    const key = JSON.stringify(what);
    const former = waiting.get(key);
    if (former) waiting.set(key, { ...former, times: former.times + times });
    else if (waiting.size < most) waiting.set(key, decision);
    else lost += times;
  };
  /** Sends, and strikes off what is settled. One that the server will never take must not hold up the others. */
  const deliver = async (decisions: readonly LocalDecision[], open: Set<LocalDecision>): Promise<void> => {
    try {
      await send([...decisions]);
    } catch (cause) {
      if (!refused(cause)) throw cause;
      const [only] = decisions;
      if (decisions.length > 1) {
        for (const decision of decisions) await deliver([decision], open);
        return;
      }
      lost += only!.times;
    }
    for (const decision of decisions) open.delete(decision);
  };
  const sendAll = async (): Promise<void> => {
    while (waiting.size > 0) {
      const all = [...waiting.values()];
      waiting = new Map();
      const [now, later] = [all.slice(0, batch), all.slice(batch)];
      for (const decision of later) put(decision);
      const open = new Set(now);
      try {
        await deliver(now, open);
      } catch (cause) {
        for (const decision of open) put(decision);
        throw cause;
      }
    }
  };
  const flush = (): Promise<void> => {
    sending ??= sendAll().finally(() => (sending = undefined));
    return sending;
  };
  // What fails here waits and is told by `waiting`; the next second tries again, and ever later ones where the key was refused.
  let [left, pause] = [0, 0];
  const beat = async (): Promise<void> => {
    if (left-- > 0) return;
    try {
      await flush();
      pause = 0;
    } catch (cause) {
      pause = isForGood(cause) ? Math.min(60, pause * 2 + 1) : 0;
    }
    left = pause;
  };
  const timer = setInterval(() => void beat(), every);
  (timer as { unref?: () => void }).unref?.();
  return {
    note: (decision) => put({ ...decision, times: 1 }),
    flush,
    get waiting() {
      return waiting.size;
    },
    get lost() {
      return lost;
    },
    stop: () => clearInterval(timer),
  };
}
