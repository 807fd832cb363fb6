import { say } from '../statements/phrase.ts';
import type { Change } from './diff.ts';
import type { Manifest } from './manifest.ts';

const texts = {
  added: (tag: string) =>
    say(
      `Bannerin dili əlavə edilib: ${tag}`,
      `Language of the banner added: ${tag}`,
      `Добавлен язык баннера: ${tag}`,
    ),
  removed: (tag: string) =>
    say(
      `Bannerin dili çıxarılıb: ${tag}`,
      `Language of the banner removed: ${tag}`,
      `Удалён язык баннера: ${tag}`,
    ),
  changed: (tag: string) =>
    say(
      `Bannerin ${tag} dilindəki sözləri dəyişib`,
      `The words of the banner in ${tag} changed`,
      `Изменены тексты баннера на языке ${tag}`,
    ),
};

/** Languages of the banner by file: told of, and never significant, for the facts are the same in every language. */
export function languageChanges(before: Manifest, after: Manifest): readonly Change[] {
  const [old, now] = [before.languages ?? {}, after.languages ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .toSorted()
    .flatMap((id): readonly Change[] => {
      const [was, is] = [old[id], now[id]];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
      return [{ kind, section: 'languages', id, text: texts[kind](id), significant: false }];
    });
}
