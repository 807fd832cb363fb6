import { languageName, same, say } from '../statements/phrase.ts';
import type { Change } from './diff.ts';
import type { Rewording } from './diff-fields.ts';
import type { Manifest } from './manifest.ts';

const texts = {
  added: (tag: string) => {
    const { az, en, ru } = languageName(tag);
    return say(
      `Əlavə edilib: bannerin dili, ${az}`,
      `Added: language of the banner, ${en}`,
      `Добавлено: язык баннера, ${ru}`,
    );
  },
  removed: (tag: string) => {
    const { az, en, ru } = languageName(tag);
    return say(
      `Çıxarılıb: bannerin dili, ${az}`,
      `Removed: language of the banner, ${en}`,
      `Убрано: язык баннера, ${ru}`,
    );
  },
  changed: (tag: string) => {
    const { az, en, ru } = languageName(tag);
    return say(
      `Dəyişib: bannerin sözləri, dil: ${az}`,
      `Changed: the words of the banner, language: ${en}`,
      `Изменено: тексты баннера, язык: ${ru}`,
    );
  },
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
      const change = { kind, section: 'languages', id, text: texts[kind](id), significant: false } as const;
      return [kind === 'changed' ? { ...change, rewordings: reworded(was, is, id) } : change];
    });
}

/** The texts that differ, each as it stands in its own language. */
function reworded(was: unknown, is: unknown, language: string): readonly Rewording[] {
  if (was === is) return [];
  if (isGroup(was) || isGroup(is)) {
    const [old, now] = [was, is].map((group) => (isGroup(group) ? group : {}));
    return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].flatMap((key) =>
      reworded(old?.[key], now?.[key], language),
    );
  }
  const text = (value: unknown) => (typeof value === 'string' ? same(value) : null);
  return [{ was: text(was), is: text(is), language }];
}
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
