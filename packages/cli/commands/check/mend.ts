import { type DeclarationFiles, declarationOf } from './declaration-files.ts';
import { harmOf } from './harm.ts';
import type { Located } from './manifest-document.ts';
import type { Edit } from './stands-at.ts';

/** A finding that carried its own mend. */
export interface Mend extends Located {
  readonly edit: Edit;
  /** What stood there. */
  readonly was: string;
}
/** One that was undone, with the finding it would have brought. */
export interface Undone extends Mend {
  readonly harm: Located;
}
export interface MendedDeclaration {
  readonly declaration: DeclarationFiles;
  /** What is left to say. */
  readonly findings: readonly Located[];
  readonly mended: readonly Mend[];
  readonly undone: readonly Undone[];
}
export type Check = (declaration: DeclarationFiles) => readonly Located[];

/** How often a declaration is read again at most; what is certain and left then is told as a finding. */
const mostReadings = 250;

/**
 * Puts right what is certain in a declaration, in memory: all edits that do not overlap at once, then what the checker says
 * of the outcome, until nothing is offered any more. Edits that bring a finding are halved until it is known which one does;
 * that one is undone. After each success everything starts anew, so that to mend the outcome again changes nothing.
 * @param file path of the manifest. @param check what there is to say about a declaration.
 */
export function mendDeclaration(file: string, read: DeclarationFiles, check: Check): MendedDeclaration {
  let declaration = read;
  let findings = check(read);
  const mended: Mend[] = [];
  const undone = new Map<string, Undone>();
  let most = Infinity;
  for (let readings = 0; readings < mostReadings; readings += 1) {
    const offered = mendsIn(findings, declaration).filter((one) => !undone.has(nameOf(one)));
    const batch = apart(offered).slice(0, most);
    if (batch.length === 0) break;
    const next = declarationOf(file, edited(declaration.sources, batch));
    const after = check(next);
    const harm = harmOf(batch, findings, after);
    if (harm === undefined) {
      [declaration, findings, most] = [next, after, Infinity];
      mended.push(...batch);
      undone.clear();
    } else if (batch.length > 1) most = Math.ceil(batch.length / 2);
    else {
      undone.set(nameOf(batch[0]!), { ...batch[0]!, harm });
      most = Infinity;
    }
  }
  return { declaration, findings, mended: mended.toSorted(inOrder), undone: [...undone.values()] };
}

/** What is offered, in the order of the files; one place is mended once. */
export function mendsIn(
  findings: readonly Located[],
  { sources }: Pick<DeclarationFiles, 'sources'>,
): readonly Mend[] {
  const mends = findings.flatMap((one): Mend[] =>
    one.edit
      ? [{ ...one, edit: one.edit, was: sources.get(one.file)!.slice(one.edit.from, one.edit.to) }]
      : [],
  );
  return mends.toSorted(inOrder);
}
const inOrder = (a: Mend, b: Mend) =>
  a.file === b.file ? a.edit.from - b.edit.from : a.file < b.file ? -1 : 1;

/** Those of them that do not touch each other: of two that do, the one that begins first. */
function apart(mends: readonly Mend[]): readonly Mend[] {
  const ends = new Map<string, number>();
  return mends.filter(({ file, edit }) => {
    if (edit.from <= (ends.get(file) ?? -1)) return false;
    ends.set(file, edit.to);
    return true;
  });
}

const nameOf = ({ file, edit, code }: Mend) => JSON.stringify([file, edit.from, edit.to, edit.text, code]);

/** The texts with the edits made; everything else stays to the letter. */
function edited(sources: ReadonlyMap<string, string>, mends: readonly Mend[]): ReadonlyMap<string, string> {
  const texts = new Map(sources);
  for (const { file, edit } of mends.toReversed()) {
    const text = texts.get(file)!;
    texts.set(file, text.slice(0, edit.from) + edit.text + text.slice(edit.to));
  }
  return texts;
}
