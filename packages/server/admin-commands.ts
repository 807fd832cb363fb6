import { randomBytes } from 'node:crypto';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import { applicationScopes, type KeyScope, keyScopes } from '@amanat/contract/key-scopes.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { createAccount, type AccountDeps } from './accounts/accounts.ts';
import { makeApiKey } from './accounts/sessions.ts';
import { apiKeysOf, revokeApiKey } from './accounts/store.ts';
import { accessSql, dropAccessSql } from './connectors/postgresql/access-sql.ts';
import { eraseAgain } from './consent/erase-again.ts';
import { unlinkErased } from './consent/together/links.ts';
import { inTransaction } from './platform/db.ts';
import type { KeyStore } from './platform/keys.ts';
import { parseMasterKey } from './platform/keys-master.ts';
import { type Erasure, readErasures, replayErasures } from './platform/keys-erasures.ts';

export interface AdminDeps extends AccountDeps {
  readonly keys: KeyStore;
  /** Organisations that have published something. */
  readonly organisations: readonly string[];
  /** The declaration of an organisation that is in force. */
  readonly manifestOf: (org: string) => Manifest | undefined;
  /** The whole of standard input. */
  readonly input: () => Promise<string>;
}
/** Why a command was not run; told on stderr, exit code 2. */
export class AdminRefusal extends Error {}

export const adminHelp = `node packages/server/admin.ts <command>

  api-key <organisation> <label>       make an API key; it is shown once
    --for <scope,…>                    what it may do, and nothing else (default decide,consents,facts):
                                       decide         ask the gate, follow it
                                       consents       read one person’s consents, make links to preferences
                                       facts          tell the gate what only the application knows
                                       publish        publish a declaration (amanat publish)
                                       scan           hand in the report of a scan (amanat scan)
                                       consent-files  take records of consent in and out by the file
  api-keys <organisation>              list its keys: id, label, what for, since when, taken back when
  revoke-key <organisation> <id|label> take a key back, at once and for good
  account <email> <organisation=role…> make an account; password and second factor are shown once
                                       roles: owner, officer, handler, auditor
    --no-agreement                     the person has signed no confidentiality agreement yet
  store-access <organisation> <store>  print SQL that closes a PostgreSQL store to what may not be read
    --max-age <seconds>                nothing can be read so long after the last word of the server (default 10)
    --schema <name>                    schema of the tables (default public)
    --sync-role <name>                 the role the server comes in as, when another one applies the SQL
    --drop                             print SQL that takes all of it away again
  erasures [instant]                   print the erasure ledger (since an ISO instant) as JSON lines
  replay-erasures                      destroy again, after a restore, the keys of the lines on standard input,
                                       what linked their pseudonyms to others, and the choices
                                       that the backup brought back
  change-master-key                    seal the keys of all organisations under the new master key on standard input;
                                       stop every server first, and start them with the new one

Takes the settings of the server (DATABASE_URL, AMANAT_DATA or AMANAT_MASTER_KEY): docs/operating.md. Without them it
speaks to the demo of this checkout, whether it runs or not.
Exit codes: 0 done, 2 not run.`;

const roles: ReadonlySet<string> = new Set<StaffRole>(['owner', 'officer', 'handler', 'auditor']);

function known(deps: AdminDeps, org: string | undefined): string {
  if (org !== undefined && deps.organisations.includes(org)) return org;
  const there = deps.organisations.join(', ') || 'none: start the server with AMANAT_ORGANISATIONS first';
  throw new AdminRefusal(`There is no organisation “${org ?? ''}”. There are: ${there}.`);
}

/** What a key is to be for. @throws AdminRefusal for an unknown scope, and for `--for` without any. */
function scopesOf(args: readonly string[]): readonly KeyScope[] {
  if (!args.includes('--for')) return applicationScopes;
  const named = (optionOf(args, '--for') ?? '').split(',').map((each) => each.trim());
  const known = keyScopes.filter((scope) => named.includes(scope));
  if (known.length === new Set(named).size) return known;
  throw new AdminRefusal(`A key is --for some of: ${keyScopes.join(', ')}. Separate them by commas.`);
}

async function apiKey(deps: AdminDeps, [org, label, ...rest]: readonly string[]): Promise<string> {
  const of = known(deps, org);
  const scopes = scopesOf(rest);
  if (!label || label.startsWith('--'))
    throw new AdminRefusal('Say what the key is for: api-key <organisation> <label>.');
  return makeApiKey(deps.db, deps.clock, of, label, scopes);
}

function rolesOf(deps: AdminDeps, given: readonly string[]): Record<string, StaffRole> {
  if (given.length === 0) throw new AdminRefusal('Say where the account works: organisation=role.');
  return Object.fromEntries(
    given.map((pair) => {
      const [org, role = ''] = pair.split('=');
      if (!roles.has(role))
        throw new AdminRefusal(`“${role}” is no role. There are: ${[...roles].join(', ')}.`);
      return [known(deps, org), role as StaffRole];
    }),
  );
}

async function account(deps: AdminDeps, args: readonly string[]): Promise<string> {
  const [email = '', ...given] = args.filter((arg) => arg !== '--no-agreement');
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new AdminRefusal(`“${email}” is no e-mail address.`);
  const password = randomBytes(15).toString('base64url');
  const { totpSecret } = await createAccount(deps, {
    email,
    password,
    roles: rolesOf(deps, given),
    hasAgreement: !args.includes('--no-agreement'),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === '23505') throw new AdminRefusal('There is an account with this address already.');
    throw error;
  });
  const label = encodeURIComponent(email);
  const uri = `otpauth://totp/%C6%8Fman%C9%99t:${label}?secret=${totpSecret}&issuer=%C6%8Fman%C9%99t`;
  return [`address   ${email}`, `password  ${password}`, `code      ${totpSecret}`, `          ${uri}`].join(
    '\n',
  );
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

