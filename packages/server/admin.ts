import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { staffOrg } from './accounts/accounts.ts';
import { administer, adminHelp, AdminRefusal } from './admin-commands.ts';
import { adminSettings, type AdminSettings } from './admin-settings.ts';
import { systemClock } from './platform/clock.ts';
import { openDatabase } from './platform/db.ts';
import { loadMasterKey } from './platform/keys-master.ts';
import { createKeys } from './platform/keys-store.ts';
import { migrate } from './platform/migrate.ts';
import { createPolicies } from './policy/memory.ts';
import { startFault } from './start-fault.ts';

/** Opens what the operator's commands need, runs one and closes again; it may run beside the server. */
async function main(config: AdminSettings, args: readonly string[]): Promise<string> {
  await migrate(config.databaseUrl);
  const { db, close } = openDatabase(config.databaseUrl, 2);
  try {
    const masterKey = loadMasterKey({ env: config.environment, dir: config.dataDirectory });
    const keys = createKeys({ db, clock: systemClock, masterKey });
    await keys.ensureOrganisation(staffOrg);
    const policies = await createPolicies(db, systemClock);
    const organisations = policies.organisations();
    const manifestOf = (org: string) => policies.inForce(org)?.manifest;
    const input = () => text(process.stdin);
    return await administer({ db, clock: systemClock, keys, organisations, manifestOf, input }, args);
  } finally {
    await close();
    await config.close();
  }
}

/** Where `npm start` keeps the demo's data. */
const demo = join(import.meta.dirname, '..', '..', '.amanat');

const args = process.argv.slice(2);
if (args.length === 0 || args.includes('--help')) console.log(adminHelp);
else
  try {
    const settings = await adminSettings(process.env, demo);
    // Not on standard output: what is printed there may be piped on.
    console.error(`(${settings.about})`);
    console.log(await main(settings, args));
  } catch (error) {
    const told = error instanceof AdminRefusal ? error.message : startFault(error);
    if (told === undefined) throw error;
    console.error(told);
    process.exitCode = 2;
  }
