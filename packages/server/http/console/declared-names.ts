import type { JournalEntryView, JournalView } from '@amanat/contract/console.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { type Localized, nameIn } from '@amanat/domain/schema/schema.ts';
import { categoriesIn, storeNameOf } from './categories-in.ts';

/** What the declaration calls what the references of these entries name, by kind and id; nothing for what it does not know. */
export function declaredNames(
  manifest: Manifest | undefined,
  entries: readonly JournalEntryView[],
): JournalView['names'] {
  if (!manifest) return {};
  const names: Record<string, Localized> = {};
  const keep = (key: string, name: Localized | null | undefined) => {
    if (name) names[key] = name;
  };
  const words = (value: string | number | undefined) => String(value ?? '').split(' ');
  for (const { refs } of entries) {
    const { store, table, recipient, purpose, purposes, keptFor, categories } = refs;
    if (typeof store === 'string') {
      keep(`store:${store}`, storeNameOf(manifest, store));
      if (typeof table === 'string') keep(`table:${store}/${table}`, dataName(manifest, store, table));
    }
    for (const id of words(recipient)) {
      const name = manifest.recipients?.[id]?.name;
      keep(`recipient:${id}`, name === undefined ? null : nameIn(name));
    }
    for (const id of [purpose, purposes, keptFor].flatMap(words))
      keep(`purpose:${id}`, manifest.purposes[id]?.name);
    for (const id of words(categories)) keep(`category:${id}`, manifest.categories[id]?.name);
  }
  return names;
}

/** The data in a table, as one name; null for a table without declared data. */
function dataName(manifest: Manifest, store: string, table: string): Localized | null {
  const all = categoriesIn(manifest, store, table);
  const joined = (language: keyof Localized) => all.map((name) => name[language]).join(', ');
  return all.length === 0 ? null : { az: joined('az'), en: joined('en'), ru: joined('ru') };
}
