import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './build.ts';

const root = join(import.meta.dirname, '..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/build.ts', ...args], { cwd: root, encoding: 'utf8' });

test('the command that operators are told to run builds what a server gives to browsers', () => {
  expect(readFileSync(join(root, 'docs/operating.md'), 'utf8')).toContain('\nnode scripts/build.ts ');
  rmSync(join(root, '.amanat/built-visits'), { force: true });
  const first = run('visits');
  expect(first.status, first.stderr).toBe(0);
  expect(first.stderr).toContain('Building the visits …');
  expect(existsSync(join(root, 'packages/banner/visits/dist/visits.js'))).toBe(true);
  expect(run('visits').stderr).not.toContain('Building');
});

test('a bundle that there is not is told, with those there are', () => {
  const wrong = run('visits', 'consol');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain(
    'There is no bundle consol. There are: banner, form, visits, console, portal.',
  );
});

test('people get React as it is for them, not its development version, also from what a test run built', async () => {
  await build(() => undefined, ['console']);
  const assets = join(root, 'packages/console/dist/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts)
    expect(readFileSync(join(assets, name), 'utf8').includes('should have a unique "key" prop'), name).toBe(
      false,
    );
});
