import type { Finding, Path } from '../manifest/finding.ts';
import { fact } from '../manifest/finding-facts.ts';
import { withTranslations } from '../manifest/code-words/dictionaries.ts';
import { andThen, type Fact, plainly, says, type Sentence } from '../manifest/finding-sentence.ts';
import { findingIn } from '../manifest/finding-words.ts';
import { say } from '../statements/phrase.ts';
import { brief } from './brief.ts';
import { didYouMean, meantFix, type Mend, withForeignLetters } from './did-you-mean.ts';
import { isRealDate, isRealPeriod, likelyMeant } from './real-date.ts';
import type { JsonSchema } from './schema.ts';
import { schemaCodes, type SchemaCode } from './schema-codes.ts';

type Plain = Readonly<Record<string, unknown>>;
/** Where references are looked up: ids by section of the document. */
export type Sections = (section: string) => ReadonlySet<string> | undefined;

/**
 * Holds a parsed value against a schema: unknown and missing keys, types, closed lists, patterns, real
 * dates, references. Gives every difference as a finding with its path from the root; none when it fits.
 */
export function validate(value: unknown, schema: JsonSchema, sections: Sections, path: Path = []): Finding[] {
  if (schema.oneOf) return bestOf(value, schema.oneOf, sections, path);
  if (schema.const !== undefined && value !== schema.const)
    return [
      problem(
        'AMANAT-CHK-006',
        path,
        says(
          { value: fact.code(show(value)), wanted: fact.code(show(schema.const)) },
          'Burada {wanted} olmalıdır, yazılan isə: {value}',
          '{value} stands where {wanted} must stand',
          'Здесь должно быть {wanted}, а стоит {value}',
        ),
        { fix: toWrite(path, schema.const) },
      ),
    ];
  switch (schema.type) {
    case 'object':
      return isPlain(value) ? inObject(value, schema, sections, path) : [wrongType(value, schema, path)];
    case 'array':
      return Array.isArray(value) ? inArray(value, schema, sections, path) : [wrongType(value, schema, path)];
    case 'string':
      return typeof value === 'string'
        ? inString(value, schema, sections, path)
        : [wrongType(value, schema, path)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(value, schema, path)];
    case 'number':
    case 'integer':
      return inNumber(value, schema, path);
    default:
      return [];
  }
}

/** A finding about form; text that is not given comes from the table. */
export function problem(
  code: SchemaCode,
  path: Path,
  sentence: Sentence,
  more: Partial<Mend> & { at?: 'key' | 'value' } = {},
): Finding {
  const row = schemaCodes[code];
  const because = plainly(withTranslations(code, 'why', row.why));
  const mend = more.fix ?? plainly(withTranslations(code, 'fix', row.fix));
  return findingIn(
    {
      code,
      severity: row.severity,
      path,
      sentence,
      because,
      mend,
      ...(more.replacement === undefined ? {} : { replacement: more.replacement }),
      promises: [],
      ...(more.at ? { at: more.at } : {}),
    },
    'en',
  );
}

function inObject(value: Plain, schema: JsonSchema, sections: Sections, path: Path): Finding[] {
  const known = schema.properties ?? {};
  const found: Finding[] = [];
  for (const key of schema.required ?? [])
    if (value[key] === undefined) found.push(missing(key, known[key], value, known, path));
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties;
    if (field === undefined || field === true) continue;
    if (field === false) found.push(unknownKey(key, Object.keys(known), Object.keys(value), path));
    else if (item !== undefined)
      for (const one of validate(item, field, sections, [...path, key])) found.push(one);
  }
  return found;
}

