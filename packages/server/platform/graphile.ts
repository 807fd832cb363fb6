import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { databaseErrors } from '@amanat/contract/errors/database.ts';
import { problems } from './problem.ts';

const fail = problems(databaseErrors);

/** Our statements name it: what the environment calls another program's jobs (GRAPHILE_WORKER_SCHEMA) is not ours. */
export const jobSchema = 'graphile_worker';

/**
 * graphile, loaded when it is first used. While it loads, it looks for a file of settings in the working folder and
 * above it, which nothing keeps it from; what it meets there is told to whoever starts the server. @throws AMANAT-DB-003
 */
export async function graphile(): Promise<typeof import('graphile-worker')> {
  try {
    return await import('graphile-worker');
  } catch (cause) {
    const { syscall, filepath, message } = cause as NodeJS.ErrnoException & { readonly filepath?: string };
    if (syscall === undefined && filepath === undefined) throw cause;
    throw fail('AMANAT-DB-003', filepath === undefined ? message : `${filepath}: ${message}`);
  }
}

/** The newest change of its tables that this release brings along. */
export function newestJobTables(): number {
  const files = join(dirname(createRequire(import.meta.url).resolve('graphile-worker')), '..', 'sql');
  return Math.max(...readdirSync(files).map((name) => Number.parseInt(name, 10)));
}
