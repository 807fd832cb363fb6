import type { Localized } from '../schema/schema.ts';
import { statementText } from '../statements/kind.ts';
import { kindName } from '../statements/kind-names.ts';
import { say } from '../statements/phrase.ts';
import { kinds } from '../statements/registry.ts';
import type { StatementTexts } from '../statements/statement-texts.ts';
import type { Change } from './diff.ts';
import type { Manifest, Statement } from './manifest.ts';

/** By what became of it: «SMA-03», what kind of promise it is. */
const said = {
  added: (id: string, kind: Localized) =>
    say(
      `Əlavə edilib: vəd «${id}», ${kind.az}`,
      `Added: promise “${id}”, ${kind.en}`,
      `Добавлено: обещание «${id}», ${kind.ru}`,
    ),
  removed: (id: string, kind: Localized) =>
    say(
      `Çıxarılıb: vəd «${id}», ${kind.az}`,
      `Removed: promise “${id}”, ${kind.en}`,
      `Убрано: обещание «${id}», ${kind.ru}`,
    ),
  changed: (id: string, kind: Localized) =>
    say(
      `Dəyişib: vəd «${id}», ${kind.az}`,
      `Changed: promise “${id}”, ${kind.en}`,
      `Изменено: обещание «${id}», ${kind.ru}`,
    ),
};
const sameText = (text: Localized): Localized =>
  say(
    `${text.az}: insanların oxuduğu mətn olduğu kimi qalıb`,
    `${text.en}: the text that people read is as it was`,
    `${text.ru}: текст, который читают люди, прежний`,
  );

/** A statement as the policy says it; null for none, or for a kind that is not known: it never loads. */
function textOf(statement: Statement | undefined, manifest: Manifest): Localized | null {
  const kind = statement && kinds.get(statement.says);
  return kind ? statementText(kind, statement, manifest) : null;
}

/** How the statements of both versions read when they were published; what is missing reads as this release words it. */
export interface PublishedTexts {
  readonly was: StatementTexts;
  readonly is: StatementTexts;
}
const unlike = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/**
 * Statements by id: which were added, dropped, say something else, or say the same in other words of ours, with what people
 * read. Facts carry the significance, and tell by themselves what they change in the words of a statement.
 */
export function statementChanges(
  before: Manifest,
  after: Manifest,
  published: PublishedTexts = { was: {}, is: {} },
): readonly Change[] {
  const byId = (manifest: Manifest) => new Map(manifest.statements.map((each) => [each.id, each]));
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((id): readonly Change[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const [worded, wordedNow] = [textOf(was, before), textOf(is, after)];
    const rewording = {
      was: was ? (published.was[id] ?? worded) : null,
      is: is ? (published.is[id] ?? wordedNow) : null,
    };
    const isReworded = unlike(rewording.was, rewording.is);
    if (!unlike(was, is) && (!isReworded || unlike(worded, wordedNow))) return [];
    const kind = !was ? 'added' : !is ? 'removed' : 'changed';
    const text = said[kind](id, kindName((is ?? was)?.says ?? ''));
    return [
      {
        kind,
        section: 'statements',
        id,
        text: isReworded ? text : sameText(text),
        // Taking a promise back is never a detail.
        significant: kind === 'removed',
        ...(isReworded ? { rewordings: [rewording] } : {}),
      },
    ];
  });
}
