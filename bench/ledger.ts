/**
 * What the journal costs: `node bench/ledger.ts [entries]`. Prints plain numbers, one a line; CPU is that of this
 * process alone. Starts a PostgreSQL of its own (fsync on) unless DATABASE_URL names a migrated database.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growTiles } from '@amanat/domain/ledger/grow-tiles.ts';
import { createJournal } from '@amanat/server/ledger/journal.ts';
import type { NewEntry } from '@amanat/server/ledger/append.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { inTransaction, openDatabase } from '@amanat/server/platform/db.ts';
import { hashing } from '@amanat/server/platform/keys-hashing.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { createKeys } from '@amanat/server/platform/keys-store.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';

const total = Number(process.argv[2] ?? 50_000);
const batch = 256;
const org = 'bench';
async function ownDatabase() {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const url = await cluster.database('amanat');
  await migrate(url);
  const stop = async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { url, stop };
}
const given = process.env['DATABASE_URL'];
const { url, stop } = given ? { url: given, stop: async () => undefined } : await ownDatabase();
const { db, close } = openDatabase(url);
const keys = createKeys({ masterKey: new Uint8Array(randomBytes(32)), db, clock: systemClock });
await keys.ensureOrganisation(org);
const journal = createJournal({ keys });

function entries(from: number): readonly NewEntry[] {
  return Array.from({ length: batch }, (_, i) => ({
    kind: 'consent.recorded',
    time: '2026-03-02T09:00:00.000Z',
    actor: 'self',
    subject: keys.pseudonym(org, 'visitor', `visitor-${from + i}`),
    refs: { version: 3, wording: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' },
    content: { purposes: { analytics: true, marketing: false }, language: 'az', shown: 'banner-3' },
  }));
}
interface Cost {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}
async function measure(work: () => Promise<number>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const from = process.hrtime.bigint();
  const count = await work();
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: Math.round(count / seconds), cpuMicroseconds: (user + system) / count };
}
function print(name: string, { perSecond, cpuMicroseconds }: Cost): void {
  console.log(`${name}: ${perSecond} entries/s, ${cpuMicroseconds.toFixed(1)} µs CPU an entry`);
}
async function batches(store: boolean): Promise<number> {
  for (let at = 0; at < total; at += batch) {
    await inTransaction(db, async (tx) => {
      const prepared = journal.prepare(org, entries(at + (store ? total : 0)));
      if (store) await journal.appendPrepared(tx, prepared);
    });
  }
  return total;
}

const block = randomBytes(300);
const hashes = async () => {
  for (let i = 0; i < total; i++) hashing.sha256(block);
  return total;
};
print("the machine's own limit now: SHA-256 of 300 bytes", await measure(hashes));
await batches(false);
print('prepare (hash, seal, keys found)', await measure(() => batches(false)));
print('prepare and append (hash, seal, keys made, stored, durable)', await measure(() => batches(true)));
const leaves = Array.from({ length: total }, () => randomBytes(32));
const tree = async () => growTiles(hashing, 0, () => new Uint8Array(0), leaves).length && total;
print('integrate (tiles, in memory)', await measure(tree));
await close();
await stop();
