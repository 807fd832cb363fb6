import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseClient } from './client.ts';

/** How long one question may take, and how many in a row go unanswered before it counts as silent. */
const patience = 3000;
const questions = 3;

async function answers(url: string): Promise<boolean> {
  const client = new DatabaseClient({
    connectionString: url,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select');
    return true;
  } catch {
    // Why it does not answer is of no matter here: whoever uses it is told.
    return false;
  } finally {
    void client.end();
  }
}

/**
 * Resolves once the database has answered nothing for some ten seconds, asked over connections of its own: what waits for it
 * then waits in vain. Never resolves after `over`, and keeps no process alive.
 */
export async function databaseIsSilent(url: string, over: AbortSignal): Promise<void> {
  let unanswered = 0;
  while (unanswered < questions && !over.aborted) {
    unanswered = (await answers(url)) ? 0 : unanswered + 1;
    await wait(500, undefined, { ref: false });
  }
  if (over.aborted) await new Promise<never>(() => undefined);
}
