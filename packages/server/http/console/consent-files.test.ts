import { gzipSync } from 'node:zlib';
import type { ImportView } from '@amanat/contract/consent-imports.ts';
import type { ConsentRecord } from '@amanat/domain/consent/record.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { tcStringOf } from '@amanat/domain/consent/testing/tc-strings.ts';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { exportConsents } from '../../consent/export/consent-export.ts';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { createJournal } from '../../ledger/journal.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import type { Role } from '../app.ts';
import { testServer } from '../testing/test-server.ts';
import { consentFileRoutes } from './consent-files.ts';

async function office(
  role: Role = 'owner',
  hasAgreement = true,
  declaring: Parameters<typeof shopManifest>[0] = (shop) => shop,
) {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(shopManifest(declaring));
  const server = await consentServer({ db, clock, policies });
  const app = await testServer({
    identify: async () => ({ account: '1', organisations: { shop: role }, api: false, hasAgreement }),
  });
  const journal = createJournal({ keys: server.keys });
  consentFileRoutes(app, { db, clock, policies, keys: server.keys, journal });
  onTestFinished(async () => {
    await app.close();
    await server.app.close();
  });
  return { ...server, db, clock, policies, app };
}
const base = '/v1/organisations/shop/consents';

test('an import is opened, looked at dry, run over its file and listed, over HTTP', async () => {
  const { app } = await office();
  const opened = await app.inject({
    method: 'POST',
    url: `${base}/imports`,
    payload: { source: 'cookiebot', format: 'csv' },
  });
  expect(opened.statusCode).toBe(201);
  const { id } = opened.json<ImportView>();
  const put = (query: string, payload: string, type = 'application/octet-stream') =>
    app.inject({
      method: 'PUT',
      url: `${base}/imports/${id}/file${query}`,
      headers: { 'content-type': type },
      payload,
    });
  const file = 'key,timestamp,statistics\na,2026-01-01T00:00:00Z,true\nb,2026-01-01T00:00:00Z,false\n';
  expect((await put('?dryRun=true', file)).json()).toMatchObject({ rows: 2, good: 2, faulty: 0 });
  expect((await put('', file)).json()).toMatchObject({ imported: 2, finishedAt: '2026-11-23T08:00:00.000Z' });
  expect((await put('', `${file}c,2026-01-01,true\n`)).json()).toMatchObject({ code: 'AMANAT-CNS-019' });
  expect((await put('', file, 'text/plain')).statusCode).toBe(415);
  const packed = await app.inject({
    method: 'PUT',
    url: `${base}/imports/${id}/file`,
    headers: { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' },
    payload: gzipSync(file),
  });
  expect(packed.json()).toMatchObject({ code: 'AMANAT-HTTP-415' });
  const { imports } = (await app.inject(`${base}/imports`)).json<{ imports: ImportView[] }>();
  expect(imports).toMatchObject([{ id, imported: 2, createdBy: 'staff:1' }]);
  expect((await app.inject(`${base}/imports/${id}`)).json()).toEqual(imports[0]);
});

test('records leave with staff who decide and have signed alone, and that they left is in the journal', async () => {
  for (const [role, signed, status] of [
    ['owner', true, 200],
    ['officer', true, 200],
    ['handler', true, 403],
    ['auditor', true, 403],
    ['owner', false, 403],
  ] as const) {
    const { app, db } = await office(role, signed);
    const answer = await app.inject(`${base}/export.ndjson`);
    expect({ role, status: answer.statusCode }).toEqual({ role, status });
    const { rows } = await sql`select 1 from journal_entry where kind = 'consents.exported'`.execute(db);
    expect(rows).toHaveLength(status === 200 ? 1 : 0);
  }
});

test('CSV and NDJSON hold the same records, and no cell is a formula', async () => {
  const { app, consents, policies } = await office();
  for (let n = 0; n < 5; n += 1)
    await consents.record(
      consentBody(policies, {
        visitor: `${n}`.padStart(22, '-'),
        method: n % 2 ? 'reject-all' : 'accept-all',
        choices: {},
      }),
    );
  const lines = (await app.inject(`${base}/export.ndjson`)).body.trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as ConsentRecord);
  expect(records).toHaveLength(5);
  const csv = await app.inject(`${base}/export.csv`);
  expect(csv.headers['content-disposition']).toContain('consents-shop.csv');
  const rows = parse(csv.body, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  expect(rows.map(({ choices }) => JSON.parse(choices!) as unknown)).toEqual(
    records.map(({ choices }) => choices),
  );
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@]/);
});

test('a record leaves with all that is kept of it: the string told to advertisers, and whether another site’s choice was copied', async () => {
  const tcf = { cmpId: 300, vendorList: '/v.json', purposes: { marketing: [1, 3] }, publisherCountry: 'AZ' };
  const { app, consents, policies } = await office('owner', true, (shop) => ({
    ...shop,
    banner: { ...shop.banner!, tcf },
  }));
  const tcString = tcStringOf({ purposes: [1, 3], vendors: [28] });
  const visitor = 'c'.repeat(22);
  await consents.record(consentBody(policies, { visitor, tcString }));
  await consents.record(consentBody(policies, { visitor: 'd'.repeat(22) }), {
    copyOf: { at: '2026-11-20T08:00:00.000Z' },
  });
  const lines = (await app.inject(`${base}/export.ndjson`)).body.trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as ConsentRecord);
  expect(new Set(records.map((one) => `${one.copy} ${one.tcString}`))).toEqual(
    new Set([`false ${tcString}`, 'true null']),
  );
  const csv = (await app.inject(`${base}/export.csv`)).body;
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map((row) => `${row['copy']} ${row['tcString']}`).toSorted()).toEqual([
    `false ${tcString}`,
    'true ',
  ]);
});

test('a hundred thousand records leave once each, in parts that stay small, read only as they are taken', async () => {
  const { db, consents, policies } = await office();
  await consents.record(consentBody(policies));
  await sql`
    insert into subject_event (org, subject, at, id, kind, data)
    select e.org, md5(n::text), e.at + n * interval '1 ms', gen_random_uuid(), 'consent', e.data
    from subject_event e, generate_series(1, 100000) as n`.execute(db);
  let largest = 0;
  let bytes = 0;
  const ids = new Set<string>();
  for await (const part of exportConsents(db, 'shop', 'ndjson')) {
    largest = Math.max(largest, part.length);
    bytes += part.length;
    for (const line of part.trimEnd().split('\n')) ids.add((JSON.parse(line) as ConsentRecord).id);
  }
  expect(ids.size).toBe(100_001);
  expect(largest * 20).toBeLessThan(bytes);
  // Nothing is read ahead of whoever takes it: the second part sees what came between.
  const slow = exportConsents(db, 'shop', 'ndjson');
  await slow.next();
  await sql`delete from subject_event`.execute(db);
  expect((await slow.next()).done).toBe(true);
});
