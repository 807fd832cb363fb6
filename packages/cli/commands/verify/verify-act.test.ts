import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJournal } from '@amanat/server/ledger/export.ts';
import { createIntegrator } from '@amanat/server/ledger/integrator.ts';
import { createKeys } from '@amanat/server/platform/keys-store.ts';
import { quietLog } from '@amanat/server/platform/testing/quiet-log.ts';
import { org, startOffice } from '@amanat/server/requests/testing/office.ts';
import { actFile } from '@amanat/server/retention/reads.ts';
import { startSweep } from '@amanat/server/retention/start-sweep.ts';
import { runSweep } from '@amanat/server/retention/sweep.ts';
import { beforeEach, expect, test } from 'vitest';
import type { ActVerdict } from './verify-act.ts';
import { runVerify } from './verify.ts';

const directory = mkdtempSync(join(tmpdir(), 'amanat-act-'));
const act = join(directory, 'act.pdf');
const journal = join(directory, 'journal.zip');
const early = join(directory, 'early.zip');
let pdf: Buffer;

beforeEach(async () => {
  const { services, masterKey, clock } = await startOffice();
  const { db } = services;
  const keys = createKeys({ masterKey, db, clock });
  await keys.ensureOrganisation(org);
  const integrator = createIntegrator({ db, keys, clock, log: quietLog });
  const save = async (file: string) => {
    await integrator.catchUp();
    const parts: Uint8Array[] = [];
    for await (const part of exportJournal(db, keys, org)) parts.push(part);
    writeFileSync(file, Buffer.concat(parts));
  };
  await save(early);
  await runSweep(services, org, await startSweep(services, org, 'warehouse-db', 'visits', 'staff:a'));
  pdf = (await actFile(db, org, 1)) as Buffer;
  writeFileSync(act, pdf);
  await save(journal);
});
const failed = ({ checks }: ActVerdict) => checks.filter((c) => !c.ok).map((c) => c.name);
async function json(file: string, options: { journal: string }) {
  const { code, out } = await runVerify(file, { ...options, json: true });
  return { code, found: JSON.parse(out) as ActVerdict };
}

test('LAL-3.5b: a destruction act is verified against the exported journal, and an altered one is not', async () => {
  const pretty = await runVerify(act, { journal });
  expect(pretty).toMatchObject({ code: 0, error: '' });
  expect(pretty.out).toMatch(/entry \d+ is act № 1/);
  const { code, found } = await json(act, { journal });
  expect([code, failed(found)]).toEqual([0, []]);
  expect(found).toMatchObject({ kind: 'act', valid: true, act: { number: 1 } });

  const altered = join(directory, 'altered.pdf');
  writeFileSync(altered, Buffer.concat([pdf, Buffer.from('\n')]));
  const other = await json(altered, { journal });
  expect([other.code, failed(other.found)]).toEqual([1, ['act']]);
  const before = await json(act, { journal: early });
  expect([before.code, failed(before.found)]).toEqual([1, ['act']]);
  const swapped = await json(act, { journal: act });
  expect([swapped.code, failed(swapped.found)]).toEqual([1, ['archive', 'act']]);
});
test('an act without its journal cannot be verified, and the command says what is needed', async () => {
  expect(await runVerify(act, {})).toMatchObject({ code: 2, out: '' });
  expect((await runVerify(act, {})).error).toContain('--journal journal.zip');
  expect((await runVerify(act, { journal: join(directory, 'none.zip') })).code).toBe(2);
});
