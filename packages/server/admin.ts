import { text } from 'node:stream/consumers';
import { staffOrg } from './accounts/accounts.ts';
import { administer, adminHelp, AdminRefusal } from './admin-commands.ts';
import { type Config, configFromEnvironment } from './config.ts';
import { systemClock } from './platform/clock.ts';
import { openDatabase } from './platform/db.ts';
import { loadMasterKey } from './platform/keys-master.ts';
import { createKeys } from './platform/keys-store.ts';
import { migrate } from './platform/migrate.ts';
import { createPolicies } from './policy/memory.ts';

/** Opens what the operator's commands need, runs one and closes again; it may run beside the server. */
async function main(config: Config, args: readonly string[]): Promise<string> {
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
  }
}

const args = process.argv.slice(2);
if (args.length === 0 || args.includes('--help')) console.log(adminHelp);
else
  try {
    console.log(await main(configFromEnvironment(process.env), args));
  } catch (error) {
    if (!(error instanceof AdminRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
