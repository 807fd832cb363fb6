import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bakuDate, systemClock } from '../../platform/clock.ts';

const command = join(import.meta.dirname, '../../../cli/amanat.mjs');
export interface Found {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly line: number;
  readonly message: string;
  readonly promises: readonly string[];
}

interface Checked {
  readonly exit: number;
  readonly findings: readonly Found[];
}
const checked = new Map<string, Promise<Checked>>();
/**
 * Runs the real `amanat check --format json` on a declaration, once a day on the same words: what a change adds is held
 * against the same declaration again and again. @returns exit code and findings.
 */
export function amanatCheck(manifest: unknown): Promise<Checked> {
  const text = stringify(manifest);
  const key = `${bakuDate(systemClock.now())}\n${text}`;
  const found = checked.get(key) ?? runCheck(text);
  checked.set(key, found);
  return found;
}
async function runCheck(text: string): Promise<Checked> {
  const file = join(mkdtempSync(join(tmpdir(), 'check-')), 'manifest.yaml');
  writeFileSync(file, text);
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
