import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { createAccount, emailOf, signIn, staffOrg } from './accounts.ts';
import { decoy, hashPassword } from './password.ts';
import { totpOf } from './second-factor.ts';
import { apiKeyReader } from './api-keys.ts';
import { closeSession, identifySession, makeApiKey } from './sessions.ts';

const person = {
  email: 'aysel@example.az',
  password: 'uzun və etibarlı parol',
  roles: { smartmarket: 'officer' as const },
  hasAgreement: true,
};

async function staff() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, masterKey: new Uint8Array(32).fill(7), clock });
  await keys.ensureOrganisation(staffOrg);
  const deps = { db, clock, keys };
  const { id, totpSecret } = await createAccount(deps, person);
  const code = () => totpOf(totpSecret, '').generate({ timestamp: clock.now().getTime() });
  return { ...deps, deps, id, code };
}

test('signing in needs the password and a second factor, and a code works once', async () => {
  const { deps, code, clock, id } = await staff();
  await expect(signIn(deps, { ...person, code: '000000' })).rejects.toMatchObject({ code: 'AMANAT-ACC-001' });
  await expect(signIn(deps, { ...person, password: 'səhv', code: code() })).rejects.toMatchObject({
    code: 'AMANAT-ACC-001',
  });
  const used = code();
  const { token } = await signIn(deps, { ...person, code: used });
  expect(await identifySession(deps.db, clock, token)).toMatchObject({
    account: id,
    organisations: { smartmarket: 'officer' },
    api: false,
  });
  await expect(signIn(deps, { ...person, code: used })).rejects.toMatchObject({ code: 'AMANAT-ACC-001' });
});

test('five wrong attempts in a row lock the account for fifteen minutes', async () => {
  const { deps, code, clock } = await staff();
  for (let i = 0; i < 5; i += 1)
    await expect(signIn(deps, { ...person, password: 'səhv', code: code() })).rejects.toMatchObject({
      code: 'AMANAT-ACC-001',
    });
  await expect(signIn(deps, { ...person, code: code() })).rejects.toMatchObject({ code: 'AMANAT-ACC-002' });
  clock.advance(16 * 60 * 1000);
  await expect(signIn(deps, { ...person, code: code() })).resolves.toHaveProperty('token');
});

test('attempts at the same moment are counted like attempts in a row', async () => {
  const { deps, code } = await staff();
  const attempts = await Promise.allSettled(
    Array.from({ length: 12 }, (_, i) => signIn(deps, { ...person, code: String(100_000 + i) })),
  );
  const codes = attempts.map((each) => (each.status === 'rejected' ? each.reason.code : 'in'));
  expect(codes.filter((each) => each === 'AMANAT-ACC-001')).toHaveLength(5);
  expect(codes.filter((each) => each === 'AMANAT-ACC-002')).toHaveLength(7);
  await expect(signIn(deps, { ...person, code: code() })).rejects.toMatchObject({ code: 'AMANAT-ACC-002' });
});

test('an address that nobody has is answered as one of staff is: wrong, wrong, and locked, at once and after a pause', async () => {
  const { deps, clock, db } = await staff();
  const answers = async (email: string) => {
    const said: string[] = [];
    const once = async () => {
      const problem = await signIn(deps, { email, password: 'səhv', code: '000000' }).catch(
        (error: Error) => error,
      );
      const { code = '', message } = problem as Error & { code?: string };
      said.push(`${code} ${message}`);
    };
    for (let i = 0; i < 7; i += 1) await once();
    clock.advance(16 * 60 * 1000);
    for (let i = 0; i < 3; i += 1) await once();
    return said;
  };
  const known = await answers(person.email);
  expect(known.map((each) => each.slice(0, 14))).toEqual([
    ...Array(5).fill('AMANAT-ACC-001'),
    ...Array(2).fill('AMANAT-ACC-002'),
    ...Array(3).fill('AMANAT-ACC-001'),
  ]);
  expect(await answers('yad@example.az')).toEqual(known);
  expect(await answers('Yad2@Example.AZ')).toEqual(known);
  // At the same moment too: counted in the database, not in what somebody looked up before.
  const crowd = await Promise.allSettled(
    Array.from({ length: 12 }, () =>
      signIn(deps, { email: 'coxlu@example.az', password: 'x', code: '000000' }),
    ),
  );
  const codes = crowd.map((each) => (each.status === 'rejected' ? each.reason.code : 'in'));
  expect(codes.filter((each) => each === 'AMANAT-ACC-001')).toHaveLength(5);
  // Nothing of it is kept for long, and the address itself never.
  clock.advance(25 * 60 * 60 * 1000);
  await signIn(deps, { email: 'son@example.az', password: 'x', code: '000000' }).catch(() => undefined);
  const { rows } = await sql<{
    row: string;
  }>`select row_to_json(s)::text as row from sign_in_attempt s`.execute(db);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).not.toContain('son@');
});

