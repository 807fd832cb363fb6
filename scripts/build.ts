import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run.ts';

const root = join(import.meta.dirname, '..');

interface Target {
  readonly name: string;
  /** Folders and files whose content decides whether to build again. */
  readonly sources: readonly string[];
  readonly output: string;
  readonly tool: readonly [string, ...string[]];
}
const targets: readonly Target[] = [
  {
    name: 'banner',
    sources: ['packages/banner', 'packages/contract', 'package-lock.json'],
    output: 'packages/banner/dist',
    tool: ['vite', 'build', 'packages/banner'],
  },
  {
    name: 'form',
    sources: [
      'packages/banner/form',
      'packages/banner/element.ts',
      'packages/contract',
      'packages/banner/one-script.ts',
      'package-lock.json',
    ],
    output: 'packages/banner/form/dist',
    tool: ['vite', 'build', 'packages/banner/form'],
  },
  {
    name: 'visits',
    sources: ['packages/banner/visits', 'packages/banner/one-script.ts', 'package-lock.json'],
    output: 'packages/banner/visits/dist',
    tool: ['vite', 'build', 'packages/banner/visits'],
  },
  {
    name: 'console',
    sources: ['packages/console', 'packages/contract', 'packages/domain', 'package-lock.json'],
    output: 'packages/console/dist',
    tool: ['vite', 'build', 'packages/console'],
  },
  {
    name: 'portal',
    sources: ['packages/portal', 'packages/domain/ledger', 'package-lock.json'],
    output: 'packages/portal/dist',
    tool: ['vite', 'build', 'packages/portal'],
  },
];

function* filesOf(path: string): Generator<string> {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  for (const entry of entries)
    if (entry.isFile() && !/node_modules|[/\\]dist/.test(entry.parentPath))
      yield join(entry.parentPath, entry.name);
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = source.includes('.') ? [join(root, source)] : [...filesOf(source)].toSorted();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Puts a folder in the place of another, so that a server that reads it meanwhile finds the one or the other. Where
 * another process was first, its folder stays: it was made of the same sources.
 */
function replace(old: string, made: string): void {
  const gone = `${made}-before`;
  try {
    if (existsSync(old)) renameSync(old, gone);
    renameSync(made, old);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code)))
      throw error;
  }
  for (const left of [gone, made]) rmSync(left, { recursive: true, force: true });
}

/**
 * Builds the browser bundles whose sources changed since the last build.
 * @param names those that are wanted; all unless told.
 */
export async function build(
  say: (text: string) => void = console.error,
  names: readonly string[] = targets.map(({ name }) => name),
): Promise<void> {
  mkdirSync(join(root, '.amanat'), { recursive: true });
  for (const target of targets.filter(({ name }) => names.includes(name))) {
    if (!existsSync(join(root, target.sources[0] ?? '', 'vite.config.ts'))) continue;
    const stamp = join(root, '.amanat', `built-${target.name}`);
    const wanted = fingerprint(target.sources);
    if (existsSync(join(root, target.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
      continue;
    say(`Building the ${target.name} …`);
    // Of its own: test files that run side by side may find the same bundle old at the same moment.
    const made = join(root, '.amanat', `making-${target.name}-${process.pid}`);
    const [tool, ...args] = target.tool;
    // What people get, whoever builds: a test runner's NODE_ENV would bring the development version of React.
    const { code, output } = await runTool(tool, [...args, '--outDir', made, '--emptyOutDir'], 'collect', {
      NODE_ENV: 'production',
    });
    if (code !== 0) throw new Error(`Building the ${target.name} failed:\n${output}`);
    replace(join(root, target.output), made);
    writeFileSync(stamp, wanted);
  }
}

// As a command, for a server of one's own: docs/operating.md.
if (import.meta.main) {
  const names = process.argv.slice(2);
  const known = targets.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no bundle ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exitCode = 2;
  } else await build(console.error, names.length > 0 ? names : known);
}