function missing(
  key: string,
  field: JsonSchema | undefined,
  value: Plain,
  known: Plain,
  path: Path,
): Finding {
  const misspelt = Object.keys(value).find(
    (other) => !Object.hasOwn(known, other) && didYouMean(other, [key]),
  );
  const example = exampleOf(field);
  const fix =
    misspelt !== undefined
      ? withForeignLetters(
          says(
            { misspelt: fact.code(brief(misspelt)), key: fact.code(key) },
            '«{misspelt}» yerinə «{key}» yazın.',
            'Rename "{misspelt}" to "{key}".',
            'Вместо «{misspelt}» напишите «{key}».',
          ),
          misspelt,
        )
      : example === undefined
        ? says(
            { place: fact.place([...path, key]) },
            'Əlavə edin: {place}; necə yazıldığı docs/manifest.md sənədindədir.',
            'Add {place}; docs/manifest.md shows how it is written.',
            'Добавьте {place}; как это пишется, сказано в docs/manifest.md.',
          )
        : says(
            { write: fact.write([...path, key], example) },
            'Öz dəyərinizlə əlavə edin, məsələn: {write}.',
            'Add it with your own value, as in {write}.',
            'Добавьте со своим значением, например: {write}.',
          );
  return problem(
    'AMANAT-CHK-004',
    path,
    says({ key: fact.code(key) }, '«{key}» sahəsi yoxdur', '"{key}" is missing', 'Нет поля «{key}»'),
    { fix, at: 'key' },
  );
}

/** A value as the field takes it: its example, or the first of its list; of a group, those of what it must hold. */
function exampleOf(field: JsonSchema | undefined): unknown {
  if (!field) return undefined;
  const own = field.examples?.[0] ?? field.const ?? field.enum?.[0];
  if (own !== undefined) return own;
  if (field.oneOf) return field.oneOf.map(exampleOf).find((each) => each !== undefined);
  if (field.type === 'boolean') return true;
  if (field.type === 'array') {
    const item = exampleOf(field.items);
    return item === undefined ? undefined : [item];
  }
  if (field.type !== 'object' || !field.properties) return undefined;
  const pairs = (field.required ?? []).map((key) => [key, exampleOf(field.properties?.[key])] as const);
  return pairs.length === 0 || pairs.some(([, each]) => each === undefined)
    ? undefined
    : Object.fromEntries(pairs);
}

/** What stands there, in place of what does. */
function toWrite(path: Path, value: unknown): Sentence {
  return says({ write: fact.write(path, value) }, 'Yazın: {write}.', 'Write {write}.', 'Напишите: {write}.');
}

function unknownKey(key: string, known: readonly string[], present: readonly string[], path: Path): Finding {
  const drop = fact.remove([...path, key]);
  const others =
    known.length > 0
      ? says(
          { known: fact.all(known.map(fact.code)), drop },
          'Burada olan sahələr: {known}. Heç biri deyilsə, {drop} sətrini silin.',
          'Known here: {known}. If none of them is meant, take {drop} out.',
          'Здесь бывают поля: {known}. Если ни одно не подходит, уберите {drop}.',
        )
      : says(
          { drop },
          '{drop} sətrini silin: burada heç nə ola bilməz.',
          'Remove it: nothing can stand here ({drop}).',
          'Уберите {drop}: здесь ничего не может стоять.',
        );
  return problem(
    'AMANAT-CHK-003',
    [...path, key],
    says(
      { key: fact.code(brief(key)) },
      'Burada «{key}» adlı sahə olmur',
      '"{key}" is not a key of this place',
      'Поля «{key}» здесь не бывает',
    ),
    { ...(meantFix(key, known, present) ?? { fix: others }), at: 'key' },
  );
}

function inArray(value: readonly unknown[], schema: JsonSchema, sections: Sections, path: Path): Finding[] {
  const items = schema.items;
  const found = items
    ? Array.from(value, (item, i) => validate(item, items, sections, [...path, i])).flat()
    : [];
  const least = schema.minItems ?? 0;
  if (value.length < least)
    found.push(
      problem(
        'AMANAT-CHK-009',
        path,
        says(
          { least: fact.number(least), length: fact.number(value.length) },
          'Siyahıda ən azı {least} dəyər olmalıdır, burada isə {length} var',
          'At least {least} must be listed; here are {length}',
          'В списке должно быть не меньше {least}, а здесь {length}',
        ),
        {
          fix: says(
            { place: fact.place(path), more: fact.number(least - value.length) },
            '{place} siyahısına daha {more} dəyər əlavə edin.',
            'Add {more} more to {place}.',
            'Добавьте в {place} ещё {more}.',
          ),
        },
      ),
    );
  return found;
}