test('the password of an address that nobody has is looked at with as much work', async () => {
  const hash = await hashPassword('x');
  const cost = (phc: string) => phc.split('$').slice(1, 4);
  expect(cost(await decoy)).toEqual(cost(hash));
});

test('a right attempt leaves nothing counted, even as the fifth', async () => {
  const { deps, code, clock } = await staff();
  const wrong = () =>
    expect(signIn(deps, { ...person, password: 'səhv', code: code() })).rejects.toMatchObject({
      code: 'AMANAT-ACC-001',
    });
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < 4; i += 1) await wrong();
    await expect(signIn(deps, { ...person, code: code() })).resolves.toHaveProperty('token');
    clock.advance(60_000);
  }
});

test('a session ends when it is idle for an hour, when twelve hours are over, and at sign-out', async () => {
  const { deps, code, clock, db } = await staff();
  const idle = await signIn(deps, { ...person, code: code() });
  clock.advance(61 * 60 * 1000);
  expect(await identifySession(db, clock, idle.token)).toBeNull();
  const busy = await signIn(deps, { ...person, code: code() });
  for (let i = 0; i < 14; i += 1) {
    expect(await identifySession(db, clock, busy.token)).not.toBeNull();
    clock.advance(50 * 60 * 1000);
  }
  clock.advance(50 * 60 * 1000);
  expect(await identifySession(db, clock, busy.token)).toBeNull();
  const left = await signIn(deps, { ...person, code: code() });
  await closeSession(db, left.token);
  expect(await identifySession(db, clock, left.token)).toBeNull();
});

test('an API key opens its own organisation only, and is stored as a hash', async () => {
  const { db, clock } = await staff();
  const key = await makeApiKey(db, clock, 'smartmarket', 'shop');
  expect(await apiKeyReader(db)(key)).toMatchObject({
    organisations: { smartmarket: 'handler' },
    api: true,
  });
  expect(await apiKeyReader(db)(`${key}x`)).toBeNull();
  const { rows } = await sql<{ row: string }>`select row_to_json(api_key)::text as row from api_key`.execute(
    db,
  );
  expect(rows[0]?.row).not.toContain(key);
});

test('a crowd of requests under several keys is told apart, and a revoked key opens nothing from then on', async () => {
  const { db, clock } = await staff();
  const holder = apiKeyReader(db);
  const keys = await Promise.all(['a', 'b', 'c'].map((org) => makeApiKey(db, clock, org, 'till')));
  const crowd = Array.from({ length: 300 }, (_, i) => [...keys, 'amk_unknown'][i % 4]!);
  const asked = () => Promise.all(crowd.map(holder));
  const orgs = (found: Awaited<ReturnType<typeof asked>>) =>
    found.map((one) => (one ? Object.keys(one.organisations)[0] : null));
  expect(orgs(await asked())).toEqual(crowd.map((_, i) => ['a', 'b', 'c', null][i % 4]));
  await sql`update api_key set revoked_at = ${clock.now().toISOString()} where org = 'b'`.execute(db);
  expect(orgs(await asked())).toEqual(crowd.map((_, i) => ['a', null, 'c', null][i % 4]));
});

test('the address of an account lies sealed and reads back for its owner', async () => {
  const { deps, id, db } = await staff();
  expect(await emailOf(deps, id)).toBe(person.email);
  const { rows } = await sql<{ row: string }>`select row_to_json(account)::text as row from account`.execute(
    db,
  );
  expect(rows[0]?.row).not.toContain('aysel');
});
