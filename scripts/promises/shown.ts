/** A test as `vitest list` tells it: its full title and its file, relative to the repository. */
export interface ListedTest {
  readonly name: string;
  readonly file: string;
}
export interface ShownPromise {
  readonly id: string;
  readonly tests: readonly string[];
}
export interface PromiseReport {
  readonly total: number;
  readonly shown: readonly ShownPromise[];
  readonly missing: readonly string[];
}

const tensionTests = 'packages/cli/commands/check/tensions.test.ts';
/** Promises whose `holds` is the checker's own finding: for them alone finding the tension is showing the promise. */
const heldByTheChecker: ReadonlySet<string> = new Set(['LAL-C4.1', 'LAL-C8.1']);

/** The ids in a title, whole: `LAL-3.2a` is not `LAL-3.2`, and a full stop that ends a sentence is not part of one. */
export function idsIn(title: string): readonly string[] {
  const found = title.match(/\b[A-Z]{3}-[A-Za-z0-9.]+\b/g) ?? [];
  return [...new Set(found)];
}

function shows({ file }: ListedTest, id: string): boolean {
  return file !== tensionTests || heldByTheChecker.has(id);
}

/** Which of the promises are shown by which tests. A title that names an unknown id shows nothing. */
export function shownPromises(ids: readonly string[], tests: readonly ListedTest[]): PromiseReport {
  const byId = new Map(ids.map((id) => [id, [] as string[]]));
  for (const test of tests)
    for (const id of idsIn(test.name)) if (shows(test, id)) byId.get(id)?.push(`${test.file}: ${test.name}`);
  const rows = [...byId].map(([id, names]) => ({ id, tests: names }));
  return {
    total: ids.length,
    shown: rows.filter(({ tests: of }) => of.length > 0),
    missing: rows.filter(({ tests: of }) => of.length === 0).map(({ id }) => id),
  };
}
