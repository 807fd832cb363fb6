/**
 * Adaptive group commit: while one batch is in flight the next one collects. There is no timer, so a lone
 * item waits for nobody and a crowd shares one fsync.
 */
export interface GroupCommit<Item, Result> {
  /** Resolves when the item's batch is durable; rejects with `overloaded()` at once when too many wait. */
  submit(item: Item): Promise<Result>;
  /** How many items wait for a batch. */
  waiting(): number;
  /** Resolves when nothing waits and nothing is in flight. */
  idle(): Promise<void>;
}
export interface GroupCommitOptions<Item, Result> {
  /**
   * Makes the batch durable, all or nothing, and answers one result an item, in order. Items that can be refused
   * must be refused before `submit`: when `commit` rejects, every item of the batch is rejected.
   */
  commit(items: readonly Item[]): Promise<readonly Result[]>;
  /** Largest batch; 256 unless told. */
  readonly maxBatch?: number;
  /** Most items that may wait; 4,096 unless told. Beyond it the caller is pushed back. */
  readonly maxWaiting?: number;
  /**
   * How many batches may be in flight; 1 unless told. With 2 the next batch is prepared while the former waits for the
   * disk: for commits that only meet at their end. Order between batches is then that of their commits.
   */
  readonly lanes?: number;
  /** The error for an item that found the queue full. */
  overloaded(): Error;
}
interface Waiter<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(cause: unknown): void;
}

/** So many waiting items are worth a batch of their own while another is in flight. */
const crowd = 24;
/**
 * A batch of so many is worth its fsync: what else waits goes to another lane meanwhile. When more waits than the lanes
 * would take that way, large batches cost less each.
 */
const worthwhile = 32;

/** Makes a group commit over `commit`; see the interface. */
export function groupCommit<Item, Result>(
  options: GroupCommitOptions<Item, Result>,
): GroupCommit<Item, Result> {
  const { maxBatch = 256, maxWaiting = 4096, lanes = 1 } = options;
  const queue: Waiter<Item, Result>[] = [];
  const idlers: (() => void)[] = [];
  let running = 0;

  async function run(): Promise<void> {
    while (queue.length > 0) {
      const most = lanes > 1 && queue.length <= worthwhile * lanes ? worthwhile : maxBatch;
      await settle(options, queue.splice(0, Math.min(maxBatch, most)));
    }
    running -= 1;
    if (running > 0) return;
    for (const done of idlers.splice(0)) done();
  }
  return {
    submit: (item) =>
      new Promise<Result>((resolve, reject) => {
        if (queue.length >= maxWaiting) return reject(options.overloaded());
        queue.push({ item, resolve, reject });
        // A further lane opens for a crowd only: small batches cost more than they save.
        if (running >= lanes || (running > 0 && queue.length < crowd)) return;
        running += 1;
        // One turn of the event loop, so that everything the sockets already brought joins the batch.
        setImmediate(() => void run());
      }),
    waiting: () => queue.length,
    idle: () => (running > 0 ? new Promise<void>((done) => idlers.push(done)) : Promise.resolve()),
  };
}

async function settle<Item, Result>(
  options: GroupCommitOptions<Item, Result>,
  batch: readonly Waiter<Item, Result>[],
): Promise<void> {
  try {
    const results = await options.commit(batch.map((waiter) => waiter.item));
    if (results.length !== batch.length)
      throw new Error(`A batch of ${batch.length} answered ${results.length} results`);
    batch.forEach((waiter, i) => waiter.resolve(results[i] as Result));
  } catch (cause) {
    for (const waiter of batch) waiter.reject(cause);
  }
}
