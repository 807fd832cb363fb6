import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { signIn, staffOrg } from './accounts/accounts.ts';
import { totpOf } from './accounts/second-factor.ts';
import { apiKeyReader } from './accounts/api-keys.ts';
import { administer, type AdminDeps, AdminRefusal } from './admin-commands.ts';
import { appendSubjectEvents } from './consent/events.ts';
import { subjectEvents } from './consent/reads.ts';
import { dumpDatabase, restoreDump } from './ledger/testing/dump.ts';
import { settableClock } from './platform/clock.ts';
import { inTransaction } from './platform/db.ts';
import { createKeys } from './platform/keys-store.ts';
import { testDatabase } from './platform/testing/database.ts';

async function operator() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(32).fill(3) });
  await keys.ensureOrganisation(staffOrg);
  await keys.ensureOrganisation('icta');
  const published = (org: string) => (org === 'icta' ? manifestOf('smartmarket') : undefined);
  const organisations = ['icta', 'lalafo'];
  const deps: AdminDeps = { db, clock, keys, organisations, manifestOf: published, input: async () => '' };
  return { ...deps, clock, run: (...args: string[]) => administer(deps, args), deps };
}

test('an API key made here opens its own organisation', async () => {
  const { db, run } = await operator();
  const key = await run('api-key', 'icta', 'CI of the shop');
  expect(await apiKeyReader(db)(key)).toMatchObject({
    organisations: { icta: 'handler' },
    api: true,
    keyFor: ['decide', 'consents', 'facts'],
  });
  const files = await run('api-key', 'icta', 'move', '--for', 'consent-files');
  expect(await apiKeyReader(db)(files)).toMatchObject({ keyFor: ['consent-files'] });
  const ci = await run('api-key', 'icta', 'CI', '--for', 'scan, publish');
  expect(await apiKeyReader(db)(ci)).toMatchObject({ keyFor: ['publish', 'scan'] });
});
test('the first account of a real server signs in with what was shown', async () => {
  const { deps, clock, run } = await operator();
  const shown = await run('account', 'aysel@example.az', 'icta=owner', 'lalafo=auditor');
  const [, password = ''] = /password +(\S+)/.exec(shown) ?? [];
  const [, secret = ''] = /code +(\S+)/.exec(shown) ?? [];
  const code = totpOf(secret, '').generate({ timestamp: clock.now().getTime() });
  const signedIn = await signIn(deps, { email: 'aysel@example.az', password, code });
  expect(signedIn.organisations).toEqual(['icta', 'lalafo']);
  await expect(run('account', 'Aysel@example.az', 'icta=owner')).rejects.toThrow('already');
});
test('a destroyed key that a backup brought back is destroyed again from the erasure ledger', async () => {
  const { db, keys, deps, run } = await operator();
  const person = keys.pseudonym('icta', 'email', 'elvin@example.az');
  const sealed = await keys.seal(db, 'icta', person, new TextEncoder().encode('Elvin'));
  const { rows } = await db
    .withTables<{ subject_key: Record<string, unknown> }>()
    .selectFrom('subject_key')
    .selectAll()
    .where('subject', '=', person)
    .execute()
    .then((all) => ({ rows: all }));
  await inTransaction(db, (tx) => keys.destroy(tx, 'icta', person));
  const ledger = await run('erasures');
  await db
    .withTables<{ subject_key: Record<string, unknown> }>()
    .insertInto('subject_key')
    .values(rows)
    .execute();
  expect(await keys.open(db, 'icta', person, sealed)).not.toBeNull();
  const replayed = await administer({ ...deps, input: async () => ledger }, ['replay-erasures']);
  expect(replayed).toBe(
    '1 erasures replayed; the backup had brought back 1 key(s) and 0 link(s) between pseudonyms.',
  );
  expect(await keys.open(db, 'icta', person, sealed)).toBeNull();
});
test('SMA-06: a consent given before an erasure does not count again after a backup is restored, nor is one given since lost', async () => {
  const { db, keys, clock, run } = await operator();
  const [erased, returned] = ['elvin', 'aysel'].map((name) =>
    keys.pseudonym('icta', 'email', `${name}@example.az`),
  );
  if (!erased || !returned) throw new Error('no names');
  const choose = (subject: string) =>
    inTransaction(db, async (tx) => {
      await keys.seal(tx, 'icta', subject, Buffer.from('words'));
      const at = clock.now().toISOString();
      const event = { kind: 'consent', at, version: 1, choices: { marketing: true } } as const;
      await appendSubjectEvents(tx, 'icta', subject, [event]);
    });
  const erase = (subject: string) =>
    inTransaction(db, async (tx) => {
      const event = { kind: 'erased', at: clock.now().toISOString(), keptFor: ['accounting'] } as const;
      await appendSubjectEvents(tx, 'icta', subject, [event]);
      clock.advance(3000);
      await keys.destroy(tx, 'icta', subject);
    });
  await choose(erased);
  await choose(returned);
  clock.advance(1000);
  await erase(returned);
  await choose(returned);
  const backup = await dumpDatabase(db);
  clock.advance(1000);
  await erase(erased);
  const ledger = await run('erasures');

  const restored = (await testDatabase()).db;
  await restoreDump(restored, backup);
  // What `pg_dump` restores as well, and this one does not.
  await sql`select setval(pg_get_serial_sequence('propagation_change', 'seq'), 100)`.execute(restored);
  const replay = () =>
    administer(
      {
        db: restored,
        keys,
        clock,
        organisations: [],
        manifestOf: () => undefined,
        input: async () => ledger,
      },
      ['replay-erasures'],
    );
  const now = () => clock.now().toISOString();
  const stateOf = async (subject: string) =>
    foldEvents(await subjectEvents(restored, 'icta', subject), now());
  expect((await stateOf(erased)).consents).toMatchObject({ marketing: { given: true } });
  expect(await replay()).toContain('1 whose choices it had brought back');
  expect(await stateOf(erased)).toMatchObject({ consents: {}, erased: { keptFor: ['accounting'] } });
  expect((await stateOf(returned)).consents).toMatchObject({ marketing: { given: true } });
  expect(await replay()).not.toContain('choices');
});
test('what is misspelt is refused with what there is, and changes nothing', async () => {
  const { run, deps } = await operator();
  const wrong = [
    ['api-key', 'ictaa', 'x'],
    ['api-key', 'icta'],
    ['api-key', 'icta', 'x', '--for'],
    ['api-key', 'icta', 'x', '--for', 'everything'],
    ['api-key', 'icta', 'x', '--for', 'decide,all'],
    ['account', 'aysel', 'icta=owner'],
    ['account', 'aysel@example.az'],
    ['account', 'aysel@example.az', 'icta=boss'],
    ['erasures', 'yesterday'],
  ];
  for (const args of wrong) await expect(run(...args)).rejects.toThrow(AdminRefusal);
  const replayed = (text: string) => administer({ ...deps, input: async () => text }, ['replay-erasures']);
  await expect(replayed('nonsense')).rejects.toThrow('Line 1');
  await expect(replayed('{"org":"icta"}')).rejects.toThrow(AdminRefusal);
  await expect(async () => run('constructor')).rejects.toThrow('api-key <organisation>');
});

