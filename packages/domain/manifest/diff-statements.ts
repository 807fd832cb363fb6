import type { Localized } from '../schema/schema.ts';
import { statementText } from '../statements/kind.ts';
import { kindName } from '../statements/kind-names.ts';
import { say } from '../statements/phrase.ts';
import { kinds } from '../statements/registry.ts';
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
      `Удалено: обещание «${id}», ${kind.ru}`,
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

/** Statements by id: which were added, dropped or say something else, with what people read. Facts carry the significance. */
export function statementChanges(before: Manifest, after: Manifest): readonly Change[] {
  const byId = (manifest: Manifest) => new Map(manifest.statements.map((each) => [each.id, each]));
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((id): readonly Change[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const kind = !was ? 'added' : !is ? 'removed' : 'changed';
    const rewording = { was: textOf(was, before), is: textOf(is, after) };
    const isReworded = JSON.stringify(rewording.was) !== JSON.stringify(rewording.is);
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
