import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import type { StartEvent } from '@amanat/domain/statements/event-words.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { dateWords } from './date-words.ts';

type Table = NonNullable<Store['tables']>[string];
/** Where rows lie: ids of the store and the table. */
export interface Place {
  readonly store: string;
  readonly table: string;
}

function declared(manifest: Manifest, { store, table }: Place): Table | undefined {
  return manifest.stores?.[store]?.tables?.[table];
}

/** A table as people read it: its label; without one, the categories it holds; a table nobody declared keeps its name. */
export function tableWords(manifest: Manifest, place: Place, language: Language): string {
  const table = declared(manifest, place);
  if (table?.label) return table.label[language];
  const names = [...new Set(Object.values(table?.columns ?? {}))].flatMap(
    (category) => manifest.categories[category]?.name[language] ?? [],
  );
  return names.length > 0 ? names.join(', ') : place.table;
}

/** A column as people read it: its label; without one, its category, told apart by its name where several hold the same. */
export function columnWords(manifest: Manifest, place: Place, column: string, language: Language): string {
  const table = declared(manifest, place);
  const label = table?.labels?.[column];
  if (label) return label[language];
  const category = table?.columns[column];
  const words = category && manifest.categories[category]?.name[language];
  if (!words) return dateOf(table, column)?.[language] ?? column;
  const same = Object.values(table.columns).filter((other) => other === category).length;
  return same > 1 ? `${words} (${column})` : words;
}
function dateOf(table: Table | undefined, column: string) {
  const event = Object.entries(table?.dates ?? {}).find(([, name]) => name === column)?.[0];
  return event === undefined ? undefined : dateWords[event as StartEvent];
}
