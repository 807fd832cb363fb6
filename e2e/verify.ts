import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '..', 'packages', 'cli', 'amanat.mjs');

export interface Verified {
  readonly code: number | null;
  readonly valid: boolean;
  readonly kind: string;
  readonly size?: number;
  readonly checks: readonly { readonly name: string; readonly ok: boolean }[];
}
/** `amanat verify`, as a process of its own that knows the file and the published key alone. */
export function verifyOffline(file: string, key: string): Verified {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'verify', file, '--json', '--key', key.trim()],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    },
  );
  if (stdout === '') throw new Error(`amanat verify said nothing but: ${stderr}`);
  return { ...(JSON.parse(stdout) as Omit<Verified, 'code'>), code: status };
}
