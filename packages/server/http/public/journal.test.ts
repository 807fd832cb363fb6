import type { Receipt } from '@amanat/domain/ledger/entry.ts';
import { toHex, utf8 } from '@amanat/domain/ledger/bytes.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { parseCheckpointText, parseNote } from '@amanat/domain/ledger/checkpoint.ts';
import { leafHash } from '@amanat/domain/ledger/hash.ts';
import { rootAt } from '@amanat/domain/ledger/proof.ts';
import { verifyReceiptFile } from '@amanat/domain/ledger/receipt.ts';
import { verifyPlaceFile } from '@amanat/domain/ledger/verify-place-file.ts';
import { hashReader } from '@amanat/domain/ledger/tile-hashes.ts';
import { tilePath } from '@amanat/domain/ledger/tile.ts';
import { expect, test } from 'vitest';
import { createIntegrator } from '../../ledger/integrator.ts';
import { createReceipts } from '../../ledger/receipt.ts';
import { org, someEntries, testLog } from '../../ledger/testing/log.ts';
import { hashing, signing } from '../../platform/keys-hashing.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { testServer } from '../testing/test-server.ts';
import { journalRoutes } from './journal.ts';

async function setUp() {
  const log = await testLog();
  const app = await testServer();
  journalRoutes(app, { ...log, receipts: createReceipts(log) });
  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url, headers });
  return { ...log, get, integrator: createIntegrator({ ...log, log: quietLog }) };
}
const base = `/v1/organisations/${org}/journal`;

test('a stranger rebuilds the signed root from the published tiles', async () => {
  const { get, append, integrator } = await setUp();
  await append(someEntries(300));
  await integrator.catchUp();
  const checkpoint = parseCheckpointText(parseNote((await get(`${base}/checkpoint`)).body)!.text)!;
  expect(checkpoint.size).toBe(300);
  const tiles = new Map<string, Uint8Array>();
  for (const tile of [
    { level: 0, index: 0, width: 256 },
    { level: 0, index: 1, width: 44 },
    { level: 1, index: 0, width: 1 },
  ]) {
    const answer = await get(`${base}/${tilePath(tile)}`);
    expect(answer.headers['cache-control']).toContain('immutable');
    tiles.set(`${tile.level}/${tile.index}`, answer.rawPayload);
  }
  const read = hashReader(hashing, (level, index) => tiles.get(`${level}/${index}`));
  expect(Buffer.from(rootAt(hashing, read, 300)).equals(checkpoint.root)).toBe(true);
});
test('what is not there is a coded problem', async () => {
  const { get, append, integrator } = await setUp();
  const codeOf = async (url: string) => {
    const answer = await get(url);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    return (answer.json() as { code: string }).code;
  };
  expect(await codeOf(`${base}/checkpoint`)).toBe('AMANAT-JRN-010');
  await append(someEntries(3));
  await integrator.catchUp();
  expect(await codeOf(`${base}/tile/0/000.p/4`)).toBe('AMANAT-JRN-009');
  expect(await codeOf(`${base}/tile/0/000`)).toBe('AMANAT-JRN-009');
  expect(await codeOf(`${base}/tile/0/x999/x999/x999/x999/999`)).toBe('AMANAT-JRN-009');
  expect(await codeOf(`${base}/tile/entries/000`)).toBe('AMANAT-JRN-009');
  expect(await codeOf('/v1/organisations/nobody/journal/key')).toBe('AMANAT-JRN-001');
  expect(await codeOf('/v1/organisations/nobody/journal/checkpoint')).toBe('AMANAT-JRN-001');
  expect(await codeOf('/v1/receipts/019c0000-0000-7000-8000-000000000000')).toBe('AMANAT-JRN-006');
});
test('a receipt proves its entry to whoever knows its id; its content is for the holder of the token', async () => {
  const { get, append, integrator, keys } = await setUp();
  const requests = someEntries(2, { kind: 'request.opened' });
  const [one, other, consent] = await append([...requests, ...someEntries(1)]);
  const url = `/v1/receipts/${one!.id}`;
  const early = await get(url);
  expect([early.statusCode, early.headers['retry-after']]).toEqual([503, '1']);
  await integrator.catchUp();
  const trustedKey = (await get(`${base}/key`)).body.trim();
  const verify = async (body: string) => verifyReceiptFile({ hashing, signing, trustedKey }, utf8(body));
  const bare = await get(url);
  expect((await verify(bare.body)).valid).toBe(true);
  expect((bare.json() as Receipt).content).toBeUndefined();
  const full = await get(url, { authorization: `Bearer ${keys.receiptToken(org, one!.id)}` });
  expect((await verify(full.body)).valid).toBe(true);
  expect((full.json() as Receipt).content?.value).toEqual({ choice: 'accept-all', number: 0 });
  const wrong = await get(url, { authorization: `Bearer ${keys.receiptToken(org, other!.id)}` });
  expect([wrong.statusCode, (wrong.json() as { code: string }).code]).toEqual([403, 'AMANAT-JRN-008']);
  // A choice about consent: that it stands in the journal, and nothing of whose it is.
  const token = { authorization: `Bearer ${keys.receiptToken(org, consent!.id)}` };
  const { entry, index } = (await get(`/v1/receipts/${consent!.id}`, token)).json() as Receipt;
  const place = await get(`/v1/receipts/${consent!.id}`);
  const leaf = toHex(leafHash(hashing, canonicalBytes(entry)));
  expect(place.json()).toMatchObject({ format: 'amanat-place/1', index, leaf });
  expect(place.body).not.toContain(entry.subject);
  expect(place.headers['content-disposition']).toContain('journal-place.json');
  expect((await verifyPlaceFile({ hashing, signing, trustedKey }, utf8(place.body))).valid).toBe(true);
});
