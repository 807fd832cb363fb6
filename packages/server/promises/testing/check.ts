import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

const command = join(import.meta.dirname, '../../../cli/amanat.mjs');
export interface Found {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly line: number;
  readonly message: string;
  readonly promises: readonly string[];
}

/** Runs the real `amanat check --format json` on a declaration. @returns exit code and findings. */
export async function amanatCheck(manifest: unknown): Promise<{ exit: number; findings: readonly Found[] }> {
  const file = join(mkdtempSync(join(tmpdir(), 'check-')), 'manifest.yaml');
  writeFileSync(file, stringify(manifest));
  const child = spawn(process.execPath, [command, 'check', file, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const exit = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  if (exit > 1) throw new Error(errors || output);
  return { exit, findings: (JSON.parse(output) as { findings: Found[] }).findings };
}
/** Findings that the first check has and the second lacks, by code and message. */
export function newIn(now: readonly Found[], before: readonly Found[]): readonly Found[] {
  const known = new Set(before.map((f) => f.code + f.message));
  return now.filter((f) => !known.has(f.code + f.message));
}
