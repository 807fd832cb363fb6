import type { StaffRole } from '@amanat/contract/accounts.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createJournal } from '../ledger/journal.ts';
import { settableClock } from '../platform/clock.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { held, heldJournal, waiting } from '../platform/testing/held.ts';
import { createAccount, signIn, staffOrg } from './accounts.ts';
import { acceptInvitation, lookAtInvitation } from './invitations.ts';
import {
  type Acting,
  changeRole,
  invite,
  type MemberDeps,
  members,
  recordAgreement,
  removeMember,
  resetFactor,
  staffNames,
} from './members.ts';
import { totpOf } from './second-factor.ts';
import { identifySession } from './sessions.ts';

const password = 'uzun və etibarlı parol';
const guest = { email: 'elvin@example.az', role: 'handler', hasAgreement: false, language: 'az' } as const;

/** An organisation with one owner, who acts. */
async function office() {
  const database = await testDatabase();
  const { db } = database;
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(32).fill(5) });
  for (const org of [staffOrg, 'icta', 'lalafo']) await keys.ensureOrganisation(org);
  const deps: MemberDeps = { db, clock, keys, journal: createJournal({ keys }) };
  const make = async (email: string, roles: Readonly<Record<string, StaffRole>>) =>
    createAccount(deps, { email, password, roles, hasAgreement: true });
  const { id } = await make('aysel@example.az', { icta: 'owner' });
  const by: Acting = { org: 'icta', actor: `staff:${id}`, account: id, owns: ['icta'] };
  const code = (secret: string) => totpOf(secret, '').generate({ timestamp: clock.now().getTime() });
  const accept = async (token: string, given = password) => {
    const { secret } = await lookAtInvitation(deps, token);
    await acceptInvitation(deps, { token, password: given, code: code(secret) });
    clock.advance(30_000);
    return secret;
  };
  const kinds = async () => {
    const { rows } = await sql<{
      kind: string;
    }>`select kind from journal_entry where org = 'icta' order by idx`.execute(db);
    return rows.map(({ kind }) => kind);
  };
  // One clock stamp for all: by address.
  const list = async () =>
    (await members(deps, 'icta', id)).map(({ email, role, state }) => [email, role, state]).toSorted();
  return { deps, database, db, clock, by, id, make, code, accept, kinds, list };
}

test('an invited person sets password and second factor by the link, once, and signs in', async () => {
  const { deps, by, accept, code, list } = await office();
  const { token } = await invite(deps, by, guest);
  expect(await list()).toEqual([
    ['aysel@example.az', 'owner', 'active'],
    ['elvin@example.az', 'handler', 'invited'],
  ]);
  await expect(acceptInvitation(deps, { token: token!, password, code: '000000' })).rejects.toMatchObject({
    code: 'AMANAT-ACC-010',
  });
  const secret = await accept(token!);
  await expect(lookAtInvitation(deps, token!)).rejects.toMatchObject({ code: 'AMANAT-ACC-009' });
  const signedIn = await signIn(deps, { email: guest.email, password, code: code(secret) });
  expect(signedIn.organisations).toEqual(['icta']);
  await expect(invite(deps, by, guest)).rejects.toMatchObject({ code: 'AMANAT-ACC-008' });
});

test('a link lapses after three days, and a new one ends the one before', async () => {
  const { deps, by, clock, list } = await office();
  const { token, account } = await invite(deps, by, guest);
  clock.advance(3 * 24 * 60 * 60 * 1000);
  await expect(lookAtInvitation(deps, token!)).rejects.toMatchObject({ code: 'AMANAT-ACC-009' });
  expect((await list())[1]).toEqual(['elvin@example.az', 'handler', 'lapsed']);
  const second = await resetFactor(deps, by, account);
  const third = await resetFactor(deps, by, account);
  await expect(lookAtInvitation(deps, second.token!)).rejects.toMatchObject({ code: 'AMANAT-ACC-009' });
  expect(await lookAtInvitation(deps, third.token!)).toMatchObject({ email: guest.email, org: 'icta' });
});

test('a reset ends every session and the former code at once', async () => {
  const { deps, by, clock, accept, code } = await office();
  const { token, account } = await invite(deps, by, guest);
  const former = await accept(token!);
  const session = await signIn(deps, { email: guest.email, password, code: code(former) });
  const reset = await resetFactor(deps, by, account);
  expect(await identifySession(deps.db, clock, session.token)).toBeNull();
  clock.advance(30_000);
  const old = signIn(deps, { email: guest.email, password, code: code(former) });
  await expect(old).rejects.toMatchObject({ code: 'AMANAT-ACC-001' });
  const secret = await accept(reset.token!, 'tamam başqa bir parol');
  expect(secret).not.toBe(former);
});

test('SMA-10: access is closed at once, a role is changed, and each act is in the journal', async () => {
  const { deps, by, clock, accept, code, kinds, list } = await office();
  const { token, account } = await invite(deps, by, guest);
  const secret = await accept(token!);
  const session = await signIn(deps, { email: guest.email, password, code: code(secret) });
  await changeRole(deps, by, account, 'auditor');
  await changeRole(deps, by, account, 'auditor');
  await recordAgreement(deps, by, account);
  expect(await identifySession(deps.db, clock, session.token)).toMatchObject({
    organisations: { icta: 'auditor' },
    hasAgreement: true,
  });
  await removeMember(deps, by, account);
  expect(await identifySession(deps.db, clock, session.token)).toBeNull();
  expect(await list()).toHaveLength(1);
  await expect(removeMember(deps, by, account)).rejects.toMatchObject({ code: 'AMANAT-ACC-005' });
  expect(await kinds()).toEqual([
    'account.invited',
    'account.role-changed',
    'account.agreement-recorded',
    'account.removed',
  ]);
});