function inNumber(value: unknown, schema: JsonSchema, path: Path): Finding[] {
  if (typeof value !== 'number' || (schema.type === 'integer' && !Number.isInteger(value)))
    return [wrongType(value, schema, path)];
  if (schema.minimum !== undefined && value < schema.minimum)
    return [
      problem(
        'AMANAT-CHK-009',
        path,
        says(
          { value: fact.number(value), minimum: fact.number(schema.minimum) },
          '{value} icazə verilən ən kiçik ədəddən ({minimum}) azdır',
          '{value} is less than {minimum}',
          '{value} меньше наименьшего допустимого: {minimum}',
        ),
        { fix: toWrite(path, schema.minimum) },
      ),
    ];
  return [];
}

function inString(value: string, schema: JsonSchema, sections: Sections, path: Path): Finding[] {
  const text = { value: fact.code(brief(value)) };
  if (schema.enum && !schema.enum.includes(value)) {
    const listed = says(
      { place: fact.place(path), values: fact.all(schema.enum.map((each) => fact.code(String(each)))) },
      '{place} sahəsində bunlardan birini yazın: {values}.',
      'Write under {place} one of: {values}.',
      'Укажите в {place} одно из значений: {values}.',
    );
    return [
      problem(
        'AMANAT-CHK-006',
        path,
        says(
          text,
          '«{value}» mümkün dəyərlərdən deyil',
          '"{value}" is not one of the listed values',
          '«{value}» нет среди возможных значений',
        ),
        meantFix(value, schema.enum.map(String)) ?? { fix: listed },
      ),
    ];
  }
  if (schema.pattern && !regExp(schema.pattern).test(value)) return [wrongForm(value, schema, path)];
  if (schema.format === 'date' && !isRealDate(value))
    return [
      problem(
        'AMANAT-CHK-008',
        path,
        says(
          text,
          'Təqvimdə belə gün yoxdur: {value}',
          'There is no {value} in the calendar',
          'Такого дня нет в календаре: {value}',
        ),
        { fix: inTheForm(path, '2026-11-23') },
      ),
    ];
  if (schema.format === 'period' && !isRealPeriod(value))
    return [
      problem(
        'AMANAT-CHK-008',
        path,
        says(text, '«{value}» müddət deyil', '"{value}" is no period of time', '«{value}» — не срок'),
        { fix: inTheForm(path, 'P1Y') },
      ),
    ];
  if (value.trim().length < (schema.minLength ?? 0)) return [wrongType(undefined, schema, path)];
  const section = schema['x-ref'];
  return section === undefined ? [] : inSection(value, section, sections, path);
}

const compiled = new Map<string, RegExp>();
/** Patterns come from the schema alone, so that there are few of them. */
function regExp(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'u');
  compiled.set(pattern, known);
  return known;
}

function wrongForm(value: string, schema: JsonSchema, path: Path): Finding {
  const example = schema.examples?.[0];
  const better = likelyMeant(value);
  if (better !== undefined && regExp(schema.pattern ?? '').test(better))
    return problem('AMANAT-CHK-007', path, wrongFormOf(value), { fix: toWrite(path, better) });
  return problem(
    'AMANAT-CHK-007',
    path,
    wrongFormOf(value),
    example === undefined ? {} : { fix: inTheForm(path, example) },
  );
}
/** How the value of a place is written, shown by an example. */
function inTheForm(path: Path, example: unknown): Sentence {
  return says(
    { write: fact.write(path, example) },
    'Nümunədəki kimi yazın: {write}.',
    'Write it in the form of the example: {write}.',
    'Запишите, как в примере: {write}.',
  );
}

function wrongFormOf(value: string): Sentence {
  return says(
    { value: fact.code(brief(value)) },
    '«{value}» burada lazım olan şəkildə yazılmayıb',
    '"{value}" has not the form that is wanted here',
    '«{value}» записано не так, как здесь нужно',
  );
}

function inSection(value: string, section: string, sections: Sections, path: Path): Finding[] {
  const ids = sections(section);
  if (ids?.has(value)) return [];
  const known = [...(ids ?? [])];
  const named = says(
    { section: fact.code(section), value: fact.code(brief(value)), known: fact.all(known.map(fact.code)) },
    '«{value}» id-sini {section} bölməsinə əlavə edin və ya orada olanı yazın: {known}.',
    'Add "{value}" to {section}, or name an entry that is there: {known}.',
    'Добавьте «{value}» в {section} или укажите то, что там есть: {known}.',
  );
  return [
    problem(
      'AMANAT-CHK-010',
      path,
      says(
        { section: fact.code(section), value: fact.code(brief(value)) },
        '{section} bölməsində «{value}» yoxdur',
        '{section} has no entry "{value}"',
        'В разделе {section} нет «{value}»',
      ),
      meantFix(value, known) ?? { fix: named },
    ),
  ];
}

