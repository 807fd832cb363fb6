import type { Category, Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { Correctable } from '@amanat/portal/requests/draft.ts';

/** Kinds of data a person knows better than the organisation. Records of what happened are no such thing. */
const kinds: readonly Category['kind'][] = [
  'name',
  'email',
  'phone',
  'address',
  'identity-document',
  'government-id',
  'birth-date',
  'sex',
  'citizenship',
  'tax',
];
/** Parts of an address or a name, by the column they usually lie in. */
const parts: Readonly<Record<string, Localized>> = {
  line: say('küçə, ev, mənzil', 'street, house, flat', 'улица, дом, квартира'),
  street: say('küçə', 'street', 'улица'),
  city: say('şəhər', 'city', 'город'),
  region: say('rayon', 'district', 'район'),
  postcode: say('poçt indeksi', 'postcode', 'почтовый индекс'),
  zip: say('poçt indeksi', 'postcode', 'почтовый индекс'),
  country: say('ölkə', 'country', 'страна'),
  address: say('tam ünvan', 'whole address', 'полный адрес'),
  first_name: say('ad', 'first name', 'имя'),
  last_name: say('soyad', 'surname', 'фамилия'),
  surname: say('soyad', 'surname', 'фамилия'),
  patronymic: say('ata adı', 'patronymic', 'отчество'),
};

/**
 * What can be corrected: categories people give of themselves, as one thing where each table holds one column of
 * it, else column by column. Where no store is mapped every such category is offered: staff correct it by hand.
 */
export function correctableOf(manifest: Manifest, language: Language): readonly Correctable[] {
  const tables = Object.values(manifest.stores ?? {}).flatMap((store) => Object.values(store.tables ?? {}));
  return Object.entries(manifest.categories)
    .filter(([, category]) => kinds.includes(category.kind) && !category.notKept)
    .flatMap(([id, category]) => {
      const whole = { id, category: id, label: category.name[language] };
      if (tables.length === 0) return [whole];
      const columns = tables.map(({ columns }) =>
        Object.keys(columns).filter((column) => columns[column] === id),
      );
      if (columns.every(({ length }) => length === 0)) return [];
      if (columns.every(({ length }) => length <= 1)) return [whole];
      return [...new Set(columns.flat())].map((column) => ({
        id: `${id}.${column}`,
        category: id,
        column,
        label: `${category.name[language]}: ${parts[column]?.[language] ?? column}`,
      }));
    });
}
