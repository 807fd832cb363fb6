import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface Finished {
  readonly name: string;
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a tool of node_modules/.bin to its end. `inherit` shows its output as it comes; else it is returned.
 * @param environment variables on top of this process's own.
 */
export function runTool(
  name: string,
  args: readonly string[],
  show: 'inherit' | 'collect' = 'collect',
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      resolve({ name, code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}
