// A server of its own process, to be killed: takes consents and tells recipients, as the real one does at its start.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openDatabase } from '../../platform/db.ts';
import { startJobs } from '../../platform/jobs.ts';
import { propagationHandlers, resumePropagation } from '../handlers.ts';
import { toldShop } from './told-shop.ts';

export interface CrashServerGiven {
  readonly url: string;
  /** Hex. */
  readonly masterKey: string;
}
const given = JSON.parse(readFileSync(0, 'utf8')) as CrashServerGiven;
const { db, pool } = openDatabase(given.url, 8);
const { server, services } = await toldShop(db, new Uint8Array(Buffer.from(given.masterKey, 'hex')));
const base = await server.app.listen({ port: 0, host: '127.0.0.1' });
// Its jobs are the next one's as soon as it is killed.
await startJobs(pool, propagationHandlers(services), services.log, { lookEvery: 100 });
await resumePropagation(services);
// A killed process keeps nothing of what it compiled unless it says so.
flushCompileCache();
process.stdout.write(`${base}\n`);
