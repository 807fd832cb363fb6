import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

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

/** What a person corrects, in words: the category, and which part of it where the column is told. */
export function correctionName(category: Localized, column: string | undefined): Localized {
  if (column === undefined) return category;
  const named = (language: keyof Localized) =>
    `${category[language]}: ${parts[column]?.[language] ?? column}`;
  return { az: named('az'), en: named('en'), ru: named('ru') };
}
