import type { JsonSchema, Localized } from '../schema/schema.ts';
import { basisWords, mechanismWords } from '../statements/legal-words.ts';
import { countryName, quoted, same, say } from '../statements/phrase.ts';
import { type Rewording, fieldDifferences } from './diff-fields.ts';
import { lengthOrOpen } from './duration.ts';
import { factFields } from './manifest.ts';
import { telling } from './telling-fields.ts';
import { type NameOf } from './value-words.ts';
import { keepWords, notSaid } from './keep-words.ts';
import { channelName, cookieName, type EntryLike, localizedName } from './entry-names.ts';

interface ComparedSection {
  readonly key:
    | 'purposes'
    | 'categories'
    | 'recipients'
    | 'cookies'
    | 'channels'
    | 'properties'
    | 'definitions'
    | 'duties'
    | 'stores'
    | 'cookieCategories';
  readonly what: Localized;
  readonly addingMatters: boolean;
  readonly removingMatters: boolean;
  name(entry: EntryLike, id: string): Localized;
}
export const sectionsToCompare: readonly ComparedSection[] = [
  {
    key: 'purposes',
    what: say('məqsəd', 'purpose', 'цель'),
    addingMatters: true,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'categories',
    what: say('məlumat kateqoriyası', 'category of data', 'категория данных'),
    addingMatters: true,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'recipients',
    what: say('məlumat alıcısı', 'recipient', 'получатель'),
    addingMatters: true,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'cookieCategories',
    what: say('cookie kateqoriyası', 'cookie category', 'категория cookie'),
    addingMatters: true,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'cookies',
    what: say('cookie', 'cookie', 'cookie'),
    addingMatters: true,
    removingMatters: false,
    name: cookieName,
  },
  {
    key: 'channels',
    what: say('əlaqə kanalı', 'channel', 'канал связи'),
    addingMatters: false,
    removingMatters: true,
    name: channelName,
  },
  {
    key: 'properties',
    what: say('sayt və ya tətbiq', 'site or app', 'сайт или приложение'),
    addingMatters: true,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'definitions',
    what: say('anlayış', 'definition', 'определение'),
    addingMatters: false,
    removingMatters: false,
    name: localizedName,
  },
  {
    key: 'duties',
    what: say('vəzifə', 'duty', 'обязанность'),
    addingMatters: false,
    removingMatters: true,
    name: localizedName,
  },
  {
    key: 'stores',
    what: say('məlumat bazası', 'store', 'хранилище'),
    addingMatters: false,
    removingMatters: false,
    name: localizedName,
  },
];

interface Difference {
  readonly text: Localized;
  readonly significant: boolean;
  readonly rewordings?: readonly Rewording[];
}
/** The schema of one entry of a section. */
function entrySchema(key: ComparedSection['key']): JsonSchema {
  const { additionalProperties }: JsonSchema = factFields[key].json;
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}
const namesOf = (value: unknown) => (Array.isArray(value) ? (value as readonly string[]) : []);

/** Whether a period is longer than it was. One that is not said has no end, and of two without one only a limit is shorter. */
function isLonger(was: unknown, is: unknown): boolean {
  const [former, now] = [lengthOrOpen(was), lengthOrOpen(is)];
  const open = former === Number.POSITIVE_INFINITY && now === Number.POSITIVE_INFINITY;
  return open ? was !== undefined && was !== 'unlimited' : now > former;
}

function periodDifference(label: Localized, was: unknown, is: unknown): readonly Difference[] {
  if (was === is) return [];
  const longer = isLonger(was, is);
  const [old, now] = [was, is].map((keep) => (typeof keep === 'string' ? keepWords(keep) : notSaid)) as [
    Localized,
    Localized,
  ];
  const text = (language: keyof Localized) => `${label[language]}: ${old[language]} → ${now[language]}`;
  return [{ text: { az: text('az'), en: text('en'), ru: text('ru') }, significant: longer }];
}

