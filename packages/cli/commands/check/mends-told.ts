import { findingIn } from '@amanat/domain/manifest/finding-words.ts';
import { brief } from '@amanat/domain/schema/brief.ts';
import { type CheckLanguage, checkWords } from './check-words.ts';
import type { Mend, Undone } from './mend.ts';

/** What `--fix` did, over all declarations. */
export interface Mends {
  readonly mended: readonly Mend[];
  readonly undone: readonly Undone[];
  /** Paths of the files that were written; none in a dry run. */
  readonly written: readonly string[];
  /** What a dry run would have written, as a unified diff. */
  readonly diff?: string;
}

const onOneLine = (text: string) => brief(text.replaceAll(/\s+/g, ' '));

/** A line for each place that was mended, and for each that was not, with what it would have brought. */
export function mendsInWords({ mended, undone, diff }: Mends, language: CheckLanguage): readonly string[] {
  const words = checkWords[language];
  const row = (label: string, { code, file, place, was, edit }: Mend) =>
    `${label}[${code}]: ${file}:${place.line}:${place.column}: ${onOneLine(was)} → ${onOneLine(edit.text)}`;
  return [
    ...mended.map((one) => row(diff === undefined ? words.mended : words.toMend, one)),
    ...undone.map((one) => {
      const { code, file, place, message } = findingIn(one.harm, language);
      const where = `${file}:${place.line}:${place.column}`;
      return `${row(words.notMended, one)}\n  = ${words.wouldBring(code, where, message)}`;
    }),
  ];
}

/** The same for programs. */
export function mendsForPrograms({ mended, undone, written, diff }: Mends, language: CheckLanguage) {
  const row = (one: Mend) => {
    const { code, severity, file, place, message, was, edit } = findingIn(one, language);
    const { line, column } = place;
    return { code, severity, file, line, column, message, was, replacement: edit.text };
  };
  return {
    mended: mended.map(row),
    notMended: undone.map((one) => {
      const { code, severity, file, place, message } = findingIn(one.harm, language);
      const because = { code, severity, file, line: place.line, column: place.column, message };
      return { ...row(one), because };
    }),
    written,
    ...(diff === undefined ? {} : { diff }),
  };
}