async function storeAccess(deps: AdminDeps, [org, id = '', ...rest]: readonly string[]): Promise<string> {
  const of = known(deps, org);
  const manifest = deps.manifestOf(of);
  const stores = manifest?.stores ?? {};
  const store = Object.hasOwn(stores, id) ? stores[id] : undefined;
  if (!manifest || !store?.tables || store.engine !== 'postgresql') {
    const there = Object.entries(stores).filter(([, each]) => each.engine === 'postgresql' && each.tables);
    const names = there.map(([name]) => name).join(', ') || 'none';
    throw new AdminRefusal(`There is no PostgreSQL store “${id}” with tables. There are: ${names}.`);
  }
  const maxAge = Number(optionOf(rest, '--max-age') ?? 10);
  if (!(maxAge >= 2 && maxAge <= 86_400))
    throw new AdminRefusal('--max-age is a number of seconds, 2 to 86400.');
  const schema = optionOf(rest, '--schema') ?? 'public';
  if (rest.includes('--drop')) return dropAccessSql(of, store.tables, schema);
  const syncRole = optionOf(rest, '--sync-role');
  return accessSql(of, manifest, store.tables, { maxAge, schema, ...(syncRole ? { syncRole } : {}) });
}

async function erasures({ db }: AdminDeps, [after]: readonly string[]): Promise<string> {
  if (after !== undefined && Number.isNaN(Date.parse(after)))
    throw new AdminRefusal(`“${after}” is no instant; write 2026-11-22T00:00:00Z.`);
  const rows = await readErasures(db, after);
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** A line of the erasure ledger. Anything else stops the whole replay: a shortened ledger would bring people back. */
function erasureOf(line: string, index: number): Erasure {
  const wrong = new AdminRefusal(`Line ${index + 1} is none of the erasure ledger; nothing was destroyed.`);
  let row: Partial<Erasure>;
  try {
    row = JSON.parse(line) as Partial<Erasure>;
  } catch {
    throw wrong;
  }
  if (!row.org || !row.keyId || !row.subject || !row.time) throw wrong;
  return row as Erasure;
}

async function replay({ db, input }: AdminDeps): Promise<string> {
  const lines = (await input()).split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map(erasureOf);
  const [keys, links, people] = await inTransaction(db, async (tx) => [
    await replayErasures(tx, rows),
    await unlinkErased(tx, rows),
    await eraseAgain(tx, rows),
  ]);
  const again = people > 0 ? ` ${people} whose choices it had brought back are erased again.` : '';
  return `${rows.length} erasures replayed; the backup had brought back ${keys} key(s) and ${links} link(s) between pseudonyms.${again}`;
}

const day = (at: Date | string): string => new Date(at).toISOString().slice(0, 10);

async function apiKeys({ db, ...deps }: AdminDeps, [org]: readonly string[]): Promise<string> {
  const rows = await apiKeysOf(db, known({ db, ...deps }, org));
  const lines = rows.map(({ id, label, scopes, created_at, revoked_at }) => {
    const state = revoked_at === null ? '' : `  taken back ${day(revoked_at)}`;
    return `${id}  ${day(created_at)}  ${scopes.join(',')}  ${label}${state}`;
  });
  return lines.join('\n') || `${org} has no keys.`;
}

async function revokeKey(deps: AdminDeps, [org, named = '']: readonly string[]): Promise<string> {
  const live = (await apiKeysOf(deps.db, known(deps, org))).filter((key) => key.revoked_at === null);
  const meant = live.filter(({ id, label }) => id === named || label === named);
  const [key] = meant;
  if (!key)
    throw new AdminRefusal(`${org} has no key “${named}” that is in force. List them: api-keys ${org}.`);
  if (meant.length > 1)
    throw new AdminRefusal(
      `${org} has ${meant.length} keys “${named}”. Say which, by its id: ${meant.map(({ id }) => id).join(', ')}.`,
    );
  await revokeApiKey(deps.db, key.id, deps.clock.now().toISOString());
  return `The key ${key.id} (${key.label}) opens nothing any more.`;
}

async function changeMasterKey({ keys, input }: AdminDeps): Promise<string> {
  const given = (await input()).trim();
  if (given === '')
    throw new AdminRefusal(
      'Give the new master key on standard input: openssl rand -base64 32 > new.key, then change-master-key < new.key.',
    );
  await keys.changeMasterKey(parseMasterKey(given, 'Standard input'));
  return `The keys of all organisations are sealed under the new master key. Start the servers with it: in AMANAT_MASTER_KEY
or the file it is read from, or as master.key in AMANAT_DATA. Keep the former one with the backups made until now: they open
with that one alone.`;
}

const commands: Readonly<Record<string, (deps: AdminDeps, args: readonly string[]) => Promise<string>>> = {
  'api-key': apiKey,
  'api-keys': apiKeys,
  'revoke-key': revokeKey,
  account,
  'store-access': storeAccess,
  erasures,
  'replay-erasures': replay,
  'change-master-key': changeMasterKey,
};

/** Runs one command of the operator and gives what to print. Throws `AdminRefusal` for what cannot be done. */
export function administer(deps: AdminDeps, [name = '', ...args]: readonly string[]): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new AdminRefusal(adminHelp);
  return command(deps, args);
}
