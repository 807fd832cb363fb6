import { join } from 'node:path';
import { build } from '../../../scripts/build.ts';

const own = join(import.meta.dirname, '..');

/** Builds the banner as it is served, when it changed since, and answers the path of its first file. */
export async function builtBanner(): Promise<string> {
  await build(undefined, ['banner']);
  return join(own, 'dist/banner.js');
}

/** The same for the script of the visits. */
export async function builtVisits(): Promise<string> {
  await build(undefined, ['visits']);
  return join(own, 'visits/dist/visits.js');
}
