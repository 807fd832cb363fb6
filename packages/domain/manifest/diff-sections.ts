import type { Localized } from '../schema/schema.ts';
import { basisWords, mechanismWords } from '../statements/legal-words.ts';
import { countryName, same, say } from '../statements/phrase.ts';
import { lifetimeWords } from '../statements/kinds/cookies/lifetime-words.ts';
import { lengthOrOpen } from './duration.ts';

/** Any entry of a compared section, seen loosely: the fields are looked at by name. */
export type EntryLike = Readonly<Record<string, unknown>>;
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
const localizedName = (entry: EntryLike, id: string): Localized => {
  const name = entry.name ?? entry.term;
  return typeof name === 'object' && name !== null
    ? (name as Localized)
    : same(typeof name === 'string' ? name : id);
};
const cookieName = (entry: EntryLike, id: string): Localized =>
  same((entry.names as readonly string[] | undefined)?.join(', ') ?? id);
const plainId = (_entry: EntryLike, id: string): Localized => same(id);

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
    what: say('qəbul edən', 'recipient', 'получатель'),
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
    name: plainId,
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
}
const namesOf = (value: unknown) => (Array.isArray(value) ? (value as readonly string[]) : []);

const noPeriod: Readonly<Record<string, Localized>> = {
  unlimited: say('müddət məhdudiyyəti yoxdur', 'no limit', 'срок не ограничен'),
  'while-needed': say('məqsədə çatılanadək', 'until the purpose is reached', 'до достижения цели'),
  law: say('qanunun tələb etdiyi müddət', 'the term that law sets', 'срок, установленный законом'),
};
function keepWords(keep: unknown): Localized {
  if (typeof keep !== 'string') return same('—');
  return noPeriod[keep] ?? lifetimeWords(keep);
}
function periodDifference(label: Localized, was: unknown, is: unknown): readonly Difference[] {
  if (was === is) return [];
  const length = (keep: unknown) => (typeof keep === 'string' ? lengthOrOpen(keep) : 0);
  const longer = length(is) > length(was);
  const [old, now] = [keepWords(was), keepWords(is)];
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

const compared = [
  'basis',
  'categories',
  'recipients',
  'retention',
  'lifetime',
  'country',
  'dataIn',
  'names',
  'transfer',
  'kind',
];

/** Words for the ids an entry refers to. */
export interface Names {
  category(id: string): Localized;
  recipient(id: string): Localized;
}
/** What differs between two states of one entry, each with the entry's name in front. */
export function entryDiffers(
  section: ComparedSection,
  was: EntryLike,
  is: EntryLike,
  names: Names,
): readonly Difference[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const [oldRetention, newRetention] = [was.retention, is.retention] as (EntryLike | undefined)[];
  const found: readonly Difference[] = [
    ...basisDifference(was, is),
    ...listDifference(say('məlumatlar', 'data', 'данные'), was.categories, is.categories, names.category),
    ...listDifference(
      say('qəbul edənlər', 'recipients', 'получатели'),
      was.recipients,
      is.recipients,
      names.recipient,
    ),
    ...listDifference(
      say('ölkələr', 'countries', 'страны'),
      [was.country, ...namesOf(was.dataIn)].filter(Boolean),
      [is.country, ...namesOf(is.dataIn)].filter(Boolean),
      countryName,
    ),
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
  const rest = (entry: EntryLike) =>
    JSON.stringify(Object.entries(entry).filter(([key]) => !compared.includes(key)));
  const wording: readonly Difference[] =
    rest(was) === rest(is)
      ? []
      : [
          {
            text: say('mətni dəqiqləşdirilib', 'wording made more exact', 'уточнён текст'),
            significant: false,
          },
        ];
  const name = section.name(is, '');
  return [...found, ...wording].map(({ text, significant }) => ({
    significant,
    text: prefixed(section.what, name, text),
  }));
}

function prefixed(what: Localized, name: Localized, text: Localized): Localized {
  const row = (language: keyof Localized) => `${what[language]} «${name[language]}»: ${text[language]}`;
  return { az: row('az'), en: row('en'), ru: row('ru') };
}
