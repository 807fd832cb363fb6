import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseClient } from './client.ts';
import { noticeLoss } from './db.ts';
import type { Log } from './log.ts';

export interface ListenOptions {
  readonly url: string;
  readonly channel: string;
  readonly onPayload: (payload: string) => void;
  /** Called when notifications may have been missed: the connection was lost and is back. */
  readonly onGap: () => void;
  readonly log: Log;
}
export interface Listening {
  /**
   * Resolves when every notification committed before the call has been handed over: PostgreSQL sends those that
   * wait before it answers a statement. Rejects when the database is not heard.
   */
  barrier(): Promise<void>;
  /**
   * Whether this server does alone what has that name: it is the first that asked, and was heard without a break since.
   * Rejects when the database is not heard.
   */
  alone(name: string): Promise<boolean>;
  close(): Promise<void>;
}

/** How long the database may take to answer before it counts as not heard, in milliseconds. */
const patience = 3000;

async function connect(options: ListenOptions): Promise<pg.Client> {
  const client = new DatabaseClient({
    connectionString: options.url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    keepAlive: true,
  });
  client.on('notification', ({ payload }) => options.onPayload(payload ?? ''));
  // Told by 'end' as well, on which the next connection is made.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(noticeLoss);
    await client.query(`listen ${pg.escapeIdentifier(options.channel)}`);
    return client;
  } catch (cause) {
    // Half a connection is none, and must not stay open while the next is tried.
    void client.end();
    throw cause;
  }
}

/** Listens on a channel over a connection of its own, and makes a new one when that is lost. */
export async function listen(options: ListenOptions): Promise<Listening> {
  let client: pg.Client | undefined = await connect(options);
  let closed = false;
  let locks = new Set<string>();
  const reconnect = async (): Promise<void> => {
    for (;;) {
      if (closed) return;
      try {
        const fresh = await connect(options);
        if (closed) return void (await fresh.end());
        follow(fresh);
        options.onGap();
        return;
      } catch {
        options.log.warn({ channel: options.channel }, 'The database is not heard; trying again');
        await wait(500, undefined, { ref: false });
      }
    }
  };
  const follow = (current: pg.Client): void => {
    client = current;
    locks = new Set();
    current.once('end', () => {
      if (client !== current) return;
      client = undefined;
      void reconnect();
    });
  };
  follow(client);
  return {
    barrier: async () => {
      const current = client;
      if (!current) throw new Error('The database is not heard');
      try {
        await current.query('select');
      } catch (cause) {
        // A connection that does not answer is given up: 'end' brings the next.
        void current.end().catch(() => undefined);
        throw cause;
      }
    },
    alone: async (name) => {
      const [current, own] = [client, locks];
      if (!current) throw new Error('The database is not heard');
      if (own.has(name)) return true;
      const { rows } = await current.query<{ held: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
        [name],
      );
      if (rows[0]?.held) own.add(name);
      // A connection that was lost meanwhile took its lock with it.
      return own === locks && own.has(name);
    },
    close: async () => {
      closed = true;
      const current = client;
      client = undefined;
      await current?.end();
    },
  };
}
