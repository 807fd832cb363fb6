import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AdminRefusal } from './admin-commands.ts';
import { startEmbeddedPostgres } from './platform/embedded/postgres.ts';
import { type Environment, secretOf } from './platform/secret.ts';

/** What the operator's commands need of a server's settings; mail is not among it. */
export interface AdminSettings {
  readonly databaseUrl: string;
  /** Folder of the master key when AMANAT_MASTER_KEY is not set. */
  readonly dataDirectory: string;
  readonly environment: Environment;
  /** Which server the commands speak to, in words. */
  readonly about: string;
  /** Stops what was started for the command. */
  close(): Promise<void>;
}

const none = (directory: string) => `There is no server to administer.

DATABASE_URL is not set, and no demo was ever started in ${directory}.
For the demo:      run \`npm start\` first; this command then finds it by itself, running or stopped.
                   A demo with data of its own: AMANAT_DATA=<its folder>.
For a real server: set DATABASE_URL, and AMANAT_MASTER_KEY or AMANAT_DATA, as the server itself has them:
                   docs/operating.md.`;

/**
 * The settings of the server to administer: those of the environment, else the demo of this checkout. Its PostgreSQL is
 * joined when it runs, else started for as long as the command takes.
 * @param demo folder of the demo's data. @throws AdminRefusal when there is neither, and says what to set.
 */
export async function adminSettings(environment: Environment, demo: string): Promise<AdminSettings> {
  const dataDirectory = environment['AMANAT_DATA'] ?? demo;
  const databaseUrl = secretOf(environment, 'DATABASE_URL');
  if (databaseUrl)
    return {
      databaseUrl,
      dataDirectory,
      environment,
      about: 'the server of DATABASE_URL',
      close: async () => undefined,
    };
  // The first start of a server makes its master key.
  if (!existsSync(join(dataDirectory, 'master.key'))) throw new AdminRefusal(none(dataDirectory));
  const postgres = await startEmbeddedPostgres({ directory: join(dataDirectory, 'postgres') });
  return {
    databaseUrl: await postgres.database('amanat'),
    dataDirectory,
    environment,
    about: `the demo in ${dataDirectory}`,
    close: async () => {
      if (!postgres.joined) await postgres.stop();
    },
  };
}
