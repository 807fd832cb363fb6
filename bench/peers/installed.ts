import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** Installs the peers of the lock file into this folder, unless that was done since it changed. Throws when npm fails. */
export function installPeers(): void {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((f) =>
    join(folder, f),
  );
  const time = (file = '') => (existsSync(file) ? statSync(file).mtimeMs : 0);
  if (time(there) >= time(wanted)) return;
  console.error('Installing the peers …');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in bench/peers ended with ${status}:\n${stderr}`);
}
