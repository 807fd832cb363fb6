import type { Finding, Path, Severity } from '../manifest/finding.ts';
import { say } from './phrase.ts';
import { placeInKeys } from '../manifest/in-yaml.ts';
import type { Facts, Sentence } from '../manifest/finding-sentence.ts';
import { findingIn } from '../manifest/finding-words.ts';

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
  const others = (said.with ?? []).filter((id) => id !== context.statement.id);
  return findingIn(
    {
      code: said.code,
      severity: said.severity ?? 'warning',
      path: said.field === undefined ? context.path : [...context.path, said.field],
      sentence: said.message,
      because: byId(said.why, context),
      mend: byId(said.fix, context),
      ...(said.replacement === undefined ? {} : { replacement: said.replacement }),
      promises: [context.statement.id, ...new Set(others)],
    },
    'en',
  );
}

/** Readers know a promise by its id and not by its place in the list: `statements[LAL-5.2].keep`, not `statements[108].keep`. */
function byId(
  sentence: Sentence,
  { path, statement }: { readonly path: Path; readonly statement: { readonly id: string } },
): Sentence {
  const named = (text: string) =>
    text.replaceAll(placeInKeys(path.slice(0, 2)), () => `statements[${statement.id}]`);
  const inAll = ({ az, en, ru }: Sentence['words']) => say(named(az), named(en), named(ru));
  const facts: Facts = Object.fromEntries(
    Object.entries(sentence.facts).map(([name, fact]) => [name, { ...fact, words: inAll(fact.words) }]),
  );
  return { words: inAll(sentence.words), facts };
}
