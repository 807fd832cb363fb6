import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settableClock } from './clock.ts';
import { inTransaction } from './db.ts';
import { loadMasterKey } from './keys-master.ts';
import { createKeys } from './keys-store.ts';
import { testDatabase } from './testing/database.ts';

const clock = settableClock('2026-03-02T09:00:00.000Z');
const plain = new Uint8Array(Buffer.from('Aysel Məmmədova'));
async function setUp() {
  const { db } = await testDatabase();
  const masterKey = new Uint8Array(randomBytes(32));
  const keys = createKeys({ masterKey, db, clock });
  await keys.ensureOrganisation('dukan');
  return { db, masterKey, keys };
}

test('what is sealed opens for its person only', async () => {
  const { db, keys } = await setUp();
  const sealed = await keys.seal(db, 'dukan', 'p1', plain);
  await keys.seal(db, 'dukan', 'p2', plain);
  expect(Buffer.from(sealed).includes(Buffer.from('Aysel'))).toBe(false);
  expect(Buffer.from((await keys.open(db, 'dukan', 'p1', sealed))!)).toEqual(Buffer.from(plain));
  expect(await keys.open(db, 'dukan', 'p2', sealed)).toBeNull();
});
test('altered bytes are an error, not an answer', async () => {
  const { db, keys } = await setUp();
  const sealed = await keys.seal(db, 'dukan', 'p1', plain);
  const altered = Uint8Array.from(sealed);
  altered[altered.length - 20]! ^= 1;
  await expect(keys.open(db, 'dukan', 'p1', altered)).rejects.toThrow(/tag does not fit/);
});
test('a destroyed key takes the content with it, also after the person came back', async () => {
  const { db, keys } = await setUp();
  const before = await keys.seal(db, 'dukan', 'p1', plain);
  expect(await keys.destroy(db, 'dukan', 'p1')).toBe(true);
  expect(await keys.destroy(db, 'dukan', 'p1')).toBe(false);
  expect(await keys.open(db, 'dukan', 'p1', before)).toBeNull();
  const after = await keys.seal(db, 'dukan', 'p1', plain);
  expect(await keys.open(db, 'dukan', 'p1', before)).toBeNull();
  expect(await keys.open(db, 'dukan', 'p1', after)).not.toBeNull();
});
test('a batch makes missing keys, reuses present ones and answers in order', async () => {
  const { db, keys } = await setUp();
  await keys.seal(db, 'dukan', 'p3', plain);
  const items = ['p5', 'p3', 'p1', 'p5', 'p4'].map((subject, i) => ({ subject, plain: Uint8Array.of(i) }));
  const sealed = await keys.sealMany(db, 'dukan', items);
  for (const [i, { subject }] of items.entries()) {
    expect([...(await keys.open(db, 'dukan', subject, sealed[i]!))!]).toEqual([i]);
  }
  const { rows } = await sql`select 1 from subject_key`.execute(db);
  expect(rows).toHaveLength(4);
});
test('batches that meet share the keys of the people they have in common', async () => {
  const { db, keys } = await setUp();
  const people = Array.from({ length: 60 }, (_, i) => `p${i}`);
  const batches = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      inTransaction(db, (tx) =>
        keys.sealMany(
          tx,
          'dukan',
          people.slice(i * 3, i * 3 + 30).map((subject) => ({ subject, plain })),
        ),
      ),
    ),
  );
  for (const [i, batch] of batches.entries()) {
    for (const [j, sealed] of batch.entries()) {
      expect(await keys.open(db, 'dukan', people[i * 3 + j]!, sealed)).not.toBeNull();
    }
  }
});
test('a destruction that meets a sealing comes wholly after it', async () => {
  const { db, keys } = await setUp();
  await keys.seal(db, 'dukan', 'p1', plain);
  const order: string[] = [];
  let destroyed: Promise<unknown> | undefined;
  const sealed = await inTransaction(db, async (tx) => {
    const box = await keys.seal(tx, 'dukan', 'p1', plain);
    destroyed = inTransaction(db, (other) => keys.destroy(other, 'dukan', 'p1')).then(() =>
      order.push('destroyed'),
    );
    await sql`select pg_sleep(0.2)`.execute(tx);
    order.push('sealed');
    return box;
  });
  await destroyed;
  expect(order).toEqual(['sealed', 'destroyed']);
  expect(await keys.open(db, 'dukan', 'p1', sealed)).toBeNull();
});
test('a sealing that meets a destruction waits and takes a new key', async () => {
  const { db, keys } = await setUp();
  const before = await keys.seal(db, 'dukan', 'p1', plain);
  let sealing: Promise<Uint8Array> | undefined;
  await inTransaction(db, async (tx) => {
    await keys.destroy(tx, 'dukan', 'p1');
    sealing = inTransaction(db, (other) => keys.seal(other, 'dukan', 'p1', plain));
    await sql`select pg_sleep(0.2)`.execute(tx);
  });
  expect(await keys.open(db, 'dukan', 'p1', await sealing!)).not.toBeNull();
  expect(await keys.open(db, 'dukan', 'p1', before)).toBeNull();
});
test('a wrapped key moved to another person is an error', async () => {
  const { db, keys } = await setUp();
  await keys.sealMany(db, 'dukan', [
    { subject: 'p1', plain },
    { subject: 'p2', plain },
  ]);
  await sql`
    update subject_key set wrapped = (select wrapped from subject_key where subject = 'p2')
    where subject = 'p1'`.execute(db);
  await expect(keys.seal(db, 'dukan', 'p1', plain)).rejects.toMatchObject({ code: 'AMANAT-JRN-004' });
});
test('pseudonyms are stable, differ by organisation and kind, and ignore the case of e-mail', async () => {
  const { db, masterKey, keys } = await setUp();
  await keys.ensureOrganisation('mektub');
  const one = keys.pseudonym('dukan', 'email', 'Ilham@example.az ');
  expect(one).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect(keys.pseudonym('dukan', 'email', 'ilham@example.az')).toBe(one);
  expect(keys.pseudonym('dukan', 'staff', 'ilham@example.az')).not.toBe(one);
  expect(keys.pseudonym('mektub', 'email', 'ilham@example.az')).not.toBe(one);
  const again = createKeys({ masterKey, db, clock });
  expect(() => again.pseudonym('dukan', 'email', 'x')).toThrow(/not an organisation/);
  await again.ensureOrganisation('dukan');
  expect(again.pseudonym('dukan', 'email', 'ilham@example.az')).toBe(one);
});
test('another master key opens nothing; changing it rewraps and keeps what is sealed', async () => {
  const { db, masterKey, keys } = await setUp();
  const sealed = await keys.seal(db, 'dukan', 'p1', plain);
  const next = new Uint8Array(randomBytes(32));
  const stranger = createKeys({ masterKey: next, db, clock });
  await expect(stranger.ensureOrganisation('dukan')).rejects.toMatchObject({ code: 'AMANAT-JRN-003' });
  await keys.changeMasterKey(next);
  await stranger.ensureOrganisation('dukan');
  expect(await stranger.open(db, 'dukan', 'p1', sealed)).not.toBeNull();
  const old = createKeys({ masterKey, db, clock });
  await expect(old.ensureOrganisation('dukan')).rejects.toMatchObject({ code: 'AMANAT-JRN-003' });
});
test('two processes that start at once agree on the keys of an organisation', async () => {
  const { db } = await testDatabase();
  const masterKey = new Uint8Array(randomBytes(32));
  const stores = Array.from({ length: 6 }, () => createKeys({ masterKey, db, clock }));
  await Promise.all(stores.map((store) => store.ensureOrganisation('dukan')));
  expect(new Set(stores.map((store) => store.pseudonym('dukan', 'email', 'a@example.az'))).size).toBe(1);
});
test('the master key comes from the environment, or from a file only its owner may read', () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'amanat-key-')), 'data');
  const made = loadMasterKey({ env: {}, dir });
  expect(made).toHaveLength(32);
  expect(loadMasterKey({ env: {}, dir })).toEqual(made);
  expect(statSync(join(dir, 'master.key')).mode & 0o777).toBe(0o600);
  const hex = 'ab'.repeat(32);
  expect(loadMasterKey({ env: { AMANAT_MASTER_KEY: hex }, dir })[0]).toBe(0xab);
  writeFileSync(join(dir, 'master.key'), 'short');
  expect(() => loadMasterKey({ env: {}, dir })).toThrow(/does not hold a key of 32 bytes/);
});
