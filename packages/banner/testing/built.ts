import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the banner as it is served and answers the path of the file. */
export async function builtBanner(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'amanat-banner-'));
  await build({ root: join(import.meta.dirname, '..'), build: { outDir } });
  return join(outDir, 'banner.js');
}
