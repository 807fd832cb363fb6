import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const beside = /\.test\.ts$|\/(testing|node_modules|dist|visits)\/|fixture|clean-manifest/;
/** Comments and literals of a source, so that what stands in a comment is not taken for a text. */
const piece =
  /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** A text that a file says. */
export interface FileText {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly cyrillic: boolean;
}

/** Every literal of the sources that hold texts for people, tests and what they are made of left out. */
export function textsOfFiles(): readonly FileText[] {
  const files = globSync('packages/**/*.{ts,tsx}', { cwd: root }).filter((file) => !beside.test(file));
  return files.flatMap((file) =>
    textsIn(readFileSync(join(root, file), 'utf8')).map((one) => ({ file, ...one })),
  );
}

/** The literals of one source. */
export function textsIn(source: string): readonly Omit<FileText, 'file'>[] {
  return [...source.matchAll(piece)]
    .map(([text]) => text)
    .filter((text) => !text.startsWith('/'))
    .map((text) => ({ text: text.slice(1, -1), cyrillic: /\p{Script=Cyrillic}/u.test(text) }));
}