/** The findings of the form that was meant: one whose type the value has goes before the others, then the fewest. */
function bestOf(value: unknown, options: readonly JsonSchema[], sections: Sections, path: Path): Finding[] {
  let best: { readonly found: Finding[]; readonly meant: boolean } | undefined;
  for (const option of options) {
    const found = validate(value, option, sections, path);
    if (found.length === 0) return [];
    const meant = (option.type === 'object') === isPlain(value);
    if (!best || (meant && !best.meant) || (meant === best.meant && found.length < best.found.length))
      best = { found, meant };
  }
  return best?.found ?? [];
}

function wrongType(value: unknown, schema: JsonSchema, path: Path): Finding {
  const example = schema.examples?.[0];
  const form = schema.type ? forms[schema.type] : undefined;
  const shown = example === undefined ? undefined : inTheForm(path, example);
  const fix = form && shown ? andThen(form, shown) : (form ?? shown);
  return problem(
    'AMANAT-CHK-005',
    path,
    says(
      { wanted: fact.worded(schema.type ?? '', typeWords[schema.type ?? 'any']), given: kindOf(value) },
      'Burada lazım olan: {wanted}, yazılan isə: {given}',
      'Wanted here: {wanted}, not {given}',
      'Здесь нужно: {wanted}, а стоит: {given}',
    ),
    fix === undefined ? {} : { fix },
  );
}

/** How the types that are written over several lines, or that YAML takes for another one, are written. */
const forms: Partial<Record<NonNullable<JsonSchema['type']>, Sentence>> = {
  object: says(
    {},
    'Hər sətirdə «açar: dəyər» yazın, yuxarıdakı açardan iki boşluq içəridə.',
    'Write “key: value” a line, two spaces further in than the key above.',
    'Пишите по строке «ключ: значение», на два пробела правее ключа выше.',
  ),
  array: says(
    {},
    'Hər dəyəri ayrı sətirdə «- » ilə başlayın və ya [biri, digəri] yazın.',
    'Begin each item with “- ” on a line of its own, or write [one, another].',
    'Начинайте каждое значение с «- » на своей строке или пишите [одно, другое].',
  ),
  string: says(
    {},
    'Mətni iki nöqtədən sonra yazın; ədəd, true, false və ya boş mətndirsə, dırnaqda.',
    'Write the text after the colon, in quotes when it is a number, true, false or empty.',
    'Напишите текст после двоеточия; число, true, false или пустой текст — в кавычках.',
  ),
  boolean: says(
    {},
    'true və ya false yazın, dırnaqsız.',
    'Write true or false, without quotes.',
    'Напишите true или false, без кавычек.',
  ),
};

const typeWords = {
  object: say('«açar: dəyər» cütləri', 'a mapping (key: value)', 'пары «ключ: значение»'),
  array: say('siyahı', 'a list', 'список'),
  string: say('mətn', 'text', 'текст'),
  number: say('ədəd', 'a number', 'число'),
  integer: say('tam ədəd', 'a whole number', 'целое число'),
  boolean: say('true və ya false', 'true or false', 'true или false'),
  any: say('dəyər', 'a value', 'значение'),
  nothing: say('heç nə', 'nothing', 'ничего'),
} as const;
function kindOf(value: unknown): Fact {
  if (value === null || value === undefined) return fact.worded('null', typeWords.nothing);
  if (Array.isArray(value)) return fact.worded('array', typeWords.array);
  if (isPlain(value)) return fact.worded('object', typeWords.object);
  const type = typeof value;
  const word = fact.worded(
    type,
    type === 'string' || type === 'number' || type === 'boolean' ? typeWords[type] : typeWords.any,
  );
  return fact.beside(word, fact.code(show(value)));
}
function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(brief(value)) : brief(JSON.stringify(value) ?? 'nothing');
}
/** True for a mapping (not a list, not null). */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
