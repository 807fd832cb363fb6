import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import { type AccountDeps, createAccount, staffOrg } from '@amanat/server/accounts/accounts.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import type { KeyScope } from '@amanat/contract/key-scopes.ts';
import { totpOf } from '@amanat/server/accounts/second-factor.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { type Db, openDatabase } from '@amanat/server/platform/db.ts';
import { jsonLog } from '@amanat/server/platform/json-log.ts';
import { loadMasterKey } from '@amanat/server/platform/keys-master.ts';
import { createKeys } from '@amanat/server/platform/keys-store.ts';
import { testDatabaseUrl } from '@amanat/server/platform/testing/database.ts';
import { startWorld, type World } from '../demo/world.ts';

/** A caller over real HTTP: nobody, a signed-in member of staff, or the holder of an API key. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

/** All three things one signs in with. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
}
export interface TestWorld extends World {
  /** Where everything of this world lies. */
  readonly directory: string;
  /** Əmanət's own database. */
  readonly db: Db;
  /** What the server logged so far, a line each. */
  readonly logged: readonly string[];
  readonly stranger: Ask;
  /** Signs in over HTTP with all factors, as the console does. */
  signIn(account: Credentials): Promise<Ask>;
  /** Signs the first account in: the owner of all five organisations. */
  owner(): Promise<Ask>;
  /** Makes an account with both factors. */
  makeAccount(roles: Readonly<Record<string, StaffRole>>, hasAgreement?: boolean): Promise<Credentials>;
  /** Makes an account with both factors and signs it in. */
  staff(roles: Readonly<Record<string, StaffRole>>, hasAgreement?: boolean): Promise<Ask>;
  /** Makes an API key of an organisation. */
  keyHolder(org: string, scopes?: readonly KeyScope[]): Promise<Ask>;
}

/** Everything of the demo on free ports with data of its own, on the test run's PostgreSQL. One a test file. */
export async function startTestWorld(): Promise<TestWorld> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-world-'));
  const logged: string[] = [];
  const urls = { amanat: await testDatabaseUrl(), shop: await testDatabaseUrl('template1') };
  const world = await startWorld({
    directory,
    ports: { amanat: 0, shop: 0, inbox: 0, smtp: 0 },
    clock: systemClock,
    log: jsonLog(systemClock, (line) => logged.push(line)),
    database: async (name) => urls[name as keyof typeof urls],
  });
  const database = openDatabase(urls.amanat, 3);
  const { db } = database;
  const keys = createKeys({ db, clock: systemClock, masterKey: loadMasterKey({ env: {}, dir: directory }) });
  await keys.ensureOrganisation(staffOrg);
  const { url } = world.served;
  const signIn: TestWorld['signIn'] = (account) => signInAt(url, account);
  const makeAccount: TestWorld['makeAccount'] = (roles, hasAgreement = true) =>
    newAccount({ db, clock: systemClock, keys }, roles, hasAgreement);
  // Once: a code of the second factor works once.
  let first: Promise<Ask> | undefined;
  return {
    ...world,
    directory,
    db,
    logged,
    stranger: asking(url, {}),
    signIn,
    owner: () => (first ??= signIn(firstAccountOf(world))),
    makeAccount,
    staff: async (roles, hasAgreement) => signIn(await makeAccount(roles, hasAgreement)),
    keyHolder: async (org, scopes) =>
      asking(url, { authorization: `Bearer ${await makeApiKey(db, systemClock, org, 'e2e', scopes)}` }),
    close: async () => {
      await world.close();
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function firstAccountOf({ account }: World): NonNullable<World['account']> {
  if (!account) throw new Error('The world was started without its first account.');
  return account;
}

let made = 0;
async function newAccount(
  deps: AccountDeps,
  roles: Readonly<Record<string, StaffRole>>,
  hasAgreement: boolean,
) {
  const email = `emekdas${++made}@example.az`;
  const password = `uzun-parol-${made}-${Math.random().toString(36).slice(2)}`;
  const { totpSecret } = await createAccount(deps, { email, password, roles, hasAgreement });
  return { email, password, totpSecret };
}

async function signInAt(url: string, { email, password, totpSecret }: Credentials): Promise<Ask> {
  const code = totpOf(totpSecret, email).generate();
  const answer = await asking(url, { origin: url })('POST', '/v1/session', { email, password, code });
  if (answer.status !== 201) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return asking(url, { cookie, origin: url });
}

function asking(url: string, who: Readonly<Record<string, string>>): Ask {
  return (method, path, body, headers = {}) =>
    fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { ...who, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
