import type { Localized } from '../schema/schema.ts';
import { quoted, same, say } from '../statements/phrase.ts';
import { sectionsToCompare } from './diff-sections.ts';
import type { EntryLike } from './entry-names.ts';
import { fieldLabel } from './field-labels.ts';
import type { Path } from './finding.ts';
import type { Manifest } from './manifest.ts';

/** Parts of the declaration that have no entries, and lists without ids. */
const parts: Readonly<Record<string, Localized>> = {
  organisation: say('təşkilat', 'organisation', 'организация'),
  policy: say('siyasət', 'policy', 'политика'),
  banner: say('banner', 'banner', 'баннер'),
  statistics: say('statistika', 'statistics', 'статистика'),
  languages: say('bannerin dilləri', 'languages of the banner', 'языки баннера'),
  age: say('yaş həddi', 'age limit', 'возрастной предел'),
  terms: say('təşkilatın öz müddətləri', 'own terms', 'собственные сроки'),
  disclosures: say(
    'dövlət orqanlarına ötürmə',
    'disclosure to state bodies',
    'передача государственным органам',
  ),
  statements: say('vədlər', 'promises', 'обещания'),
  ...Object.fromEntries(sectionsToCompare.map(({ key, what }) => [key, what])),
};

/**
 * Where in a declaration something stands, in words of the declaration: «məqsəd «Marketinq»: hüquqi əsas».
 * Takes the path of a finding; a place that has no words of its own is told by the nearest one around it that has.
 */
export function placeInWords(manifest: Manifest, path: Path): Localized {
  const [section, id] = path;
  if (section === undefined) return say('bütün bəyannamə', 'the whole declaration', 'вся декларация');
  const compared = sectionsToCompare.find(({ key }) => key === section);
  const inside = (manifest as unknown as EntryLike)[section];
  if (section === 'statements' && typeof id === 'number') {
    const statement = manifest.statements[id];
    return statement
      ? say(`${statement.id} vədi`, `promise ${statement.id}`, `обещание ${statement.id}`)
      : parts[section]!;
  }
  if (compared && typeof id === 'string') {
    const entry = (inside as Readonly<Record<string, EntryLike>> | undefined)?.[id];
    const name = quoted(entry ? compared.name(entry, id) : same(id));
    const head = say(
      `${compared.what.az} ${name.az}`,
      `${compared.what.en} ${name.en}`,
      `${compared.what.ru} ${name.ru}`,
    );
    const [field, table] = path.slice(2);
    const whole = section === 'stores' && field === 'tables' && typeof table === 'string';
    return withField(whole ? withTable(head, table) : head, nearestLabel(section, path.slice(2)));
  }
  return parts[section] && path.length > 1
    ? withField(parts[section], nearestLabel(section, path.slice(1)))
    : (parts[section] ?? fieldLabel(String(section)) ?? same(String(section)));
}

/** The label of a field, or of the one that holds it; without the numbers of rows in lists. */
function nearestLabel(section: string | number, path: Path): Localized | undefined {
  const keys = path.filter((key) => typeof key === 'string');
  for (let length = keys.length; length > 0; length -= 1) {
    const label = fieldLabel([section, ...keys.slice(0, length)].join('.'));
    if (label && label.en !== '') return label;
  }
  return undefined;
}
/** A store has many tables: each is told apart by the name it has there. */
function withTable(head: Localized, table: string): Localized {
  return say(
    `${head.az}, «${table}» cədvəli`,
    `${head.en}, table “${table}”`,
    `${head.ru}, таблица «${table}»`,
  );
}
function withField(head: Localized, field: Localized | undefined): Localized {
  return field ? say(`${head.az}: ${field.az}`, `${head.en}: ${field.en}`, `${head.ru}: ${field.ru}`) : head;
}
