import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runTool } from '../run.ts';
import type { ListedTest } from './shown.ts';

interface Collected extends ListedTest {
  readonly location?: { readonly line: number; readonly column: number };
}
const root = join(import.meta.dirname, '..', '..');
/** A title that is only known when the file has run: a template, or a row of a table. */
const isTemplate = ({ name }: Collected) => /\$\{|%[a-z%]|\$\w/i.test(name);

/** What vitest lists: read from the source (two seconds), or by running the files down to their tests (a minute). */
async function list(folder: string, args: readonly string[]): Promise<readonly Collected[]> {
  const file = join(folder, 'tests.json');
  const { code, output } = await runTool('vitest', ['list', ...args, `--json=${file}`]);
  if (code !== 0) throw new Error(`The tests cannot be collected:\n${output}`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Collected[];
}

/** Reading the source takes `testDatabase('…')` for a test as well; the call itself tells. */
function isTest({ file, location }: Collected): boolean {
  if (!location) return true;
  const line = readFileSync(file, 'utf8').split('\n')[location.line - 1] ?? '';
  return /^(?:\(|(?:test|it)\b)/.test(line.slice(location.column - 1));
}

/** Every test with the title it runs under, files relative to the repository. Throws when a file cannot be collected. */
export async function collectTests(): Promise<readonly ListedTest[]> {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-promises-'));
  try {
    const read = (await list(folder, [])).filter(isTest);
    const unclear = new Set(read.filter(isTemplate).map((test) => test.file));
    const run = unclear.size > 0 ? await list(folder, ['--no-staticParse', ...unclear]) : [];
    const all = [...read.filter((test) => !unclear.has(test.file)), ...run];
    return all.map(({ name, file }) => ({ name, file: relative(root, file) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
