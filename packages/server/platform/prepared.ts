import { CompiledQuery } from 'kysely';
import { type Db, poolOf } from './db.ts';
import { clientOf } from './batch-transaction.ts';

/**
 * Starts two statements in this order: together where the connection takes them so (a batch transaction), else the
 * second when the first was answered.
 */
export async function inOrder<A, B>(
  tx: Db,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A, B]> {
  return clientOf(tx) ? together([first(), second()]) : [await first(), await second()];
}

/**
 * Waits for statements that were started together, in the order they were sent, and throws what the first of them failed
 * with: of those behind it PostgreSQL only says that the transaction is over (25P02), and that may be heard sooner.
 */
export async function together<T extends readonly unknown[]>(started: {
  readonly [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const ended = await Promise.allSettled<unknown>(started);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  }) as unknown as T;
}

export interface Answered<Row> {
  readonly rows: readonly Row[];
  /** Rows written, or read when nothing was. */
  readonly count: number;
}

/**
 * A statement that PostgreSQL parses and plans once a connection: for batches, where planning would cost more than
 * the work. In a batch transaction it is sent at once, behind those that are not answered yet; in any other transaction
 * it is run like the rest. `name` must be the statement's own; values may be binary arrays.
 */
export function prepared<Row = unknown>(
  name: string,
  text: string,
): (tx: Db, values: readonly unknown[]) => Promise<Answered<Row>> {
  return async (tx, values) => {
    const client = clientOf(tx) ?? poolOf(tx);
    if (client) {
      const { rows, rowCount } = await client.query({ name, text, values: [...values] });
      return { rows: rows as Row[], count: rowCount ?? 0 };
    }
    const { rows, numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows: rows as Row[], count: Number(numAffectedRows ?? rows.length) };
  };
}
