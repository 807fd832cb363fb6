/**
 * Every record of consent out by the file: `node bench/export.ts [stored]` (1,000,000 unless told). `amanat consents
 * export` in a process of its own takes them from the real route over HTTP; the server's memory is looked at all the
 * while, resident and held. The machine's own limit is the same rows read page by page and thrown away.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { apiKeyReader } from '@amanat/server/accounts/api-keys.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { consentFileRoutes } from '@amanat/server/http/console/consent-files.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { testServer } from '@amanat/server/http/testing/test-server.ts';
import { createJournal } from '@amanat/server/ledger/journal.ts';
import { systemClock as clock } from '@amanat/server/platform/clock.ts';
import type { Database } from '@amanat/server/platform/db.ts';
import type { KeyStore } from '@amanat/server/platform/keys.ts';
import { onOwnPostgres } from './measured-load.ts';
import { org, policies, storePeople } from './stored-people.ts';

export interface ExportFigure {
  readonly name: string;
  /** Records. */
  readonly perSecond: number;
  /** MiB of resident memory above where it stood when the export began, at the most; garbage is part of it. */
  readonly grown: number;
  /** MiB that are held, above the most of the first tenth of the time: what grows with the number of records. */
  readonly rising: number;
  readonly own: { readonly name: string; readonly perSecond: number };
}
const amanat = join(import.meta.dirname, '../packages/cli/amanat.mjs');
const run = promisify(execFile);
const resident = () => process.memoryUsage.rss() / 1024 / 1024;

async function officeOver({ db }: Database, keys: KeyStore) {
  const identify = identifyBy(db, clock, apiKeyReader(db));
  const app = await testServer({ identify });
  consentFileRoutes(app, { db, clock, keys, policies, journal: createJournal({ keys }) });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url };
}

/** Looks at a figure while `work` runs, first before it; MiB. */
async function watched(every: number, figure: () => number, work: () => Promise<unknown>): Promise<number[]> {
  const seen = [figure()];
  const look = setInterval(() => seen.push(figure()), every);
  try {
    await work();
    return seen;
  } finally {
    clearInterval(look);
  }
}
const collect = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();
/** What is held once all garbage is gone, MiB: of what V8 has not collected yet nothing can be told. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}
/** How far the most of a run lies above the most of its first tenth. */
function risen(seen: readonly number[]): number {
  return Math.max(...seen) - Math.max(...seen.slice(0, Math.ceil(seen.length / 10)));
}

/** Records a second of reading the same rows in the same pages, for nothing. */
async function ownRate({ pool }: Database): Promise<number> {
  const from = performance.now();
  let [subject, count] = ['', 0];
  for (;;) {
    const { rows } = await pool.query<{ subject: string }>({
      name: 'own-pages',
      text: `select subject, id, at, kind, data from subject_event
        where org = $1 and subject > $2 order by subject, at, id limit 2000`,
      values: [org, subject],
    });
    count += rows.length;
    if (rows.length < 2000) return (count / (performance.now() - from)) * 1000;
    subject = rows.at(-1)!.subject;
  }
}

/** Measures on a PostgreSQL of its own. Throws when a record is missing in the file. */
export function benchExport(stored = 1_000_000): Promise<ExportFigure> {
  return onOwnPostgres(10, async (database) => {
    const keys = await storePeople(database, stored);
    const { app, url } = await officeOver(database, keys);
    const key = await makeApiKey(database.db, clock, org, 'bench', ['consent-files']);
    const folder = mkdtempSync(join(tmpdir(), 'amanat-export-'));
    const out = join(folder, 'consents.ndjson');
    const args = [amanat, 'consents', 'export', '--org', org, '--out', out, '--json'];
    const env = { ...process.env, AMANAT_URL: url, AMANAT_KEY: key };
    const records = async () => {
      const { stdout } = await run(process.execPath, args, { env });
      const { records: told } = JSON.parse(stdout) as { readonly records: number };
      if (told !== stored + 1) throw new Error(`${told} of ${stored + 1} records were exported`);
    };
    try {
      const from = performance.now();
      const seen = await watched(50, resident, records);
      const perSecond = ((stored + 1) / (performance.now() - from)) * 1000;
      // Another run for what is held: collecting all the time is no export anybody runs.
      const rising = risen(await watched(400, held, records));
      return {
        name: `export: NDJSON over HTTP, ${stored.toLocaleString('en')} records`,
        perSecond,
        grown: Math.max(...seen) - seen[0]!,
        rising,
        own: { name: 'the same rows read, for nothing', perSecond: await ownRate(database) },
      };
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

if (import.meta.main) {
  const stored = Number(process.argv[2] ?? 1_000_000);
  const { name, perSecond, grown, rising, own } = await benchExport(stored);
  const rate = (value: number) => `${Math.round(value).toLocaleString('en')} /s`;
  console.log(`${name}: ${rate(perSecond)} (${(stored / perSecond).toFixed(1)} s)`);
  console.log(`the server's memory: ${grown.toFixed(0)} MiB above the start at the most`);
  console.log(`held, risen after the first tenth of the time: ${rising.toFixed(1)} MiB`);
  console.log(`${own.name}: ${rate(own.perSecond)}`);
}
