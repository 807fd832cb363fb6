import { verifyFile } from '@amanat/cli/commands/verify/verify-file.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { verifierKey } from './checkpoints.ts';
import { exportJournal } from './export.ts';
import { createIntegrator } from './integrator.ts';
import { org, someEntries, testLog } from './testing/log.ts';

async function setUp() {
  const log = await testLog();
  return { ...log, integrator: createIntegrator({ ...log, log: quietLog }) };
}
type Log = Awaited<ReturnType<typeof setUp>>;
async function archive({ db, keys }: Log): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of exportJournal(db, keys, org)) parts.push(part);
  return Buffer.concat(parts);
}

test('LAL-3.2g: the exported journal is verified offline under the published key', async () => {
  const log = await setUp();
  for (const step of [1, 300, 2500]) {
    await log.append(someEntries(step));
    await log.integrator.catchUp();
  }
  await log.append(someEntries(5));
  const found = await verifyFile(await archive(log), verifierKey(log.keys, org));
  expect(found.checks.filter((check) => !check.ok)).toEqual([]);
  expect(found.size).toBe(2801);
});
test('the export of an empty journal is valid too', async () => {
  const log = await setUp();
  expect(await verifyFile(await archive(log))).toMatchObject({ valid: true, size: 0 });
});
test('an entry changed in the database is pointed at in the export', async () => {
  const log = await setUp();
  await log.append(someEntries(300));
  await log.integrator.catchUp();
  await sql`alter table journal_entry disable trigger user`.execute(log.db);
  await sql`
    update journal_entry
    set entry = convert_to(replace(convert_from(entry, 'UTF8'), '"version":3', '"version":2'), 'UTF8')
    where idx = 270`.execute(log.db);
  expect(await verifyFile(await archive(log))).toMatchObject({ valid: false, firstDifference: 270 });
});
test('contents are not exported', async () => {
  const log = await setUp();
  await log.append(someEntries(1, { content: { name: 'Aysel' } }));
  await log.integrator.catchUp();
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from journal_entry`.execute(log.db);
  const bytes = Buffer.from(await archive(log));
  expect(bytes.includes('consent.recorded')).toBe(true);
  expect(bytes.includes('Aysel') || bytes.includes(rows[0]!.sealed)).toBe(false);
});
