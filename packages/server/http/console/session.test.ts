import { expect, test } from 'vitest';
import { createAccount, staffOrg } from '../../accounts/accounts.ts';
import { totpOf } from '../../accounts/second-factor.ts';
import { createJournal } from '../../ledger/journal.ts';
import { settableClock } from '../../platform/clock.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { onePolicy, org } from '../../requests/testing/one-policy.ts';
import { smartmarket } from '../../requests/testing/office.ts';
import { identifyBy } from '../session-cookie.ts';
import { testServer } from '../testing/test-server.ts';
import { sessionRoutes } from './session.ts';

const email = 'aysel@example.az';
const password = 'uzun və etibarlı parol';

async function startConsole() {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const keys = createKeys({ db, masterKey: new Uint8Array(32).fill(7), clock });
  for (const each of [staffOrg, org]) await keys.ensureOrganisation(each);
  const accounts = { db, clock, keys };
  const given = { email, password, roles: { [org]: 'officer' as const }, hasAgreement: true };
  const { totpSecret } = await createAccount(accounts, given);
  const app = await testServer({ identify: identifyBy(db, clock) });
  sessionRoutes(app, { accounts, journal: createJournal({ keys }), policies: onePolicy(smartmarket) });
  const signIn = (headers: Record<string, string> = {}) => {
    clock.advance(60_000);
    const code = totpOf(totpSecret, '').generate({ timestamp: clock.now().getTime() });
    const host = { host: 'privacy.example.az' };
    return app.inject({
      method: 'POST',
      url: '/v1/session',
      headers: { ...host, ...headers },
      payload: { email, password, code },
    });
  };
  return { app, signIn };
}
const refused = { status: 403, code: 'AMANAT-ACC-003' };

test('a page of another site signs nobody in; the console and programs do', async () => {
  const { signIn } = await startConsole();
  for (const headers of [
    { 'sec-fetch-site': 'cross-site', origin: 'https://example.com' },
    { 'sec-fetch-site': 'same-site', origin: 'https://shop.example.az' },
    { origin: 'https://example.com' },
    { origin: 'null' },
  ]) {
    const answer = await signIn(headers);
    expect(answer.json()).toMatchObject(refused);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  for (const headers of [
    { 'sec-fetch-site': 'same-origin', origin: 'https://privacy.example.az' },
    { origin: 'http://privacy.example.az' },
    {},
  ])
    expect((await signIn(headers)).statusCode).toBe(201);
});

test('a change by cookie is refused to every page but our own, a page without an origin included', async () => {
  const { app, signIn } = await startConsole();
  const { cookies } = await signIn();
  const [{ name, value, httpOnly, sameSite } = { name: '', value: '' }] = cookies;
  expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: 'Strict' });
  const signOut = (headers: Record<string, string>) =>
    app.inject({
      method: 'DELETE',
      url: '/v1/session',
      headers: { host: 'privacy.example.az', ...headers },
      cookies: { [name]: value },
    });
  for (const headers of [
    {},
    { origin: 'null' },
    { origin: 'https://example.com' },
    { 'sec-fetch-site': 'none' },
  ])
    expect((await signOut(headers)).json()).toMatchObject(refused);
  expect((await signOut({ origin: 'https://privacy.example.az' })).statusCode).toBe(204);
});
