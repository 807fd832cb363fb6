import { normalInstant } from '../decide/instant.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { findCardNumbers } from '../registers/card-number.ts';
import { askedCategories } from './asked.ts';
import { restsOnConsent } from './decide.ts';
import type { ImportMapping } from './import-mapping.ts';
import { endsByPurpose, termsOf } from './terms.ts';

export type Row = Readonly<Record<string, unknown>>;
/** One answer of one person, out of another tool's record. */
export interface ImportedConsent {
  /** Becomes a pseudonym at once; never stored. */
  readonly identifier: string;
  readonly at: string;
  readonly choices: Readonly<Record<string, boolean>>;
  readonly categories: Readonly<Record<string, boolean>>;
  readonly expires: string;
  /** Purposes that lapse sooner, with the instant. */
  readonly ends?: Readonly<Record<string, string>>;
  readonly site: string | null;
  readonly language: string | null;
  readonly words: string | null;
}
export const rowFaultCodes = [
  'row-malformed',
  'subject-missing',
  'subject-malformed',
  'time-malformed',
  'time-in-future',
  'choice-unreadable',
  'choice-unmapped',
  'purpose-unknown',
  'category-unknown',
  'nothing-chosen',
  'card-number',
  'text-broken',
] as const;
/** What is wrong with a row: a code and the field, never what the field says. */
export interface RowFault {
  readonly code: (typeof rowFaultCodes)[number];
  readonly field: string;
}

/**
 * Reads one row of an export by its mapping. Nothing is guessed: an answer that is neither yes nor no by the mapping, or
 * that maps to no purpose, makes the row faulty; a refusal is taken over like an agreement.
 * @param now ISO instant; a record from later than this is faulty.
 */
export function importedConsent(
  manifest: Manifest,
  mapping: ImportMapping,
  row: Row,
  now: string,
): ImportedConsent | RowFault {
  const read = readConsent(manifest, mapping, row, now);
  return 'code' in read ? (unreadFor(row, read) ?? read) : read;
}

/**
 * A file in another encoding (an office program writes its own) has columns and answers that the mapping cannot find or
 * read: then the encoding is what is wrong, and neither the mapping nor the person. Undefined when the text is whole.
 */
function unreadFor(row: Row, { field }: RowFault): RowFault | undefined {
  if (isBroken(optionalText(row, field) ?? '')) return { code: 'text-broken', field };
  // The name itself is not told: it is the text that came broken.
  return Object.keys(row).some(isBroken) ? { code: 'text-broken', field: '' } : undefined;
}

/**
 * What tells that a field holds an address or a number at all. A record under anything else would be found for nobody: the
 * column is another one, or the tool knew people by ids of its own.
 */
const formOf: Readonly<Partial<Record<ImportMapping['subject']['kind'], RegExp>>> = {
  email: /^[^\s@]+@[^\s@]+$/,
  phone: /^\D*(?:\d\D*){7}/,
};

function readConsent(
  manifest: Manifest,
  mapping: ImportMapping,
  row: Row,
  now: string,
): ImportedConsent | RowFault {
  const { field: subject, kind } = mapping.subject;
  const identifier = textOf(valueAt(row, subject));
  if (identifier === null) return { code: 'subject-missing', field: subject };
  if (formOf[kind]?.test(identifier) === false) return { code: 'subject-malformed', field: subject };
  const at = instantOf(valueAt(row, mapping.at));
  if (at === null) return { code: 'time-malformed', field: mapping.at };
  if (at > now) return { code: 'time-in-future', field: mapping.at };
  const said = choicesOf(manifest, mapping, row);
  if ('code' in said) return said;
  if (Object.keys(said.choices).length === 0) return { code: 'nothing-chosen', field: '' };
  const broken = brokenText(mapping, row);
  if (broken !== undefined) return { code: 'text-broken', field: broken };
  const kept = [mapping.words, mapping.site, mapping.language].find(
    (field) => findCardNumbers(optionalText(row, field) ?? '').length > 0,
  );
  // A card number is kept nowhere, not even among somebody's words.
  if (kept !== undefined) return { code: 'card-number', field: kept };
  const itsOwnEnd = mapping.expires === undefined ? null : instantOf(valueAt(row, mapping.expires));
  const agreed = Object.keys(said.choices).filter((id) => said.choices[id]);
  return {
    identifier,
    at,
    ...said,
    // As a consent given here; nobody agreed to us for longer than our own terms.
    ...endsByPurpose(
      manifest,
      agreed.toSorted().map((id) => [id, termsOf(manifest, id)]),
      at,
      itsOwnEnd,
    ),
    site: optionalText(row, mapping.site),
    language: shortened(optionalText(row, mapping.language)),
    words: optionalText(row, mapping.words),
  };
}

/** The field whose text came broken on its way: it is kept or hashed, and a broken identifier is somebody else's. */
function brokenText({ subject, site, language, words }: ImportMapping, row: Row): string | undefined {
  return [subject.field, site, language, words].find((field) => isBroken(optionalText(row, field) ?? ''));
}
/**
 * Half of a character (UTF-16), a NUL, or the sign that stands for bytes of another encoding: text that can neither be
 * stored nor hashed as it was.
 */
function isBroken(text: string): boolean {
  return !text.isWellFormed() || text.includes('\0') || text.includes('\uFFFD');
}