test('the last owner who can sign in stays; an invited one who has not come yet does not count', async () => {
  const { deps, by, id } = await office();
  await invite(deps, by, { ...guest, role: 'owner' });
  for (const act of [
    () => removeMember(deps, by, id),
    () => changeRole(deps, by, id, 'auditor'),
    () => resetFactor(deps, by, id),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'AMANAT-ACC-006' });
});

test('two owners who remove each other at once leave one', async () => {
  const { deps, by, id, make } = await office();
  const other = await make('leyla@example.az', { icta: 'owner' });
  const results = await Promise.allSettled([
    removeMember(deps, by, other.id),
    removeMember(deps, { ...by, account: other.id, actor: `staff:${other.id}` }, id),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('somebody who works elsewhere joins with the account that is there, and only owners of all may reset it', async () => {
  const { deps, by, make, list } = await office();
  const { id } = await make(guest.email, { lalafo: 'owner' });
  const joined = await invite(deps, by, guest);
  expect(joined).toMatchObject({ account: id, token: null });
  expect((await list())[1]).toEqual([guest.email, 'handler', 'active']);
  await expect(resetFactor(deps, by, id)).rejects.toMatchObject({ code: 'AMANAT-ACC-007' });
  await resetFactor(deps, { ...by, owns: ['icta', 'lalafo'] }, id);
});

test('who signs in with the old factor in the very moment in which it is reset is not let in', async () => {
  const { deps, database, by, accept, code } = await office();
  const { token, account } = await invite(deps, by, guest);
  const secret = await accept(token!);
  const go = await heldJournal(database, 'icta');
  const reset = resetFactor(deps, by, account);
  await waiting(database);
  const signedIn = signIn(deps, { email: guest.email, password, code: code(secret) });
  await waiting(database, 2);
  await go();
  await expect(signedIn).rejects.toMatchObject({ code: 'AMANAT-ACC-001' });
  await accept((await reset).token!);
  const { rows } = await sql`select from session where account = ${account}`.execute(deps.db);
  expect(rows).toEqual([]);
});

test('a factor that is reset in the very moment of signing in ends the session too', async () => {
  const { deps, database, by, accept, code } = await office();
  const { token, account } = await invite(deps, by, guest);
  const secret = await accept(token!);
  const go = await held(database, 'select from account where id = $1 for update', [account]);
  const signedIn = signIn(deps, { email: guest.email, password, code: code(secret) });
  await waiting(database);
  const reset = resetFactor(deps, by, account);
  await waiting(database, 2);
  await go();
  const { token: session } = await signedIn;
  await accept((await reset).token!);
  expect(await identifySession(deps.db, deps.clock, session)).toBeNull();
});

test('of two changes at once the second is held against what the first has left: an owner who can sign in stays', async () => {
  const { deps, database, by, id, make } = await office();
  const other = await make('murad@example.az', { icta: 'owner' });
  const go = await heldJournal(database, 'icta');
  const reset = resetFactor(deps, by, other.id);
  await waiting(database);
  const removed = removeMember(deps, { ...by, actor: `staff:${other.id}`, account: other.id }, id);
  await waiting(database, 2);
  await go();
  await reset;
  await expect(removed).rejects.toMatchObject({ code: 'AMANAT-ACC-006' });
});

test('two invitations of one person at once make one member, with the role that was given first', async () => {
  const { deps, database, by, list } = await office();
  const go = await heldJournal(database, 'icta');
  const first = invite(deps, by, guest);
  await waiting(database);
  const second = invite(deps, by, { ...guest, role: 'owner' });
  await waiting(database, 2);
  await go();
  await first;
  await expect(second).rejects.toMatchObject({ code: 'AMANAT-ACC-008' });
  expect(await list()).toContainEqual(['elvin@example.az', 'handler', 'invited']);
});

test('those who work here or did are told by name to this organisation alone, and the journal holds accounts', async () => {
  const { deps, by, id, make } = await office();
  const left = await make('elvin@example.az', { icta: 'handler' });
  const elsewhere = await make('nigar@example.az', { lalafo: 'officer' });
  await removeMember(deps, by, left.id);
  const { names } = await staffNames(deps, 'icta');
  expect(names).toEqual({
    [id]: { name: 'aysel@example.az', closed: false },
    [left.id]: { name: 'elvin@example.az', closed: true },
  });
  expect(Object.keys((await staffNames(deps, 'lalafo')).names)).toEqual([elsewhere.id]);
  await invite(deps, by, { ...guest, email: 'elvin@example.az' });
  expect((await staffNames(deps, 'icta')).names[left.id]?.closed).toBe(false);
  const { rows } = await sql<{ entry: Buffer }>`select entry from journal_entry where org = 'icta'`.execute(
    deps.db,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ entry }) => entry.toString()).join()).not.toContain('example.az');
});
