import { type JsonSchema, type Localized, nameIn, type Name } from '../schema/schema.ts';
import { joined, rows, same, say } from '../statements/phrase.ts';
import { fieldLabel } from './field-labels.ts';
import { isInternal } from './internal-fields.ts';
import { notSaid } from './keep-words.ts';
import { isProvider, type NameOf, valueWords } from './value-words.ts';

/** A text before and after, each in the languages it is written in; null where there was none or is none any more. */
export interface Rewording {
  readonly was: Localized | null;
  readonly is: Localized | null;
  /** BCP 47 tag where the text is in one language only, whatever the reader's. */
  readonly language?: string;
}
/** One field that differs: in words, and with both texts where it is prose. */
export interface FieldDifference {
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly text: Localized;
  readonly rewording?: Rewording;
}
interface Compared {
  readonly nameOf: NameOf;
  /** Places that are told otherwise. */
  readonly skip: ReadonlySet<string>;
}

const languages = ['az', 'en', 'ru'] as const;
const eachLanguage = (row: (language: keyof Localized) => string): Localized =>
  say(row('az'), row('en'), row('ru'));
const isSame = (was: unknown, is: unknown) => JSON.stringify(was) === JSON.stringify(is);
const internalChanged = say(
  'daxili qeydləri yenilənib',
  'its internal records were updated',
  'обновлены внутренние записи',
);
const reworded = say('mətn dəyişib', 'the wording changed', 'текст изменён');
const elsewhere = say(
  'mətn yalnız başqa dillərdə dəyişib',
  'the wording changed in other languages only',
  'текст изменён только на других языках',
);
/** Longer values are read as prose: word by word, not side by side. */
const shortest = 40;

