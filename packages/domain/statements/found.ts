import type { Finding, Path, Severity } from '../manifest/finding.ts';
import type { Sentence } from '../manifest/finding-sentence.ts';

/** What a kind has to say about a statement; `field` is the field of the statement it stands at. */
export interface Said {
  readonly code: string;
  readonly severity?: Severity;
  readonly field?: string;
  readonly message: Sentence;
  readonly why: Sentence;
  readonly fix: Sentence;
  /** What to put in place of the value it stands at, where that is certain. */
  readonly replacement?: string;
  /** Ids of other statements that take part. */
  readonly with?: readonly string[];
}
/** A finding at a statement, or at one of its fields; a contradiction is a warning unless told. */
export function found(
  context: { readonly statement: { readonly id: string }; readonly path: Path },
  said: Said,
): Finding {
  const { why: because, fix: mend } = said;
  const others = (said.with ?? []).filter((id) => id !== context.statement.id);
  return {
    code: said.code,
    severity: said.severity ?? 'warning',
    path: said.field === undefined ? context.path : [...context.path, said.field],
    sentence: said.message,
    message: said.message.words.en,
    because,
    why: because.words.en,
    mend,
    fix: mend.words.en,
    ...(said.replacement === undefined ? {} : { replacement: said.replacement }),
    promises: [context.statement.id, ...new Set(others)],
  };
}
