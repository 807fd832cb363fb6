import type { Localized } from '../schema/schema.ts';
import { inside, quoted, same, say } from '../statements/phrase.ts';
import { consentsToAsk } from './consents-to-ask.ts';
import { languageChanges } from './diff-languages.ts';
import { diffSettings } from './diff-settings.ts';
import type { Rewording } from './diff-fields.ts';
import { entryDiffers, sectionsToCompare } from './diff-sections.ts';
import type { EntryLike } from './entry-names.ts';
import { type PublishedTexts, statementChanges } from './diff-statements.ts';
import type { Manifest } from './manifest.ts';
import type { NameOf } from './value-words.ts';

/** One difference between two versions, in words that people read. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The section of the manifest, e.g. `purposes`. */
  readonly section: string;
  /** Entry inside the section; empty for settings. */
  readonly id: string;
  readonly text: Localized;
  /** Where prose changed, what it was and what it is. */
  readonly rewordings?: readonly Rewording[];
  /** Whether people must be told before it takes effect (LAL-8.2). */
  readonly significant: boolean;
}
export interface ManifestDiff {
  readonly changes: readonly Change[];
  readonly significant: boolean;
  /** Purposes resting on consent whose consent must be asked anew (LAL-8.5). */
  readonly consentAnew: readonly string[];
}

const verbs = {
  added: (what: Localized, name: Localized) =>
    say(
      `Əlavə edilib: ${what.az} ${quoted(name).az}`,
      `Added: ${what.en} ${quoted(name).en}`,
      `Добавлено: ${what.ru} ${quoted(name).ru}`,
    ),
  removed: (what: Localized, name: Localized) =>
    say(
      `Çıxarılıb: ${what.az} ${quoted(name).az}`,
      `Removed: ${what.en} ${quoted(name).en}`,
      `Убрано: ${what.ru} ${quoted(name).ru}`,
    ),
};

/** Names as the newer version gives them; of what it no longer has, as the older one did. */
function namesIn(before: Manifest, after: Manifest): NameOf {
  return (key, id) => {
    const section = sectionsToCompare.find((each) => each.key === key);
    const entryIn = (manifest: Manifest) =>
      (manifest[key as keyof Manifest] as Readonly<Record<string, EntryLike>> | undefined)?.[id];
    const entry = entryIn(after) ?? entryIn(before);
    return section && entry ? inside(section.name(entry, id)) : same(id);
  };
}

function sectionChanges(before: Manifest, after: Manifest, nameOf: NameOf): readonly Change[] {
  return sectionsToCompare.flatMap((section) => {
    const old = (before[section.key] ?? {}) as Readonly<Record<string, EntryLike>>;
    const now = (after[section.key] ?? {}) as Readonly<Record<string, EntryLike>>;
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
    return ids.flatMap((id): readonly Change[] => {
      const [was, is] = [old[id], now[id]];
      const base = { section: section.key, id };
      if (was && is)
        return entryDiffers(section, was, is, nameOf).map((difference) => ({
          ...base,
          kind: 'changed',
          ...difference,
        }));
      if (is)
        return [
          {
            ...base,
            kind: 'added',
            text: verbs.added(section.what, section.name(is, id)),
            significant: section.addingMatters,
          },
        ];
      if (was)
        return [
          {
            ...base,
            kind: 'removed',
            text: verbs.removed(section.what, section.name(was, id)),
            significant: section.removingMatters,
          },
        ];
      return [];
    });
  });
}

/**
 * What changed between two versions, and whether it is significant: a new purpose, category, recipient or cookie, another
 * basis, a longer period, a lower age, a taken-back promise, and what lets data say more, stay longer or go farther under
 * the same names. The diff decides, not whoever publishes.
 * @param published how the statements of both read when they were published; absent: as this release words them.
 */
export function diffManifests(before: Manifest, after: Manifest, published?: PublishedTexts): ManifestDiff {
  const nameOf = namesIn(before, after);
  const changes = [
    ...diffSettings(before, after, nameOf),
    ...sectionChanges(before, after, nameOf),
    ...languageChanges(before, after),
    ...statementChanges(before, after, published),
  ];
  return {
    changes,
    significant: changes.some((c) => c.significant),
    consentAnew: consentsToAsk(before, after),
  };
}