test('the SQL that closes a store is printed for a store of the declaration, and for no other', async () => {
  const { run } = await operator();
  const sql = await run('store-access', 'icta', 'shop-db', '--max-age', '30', '--sync-role', 'amanat');
  expect(sql).toContain("interval '30 seconds'");
  expect(sql).toContain('create role "icta_marketing" nologin');
  expect(sql).toContain('on all tables in schema "amanat_icta" to "amanat"');
  expect(await run('store-access', 'icta', 'shop-db', '--drop')).toContain(
    'drop schema if exists "amanat_icta"',
  );
  await expect(run('store-access', 'icta', 'none')).rejects.toThrow('There are: shop-db');
  await expect(run('store-access', 'lalafo', 'shop-db')).rejects.toThrow('There are: none');
  await expect(run('store-access', 'icta', 'shop-db', '--max-age', '1')).rejects.toThrow('seconds');
});

test('keys are listed, and one is taken back by label or id', async () => {
  const { db, run } = await operator();
  const till = await run('api-key', 'icta', 'till');
  const twin = await run('api-key', 'icta', 'CI', '--for', 'publish');
  await run('api-key', 'icta', 'CI', '--for', 'scan');
  expect(await run('api-keys', 'lalafo')).toBe('lalafo has no keys.');
  expect(await run('api-keys', 'icta')).toMatch(/2026-11-23 {2}decide,consents,facts {2}till$/m);
  expect(await run('revoke-key', 'icta', 'till')).toContain('opens nothing');
  expect(await apiKeyReader(db)(till)).toBeNull();
  expect(await run('api-keys', 'icta')).toMatch(/till {2}taken back 2026-11-23$/m);
  await expect(run('revoke-key', 'icta', 'till')).rejects.toThrow('no key “till”');
  await expect(run('revoke-key', 'icta', 'CI')).rejects.toThrow('2 keys “CI”');
  await expect(run('revoke-key', 'lalafo', 'CI')).rejects.toThrow('no key “CI”');
  const [, id = ''] = /^(\S+) .*publish/m.exec(await run('api-keys', 'icta')) ?? [];
  await run('revoke-key', 'icta', id);
  expect(await apiKeyReader(db)(twin)).toBeNull();
});
test('the keys of organisations go under a new master key, and open with it alone', async () => {
  const { db, deps, clock } = await operator();
  const next = new Uint8Array(32).fill(9);
  const given = (text: string) => administer({ ...deps, input: async () => text }, ['change-master-key']);
  await expect(given('')).rejects.toThrow(AdminRefusal);
  await expect(given('short')).rejects.toMatchObject({ code: 'AMANAT-JRN-002' });
  expect(await given(`${Buffer.from(next).toString('base64')}\n`)).toContain('new master key');
  const withKey = (masterKey: Uint8Array) => createKeys({ db, clock, masterKey }).ensureOrganisation('icta');
  await withKey(next);
  await expect(withKey(new Uint8Array(32).fill(3))).rejects.toMatchObject({ code: 'AMANAT-JRN-003' });
});