/** A part of the declaration in two states; `path` is its place in the schema, without ids of entries. */
interface Part {
  readonly schema: JsonSchema;
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/**
 * What differs between two states of a part of the declaration, field by field, in words of the declaration: what was
 * and what is, never the names of fields or of values. What only the organisation works with is told once to have been
 * updated, without what it says.
 */
export function fieldDifferences(part: Part, compared: Compared): readonly FieldDifference[] {
  const leaves = differingLeaves(part, compared.skip);
  const internal = leaves.filter(({ path }) => isInternal(path)).slice(0, 1);
  return [
    ...leaves.filter(({ path }) => !isInternal(path)).map((leaf) => inWords(leaf, compared.nameOf)),
    ...internal.map(({ path, was, is }) => ({ path, was, is, text: internalChanged })),
  ];
}

/** The smallest parts that differ: single values, texts and lists, and internal parts as a whole. */
function differingLeaves({ schema, path, was, is }: Part, skip: ReadonlySet<string>): readonly Part[] {
  if (isSame(was, is) || skip.has(path)) return [];
  if (isInternal(path) || isText(schema, path) || schema.type !== 'object')
    return [{ schema, path, was, is }];
  return keysOf(schema, was, is).flatMap((key) => {
    const field = schema.properties?.[key] ?? schema.additionalProperties;
    if (typeof field !== 'object') return [];
    const place = schema.properties ? `${path}.${key}` : path;
    return differingLeaves({ schema: field, path: place, was: inside(was, key), is: inside(is, key) }, skip);
  });
}

function inWords({ schema, path, was, is }: Part, nameOf: NameOf): FieldDifference {
  const label = fieldLabel(path) ?? same(path);
  const told = { path, was, is };
  if (isText(schema, path)) {
    const texts = { was: proseIn(was), is: proseIn(is) };
    return isShort(texts.was) && isShort(texts.is)
      ? { ...told, text: labelled(label, fromTo(texts.was ?? notSaid, texts.is ?? notSaid, label)) }
      : { ...told, text: labelled(label, rewordedIn(texts)), rewording: texts };
  }
  if (schema.type === 'array')
    return { ...told, text: labelled(label, listWords(schema.items ?? {}, path, was, is, nameOf)) };
  const [old, now] = [valueWords(schema, path, was, nameOf), valueWords(schema, path, is, nameOf)];
  return { ...told, text: labelled(label, fromTo(old, now, label)) };
}

const isLocalized = (schema: JsonSchema) =>
  schema.type === 'object' && languages.every((language) => schema.properties?.[language] !== undefined);
/** Text for people: in the three languages, or a name that may be the same in all. */
function isProse(schema: JsonSchema): boolean {
  if (isLocalized(schema)) return true;
  if (schema.oneOf) return schema.oneOf.some(isLocalized);
  return schema.type === 'string' && !schema.enum && !schema.pattern && !schema.format && !schema['x-ref'];
}
const isText = (schema: JsonSchema, path: string) => isProse(schema) && !isProvider(path);
const proseIn = (value: unknown): Localized | null =>
  value === undefined || value === null ? null : nameIn(value as Name);
const isShort = (text: Localized | null) =>
  text === null || languages.every((language) => text[language].length <= shortest);

function rewordedIn({ was, is }: Rewording): Localized {
  return eachLanguage((language) =>
    was?.[language] === is?.[language] ? elsewhere[language] : reworded[language],
  );
}
function labelled(label: Localized, text: Localized): Localized {
  return eachLanguage((language) => `${label[language]}: ${text[language]}`);
}
/** «1 il → 2 il»; in a language in which both read the same, that the others changed. */
function fromTo(was: Localized, is: Localized, label: Localized): Localized {
  return eachLanguage((language) =>
    was[language] === is[language] && label[language] !== ''
      ? elsewhere[language]
      : `${was[language]} → ${is[language]}`,
  );
}

const keysOf = (schema: JsonSchema, ...values: readonly unknown[]): readonly string[] =>
  schema.properties
    ? Object.keys(schema.properties)
    : [...new Set(values.flatMap((value) => Object.keys((value as object | undefined) ?? {})))].toSorted();
const inside = (value: unknown, key: string): unknown =>
  (value as Readonly<Record<string, unknown>> | undefined)?.[key];

const [added, dropped] = [
  say('əlavə edilib —', 'added —', 'добавлено —'),
  say('çıxarılıb —', 'removed —', 'убрано —'),
];
const reordered = say('sıra dəyişib', 'the order changed', 'изменён порядок');

/** What came into a list and what left it, by names. */
function listWords(item: JsonSchema, path: string, was: unknown, is: unknown, nameOf: NameOf): Localized {
  const [old, now] = [was, is].map((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  const without = (from: readonly unknown[] = [], other: readonly unknown[] = []) =>
    from.filter((each) => !other.some((one) => isSame(one, each)));
  const part = (verb: Localized, items: readonly unknown[]) =>
    items.length === 0
      ? []
      : [labelledBy(verb, joinedBy(items.map((each) => itemWords(item, path, each, nameOf))))];
  const parts = [...part(added, without(now, old)), ...part(dropped, without(old, now))];
  return parts.length === 0 ? reordered : rows(parts);
}
const labelledBy = (verb: Localized, text: Localized): Localized =>
  eachLanguage((language) => `${verb[language]} ${text[language]}`);
const joinedBy = (items: readonly Localized[]): Localized =>
  eachLanguage((language) => items.map((item) => item[language]).join(', '));

/** A whole value in words; of an object its fields in a row. */
function itemWords(schema: JsonSchema, path: string, value: unknown, nameOf: NameOf): Localized {
  if (isProse(schema)) return proseIn(value) ?? notSaid;
  if (schema.type === 'array')
    return joined(
      (value as readonly unknown[]).map((each) => itemWords(schema.items ?? {}, path, each, nameOf)),
    );
  if (schema.type !== 'object') return valueWords(schema, path, value, nameOf);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const held = inside(value, key);
    if (held === undefined) return [];
    const place = `${path}.${key}`;
    const words = itemWords(field, place, held, nameOf);
    const label = fieldLabel(place);
    return [label ? labelled(label, words) : words];
  });
  return eachLanguage((language) => fields.map((field) => field[language]).join(', '));
}
