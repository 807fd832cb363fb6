import { randomBytes } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settableClock } from './clock.ts';
import { inTransaction } from './db.ts';
import { closeBox, openBox, secretKey } from './keys-box.ts';
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
test('a person may have many keys; each opens what it sealed, and all are destroyed together', async () => {
  const { db, keys } = await setUp();
  const items = ['p5', 'p3', 'p1', 'p5', 'p4'].map((subject, i) => ({ subject, plain: Uint8Array.of(i) }));
  const made = items.map((item) => keys.sealFresh('dukan', item));
  await keys.keep(
    db,
    'dukan',
    made.map(({ key }) => key),
  );
  for (const [i, { subject }] of items.entries()) {
    expect([...(await keys.open(db, 'dukan', subject, made[i]!.sealed))!]).toEqual([i]);
  }
  await keys.destroy(db, 'dukan', 'p5');
  const opened = await Promise.all(
    items.map(({ subject }, i) => keys.open(db, 'dukan', subject, made[i]!.sealed)),
  );
  expect(opened.map((plain) => plain === null)).toEqual([true, false, false, true, false]);
});
test('what was sealed under a key that nobody kept does not open', async () => {
  const { db, keys } = await setUp();
  await keys.seal(db, 'dukan', 'p1', plain);
  const { sealed } = keys.sealFresh('dukan', { subject: 'p1', plain });
  expect(await keys.open(db, 'dukan', 'p1', sealed)).toBeNull();
});
test('nobody waits for a destruction: what is sealed meanwhile is a new beginning', async () => {
  const { db, keys } = await setUp();
  const before = await keys.seal(db, 'dukan', 'p1', plain);
  const meanwhile = await inTransaction(db, async (tx) => {
    await keys.destroy(tx, 'dukan', 'p1');
    return inTransaction(db, (other) => keys.seal(other, 'dukan', 'p1', plain));
  });
  expect(await keys.open(db, 'dukan', 'p1', meanwhile)).not.toBeNull();
  expect(await keys.open(db, 'dukan', 'p1', before)).toBeNull();
});
test('a seed that was altered or moved to another person opens nothing', async () => {
  const { db, keys } = await setUp();
  const sealed = await keys.seal(db, 'dukan', 'p1', plain);
  await sql`update subject_key set subject = 'p2'`.execute(db);
  await expect(keys.open(db, 'dukan', 'p2', sealed)).rejects.toMatchObject({ code: 'AMANAT-JRN-004' });
  await sql`update subject_key set subject = 'p1', wrapped = sha256(wrapped)`.execute(db);
  await expect(keys.open(db, 'dukan', 'p1', sealed)).rejects.toMatchObject({ code: 'AMANAT-JRN-004' });
});
test('a key that an earlier release stored wrapped still opens', async () => {
  const { db, masterKey, keys } = await setUp();
  const { rows } = await sql<{ wrapped: Buffer }>`select wrapped from org_key`.execute(db);
  const secrets = openBox(secretKey(masterKey), rows[0]!.wrapped, 'amanat/org-key/1\0dukan');
  const key = randomBytes(32);
  const id = randomBytes(8);
  const wrapped = closeBox(secretKey(secrets.subarray(32, 64)), key, 'amanat/subject-key/1\0dukan\0p1');
  await sql`insert into subject_key values ('dukan', 'p1', ${id}, ${wrapped}), ('dukan', 'p2', ${id}, ${wrapped})`.execute(
    db,
  );
  const sealedFor = (subject: string) =>
    closeBox(secretKey(key), plain, `amanat/sealed/1\0dukan\0${subject}`, Buffer.concat([Buffer.of(1), id]));
  expect(Buffer.from((await keys.open(db, 'dukan', 'p1', sealedFor('p1')))!)).toEqual(Buffer.from(plain));
  await expect(keys.open(db, 'dukan', 'p2', sealedFor('p2'))).rejects.toMatchObject({
    code: 'AMANAT-JRN-004',
  });
});
test('pseudonyms are stable, differ by organisation and kind, and ignore the case of e-mail and the spelling of a phone number', async () => {
  const { db, masterKey, keys } = await setUp();
  await keys.ensureOrganisation('mektub');
  const one = keys.pseudonym('dukan', 'email', 'Ilham@example.az ');
  expect(one).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect(keys.pseudonym('dukan', 'email', 'ilham@example.az')).toBe(one);
  expect(keys.pseudonym('dukan', 'staff', 'ilham@example.az')).not.toBe(one);
  const number = keys.pseudonym('dukan', 'phone', '+994501234567');
  for (const written of ['050 123 45 67', '994501234567', ' +994 (50) 123-45-67', '501234567'])
    expect(keys.pseudonym('dukan', 'phone', written)).toBe(number);
  expect(keys.pseudonym('dukan', 'phone', '+79501234567')).not.toBe(number);
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