interface Said {
  readonly choices: Record<string, boolean>;
  readonly categories: Record<string, boolean>;
}
function choicesOf(manifest: Manifest, mapping: ImportMapping, row: Row): Said | RowFault {
  const said: Said = { choices: {}, categories: {} };
  for (const [field, value] of answersIn(mapping, row)) {
    const target = Object.hasOwn(mapping.choices.to, field) ? mapping.choices.to[field] : undefined;
    if (target === undefined) return { code: 'choice-unmapped', field: toldName(mapping, field) };
    if (target === 'ignore') continue;
    const answer = answerOf(mapping, value);
    if (answer === null) return { code: 'choice-unreadable', field };
    const wrong = take(manifest, said, target, answer);
    if (wrong) return { code: wrong, field };
  }
  return said;
}

/**
 * A name that the row itself says, which is kept with the fault and shown to whoever writes the mapping. Where the file
 * holds people instead of names of choices, an address or a number of theirs would be kept: then the field is told.
 */
function toldName({ choices }: ImportMapping, name: string): string {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
  const isAddress = name.includes('@') || name.includes('＠');
  const isNumber = /\d(?:[\s().\-/+]*\d){6}/u.test(name.normalize('NFKC'));
  if (isId || !(isAddress || isNumber)) return name;
  return choices.named?.name ?? choices.within ?? choices.listed ?? '';
}

/** The answers a row holds, each with the name it goes by; a column that is empty holds none. */
function answersIn({ choices }: ImportMapping, row: Row): readonly (readonly [string, unknown])[] {
  if (choices.named) {
    const name = textOf(valueAt(row, choices.named.name));
    return name === null ? [] : [[name, valueAt(row, choices.named.answer)]];
  }
  if (choices.within !== undefined) {
    const inner = valueAt(row, choices.within);
    return typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
  }
  if (choices.listed !== undefined) return answersListed(choices.to, valueAt(row, choices.listed));
  const fields = (choices.fields ?? []).map((field) => [field, valueAt(row, field)] as const);
  return fields.filter(([, value]) => value !== undefined && value !== null && value !== '');
}

/** Agreed to is what the list names; whatever else the mapping knows was refused. No list is no answer. */
function answersListed(to: ImportMapping['choices']['to'], value: unknown): [string, boolean][] {
  const agreed = listOf(value);
  if (agreed === null) return [];
  const names = new Set([...agreed, ...Object.keys(to)]);
  return [...names].map((name) => [name, agreed.includes(name)]);
}
/** A list of names, as such, as JSON text of one (a cell), or as the one member of an object (a column of type JSON). */
function listOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') {
    try {
      return listOf(JSON.parse(value));
    } catch {
      return null;
    }
  }
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  const members: readonly unknown[] = Object.values(value);
  return members.length === 1 && Array.isArray(members[0]) ? listOf(members[0]) : null;
}

function take(
  manifest: Manifest,
  said: Said,
  target: string,
  answer: boolean,
): 'category-unknown' | 'purpose-unknown' | null {
  if (target.startsWith('category:')) {
    const asked = askedCategories(manifest).find(({ id }) => id === target.slice('category:'.length));
    if (!asked || asked.fixed) return 'category-unknown';
    said.categories[asked.id] = (said.categories[asked.id] ?? true) && answer;
    for (const purpose of asked.purposes) said.choices[purpose] = (said.choices[purpose] ?? true) && answer;
    return null;
  }
  const purpose = Object.hasOwn(manifest.purposes, target) ? manifest.purposes[target] : undefined;
  if (!purpose || !restsOnConsent(purpose)) return 'purpose-unknown';
  said.choices[target] = (said.choices[target] ?? true) && answer;
  return null;
}

function answerOf(mapping: ImportMapping, value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = textOf(value)?.normalize();
  if (word === undefined) return null;
  const isOneOf = (words: readonly string[]) => inLowerCase(word).some((each) => words.includes(each));
  if (isOneOf(mapping.yes)) return true;
  return isOneOf(mapping.no) ? false : null;
}
/** «BƏLİ» and «RAZIYAM» are lower-cased by the rules of Azerbaijani, "ACTIVE" by those of codes: which a word is, nobody tells. */
function inLowerCase(word: string): readonly string[] {
  return [word.toLowerCase(), word.toLocaleLowerCase('az')];
}

/** The value at a name, or along a path of names; a name with a dot in it counts as it stands first. */
function valueAt(row: Row, field: string): unknown {
  if (Object.hasOwn(row, field)) return row[field];
  let value: unknown = row;
  for (const name of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Row)[name];
  }
  return value;
}
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}
function optionalText(row: Row, field: string | undefined): string | null {
  return field === undefined ? null : textOf(valueAt(row, field));
}

/** By whole characters: a cut through one leaves half of it. */
function shortened(text: string | null): string | null {
  return text === null ? null : [...text].slice(0, 10).join('');
}

const spelled =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
/** An instant, ISO 8601 UTC with milliseconds; without a zone it counts as UTC, as tools write it. Seconds and milliseconds since 1970 count too. */
function instantOf(value: unknown): string | null {
  const text = textOf(value);
  if (text === null) return null;
  if (/^\d{10}(\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const match = spelled.exec(text);
  if (!match) return null;
  const zone = match[3] === undefined || match[3] === 'UTC' ? 'Z' : match[3];
  return normalInstant(`${match[1]}T${match[2] ?? '00:00'}${zone}`);
}