/** Names added to or dropped from a list; adding is significant. */
const isAdded = say('əlavə edilib —', 'added —', 'добавлено —');
const isDropped = say('çıxarılıb —', 'removed —', 'убрано —');
function listDifference(
  label: Localized,
  was: unknown,
  is: unknown,
  nameOf: (id: string) => Localized = same,
): readonly Difference[] {
  const [old, now] = [namesOf(was), namesOf(is)];
  const added = now.filter((x) => !old.includes(x));
  const dropped = old.filter((x) => !now.includes(x));
  if (added.length + dropped.length === 0) return [];
  const row = (language: keyof Localized) => {
    const words = (ids: readonly string[], verb: Localized) =>
      ids.length === 0 ? [] : [`${verb[language]} ${ids.map((id) => nameOf(id)[language]).join(', ')}`];
    return `${label[language]}: ${[...words(added, isAdded), ...words(dropped, isDropped)].join('; ')}`;
  };
  return [{ text: say(row('az'), row('en'), row('ru')), significant: added.length > 0 }];
}

function basisDifference(was: EntryLike, is: EntryLike): readonly Difference[] {
  if (was.basis === is.basis) return [];
  const words = (basis: unknown, language: keyof Localized) =>
    basisWords[String(basis)]?.[language] ?? String(basis);
  const row = (language: keyof Localized) => `${words(was.basis, language)} → ${words(is.basis, language)}`;
  return [
    {
      text: say(`hüquqi əsas: ${row('az')}`, `legal basis: ${row('en')}`, `правовое основание: ${row('ru')}`),
      significant: true,
    },
  ];
}

/** Where a recipient sits and where else it holds data, each country once. */
function countriesOf({ country, dataIn }: EntryLike): readonly unknown[] {
  return [...new Set([country, ...namesOf(dataIn)])].filter(Boolean);
}

/** Told below in their own way, since they decide whether people must be told beforehand. */
const toldHere = [
  'basis',
  'categories',
  'recipients',
  'country',
  'dataIn',
  'names',
  'retention.keep',
  'lifetime',
  'transfer.mechanisms',
];

/** What differs between two states of one entry, each with the entry's name in front. */
export function entryDiffers(
  section: ComparedSection,
  was: EntryLike,
  is: EntryLike,
  nameOf: NameOf,
): readonly Difference[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const [oldRetention, newRetention] = [was.retention, is.retention] as (EntryLike | undefined)[];
  const found: readonly Difference[] = [
    ...basisDifference(was, is),
    ...listDifference(say('məlumatlar', 'data', 'данные'), was.categories, is.categories, (id) =>
      nameOf('categories', id),
    ),
    ...listDifference(
      say('məlumat alıcıları', 'recipients', 'получатели'),
      was.recipients,
      is.recipients,
      (id) => nameOf('recipients', id),
    ),
    ...listDifference(say('ölkələr', 'countries', 'страны'), countriesOf(was), countriesOf(is), countryName),
    ...listDifference(say('adlar', 'names', 'имена'), was.names, is.names),
    ...periodDifference(
      say('saxlanma müddəti', 'period', 'срок хранения'),
      oldRetention?.keep,
      newRetention?.keep,
    ),
    ...periodDifference(say('ömrü', 'lifetime', 'срок'), was.lifetime, is.lifetime),
    ...listDifference(
      say('ötürmənin əsası', 'transfer mechanism', 'механизм передачи'),
      (was.transfer as EntryLike | undefined)?.mechanisms,
      (is.transfer as EntryLike | undefined)?.mechanisms,
      (id) => mechanismWords[id] ?? same(id),
    ),
  ];
  const skip = new Set(toldHere.map((field) => `${section.key}.${field}`));
  const rest = fieldDifferences(
    { schema: entrySchema(section.key), path: section.key, was, is },
    { nameOf, skip },
  ).map(({ path, was: old, is: now, text, rewording }): Difference => ({
    text,
    significant: telling[path]?.(old, now) ?? false,
    ...(rewording ? { rewordings: [rewording] } : {}),
  }));
  const name = section.name(is, '');
  return [...found, ...rest].map((difference) => ({
    ...difference,
    text: prefixed(section.what, name, difference.text),
  }));
}

function prefixed(what: Localized, called: Localized, text: Localized): Localized {
  const name = quoted(called);
  return say(
    `${what.az} ${name.az}: ${text.az}`,
    `${what.en} ${name.en}: ${text.en}`,
    `${what.ru} ${name.ru}: ${text.ru}`,
  );
}
