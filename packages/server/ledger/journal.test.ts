import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { leafHash } from '@amanat/domain/ledger/hash.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../platform/db.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { uuidV7 } from '../platform/uuid-v7.ts';
import { org, someEntries, testLog } from './testing/log.ts';

interface Row {
  readonly idx: number;
  readonly id: string;
  readonly kind: string;
  readonly time: string;
  readonly subject: string | null;
  readonly entry: Buffer;
  readonly leaf_hash: Buffer;
  readonly sealed: Buffer | null;
}
const all = sql<Row>`select * from journal_entry order by org, idx`;

test('entries are stored exactly as hashed, in order, with their content sealed', async () => {
  const { db, append, keys } = await testLog();
  const given = [
    ...someEntries(9),
    {
      kind: 'policy.published',
      time: '2026-03-02T09:00:00.001Z',
      actor: 'staff-1',
      subject: null,
      refs: { version: 4 },
    },
    ...someEntries(1, { subject: null }),
  ];
  const appended = await append(given);
  const { rows } = await all.execute(db);
  expect(rows.map((row) => row.idx)).toEqual(appended.map((one) => one.index));
  expect(rows.map((row) => row.idx)).toEqual(given.map((_, i) => i));
  for (const [i, row] of rows.entries()) {
    const bytes = canonicalBytes(appended[i]!.entry);
    expect(row.entry.equals(bytes)).toBe(true);
    expect(row.leaf_hash.equals(leafHash(hashing, bytes))).toBe(true);
    expect(row).toMatchObject({ id: appended[i]!.id, kind: given[i]!.kind, time: given[i]!.time });
    const { content } = given[i]! as { content?: unknown };
    expect(row.sealed === null).toBe(content === undefined);
    if (!row.sealed) continue;
    const open = (await keys.open(db, org, given[i]!.subject ?? '@org', row.sealed))!;
    expect(JSON.parse(Buffer.from(open.subarray(16)).toString())).toEqual(content);
  }
});
test('a rollback gives the indexes back; writers that meet leave no gap', async () => {
  const { db, append, journal } = await testLog();
  const failing = inTransaction(db, async (tx) => {
    await journal.append(tx, org, someEntries(3));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await Promise.all(Array.from({ length: 20 }, (_, i) => append(someEntries(1 + (i % 4)))));
  const { rows } = await all.execute(db);
  expect(rows.map((row) => row.idx)).toEqual(rows.map((_, i) => i));
  expect(rows).toHaveLength(50);
});
test('organisations have logs of their own', async () => {
  const { keys, append } = await testLog();
  await keys.ensureOrganisation('mektub');
  await append(someEntries(2));
  expect((await append(someEntries(1), 'mektub'))[0]!.index).toBe(0);
});
test('what has no canonical form is refused, with a code, and nothing is stored', async () => {
  const { db, append } = await testLog();
  for (const wrong of [{ content: Number.NaN }, { content: '\ud800' }, { time: 'yesterday' }, { kind: '' }]) {
    await expect(append(someEntries(1, wrong))).rejects.toMatchObject({ code: 'AMANAT-JRN-011' });
  }
  expect((await all.execute(db)).rows).toHaveLength(0);
});
test('entry ids are UUIDv7 of their instant', () => {
  const id = uuidV7(Date.parse('2026-03-02T09:00:00.000Z'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-03-02T09:00:00.000Z'));
});
