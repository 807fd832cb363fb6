import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Manifest } from '../manifest.ts';

/** Where each organisation has a folder with its declaration. */
export const organisationsFolder = join(import.meta.dirname, '../../../../organisations');
/** Their ids, in the order of the alphabet. */
export const organisations: readonly string[] = readdirSync(organisationsFolder).toSorted();

/** The declaration of an organisation as it stands in its file, e.g. `manifestTextOf('smartmarket')`. */
export function manifestTextOf(org: string): string {
  return readFileSync(join(organisationsFolder, org, 'manifest.yaml'), 'utf8');
}

const read = new Map<string, Manifest>();

/** The declaration of an organisation, a copy of its own for each call: whoever asks may change what is given. */
export function manifestOf(org: string): Manifest {
  const known = read.get(org) ?? (parse(manifestTextOf(org)) as Manifest);
  read.set(org, known);
  return structuredClone(known);
}
