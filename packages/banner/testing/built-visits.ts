import { join } from 'node:path';
import { build } from 'vite';

/** Builds the script of the visits where the server takes it from, and answers the path of the file. */
export async function builtVisits(): Promise<string> {
  const root = join(import.meta.dirname, '../visits');
  await build({ root });
  return join(root, 'dist/visits.js');
}
