import { expect, test } from 'vitest';
import type { JsonSchema } from '../schema/schema.ts';
import { diffManifests } from './diff.ts';
import { fieldLabel, fieldLabels } from './field-labels.ts';
import { isInternal } from './internal-fields.ts';
import { factFields, type Manifest } from './manifest.ts';
import { manifestOf, organisations } from './testing/organisations.ts';
import { listWords } from './value-words.ts';

/** Every single value of the schema with its place, as a difference names it. */
function* leaves(schema: JsonSchema, path: string): Generator<readonly [string, JsonSchema]> {
  const isText = schema.oneOf !== undefined || schema.properties?.['az'] !== undefined;
  if (isText || (schema.type !== 'object' && schema.type !== 'array')) return yield [path, schema];
  if (schema.items) return yield* leaves(schema.items, path);
  for (const [key, field] of Object.entries(schema.properties ?? {})) yield* leaves(field, `${path}.${key}`);
  if (typeof schema.additionalProperties === 'object') yield* leaves(schema.additionalProperties, path);
}
const all = Object.entries(factFields)
  .filter(([key]) => key !== 'languages')
  .flatMap(([key, { json }]) => [...leaves(json, key)])
  .filter(([path]) => !isInternal(path));

test('every field that people are told of has a label, and no label stands for nothing', () => {
  expect(all.filter(([path]) => fieldLabel(path) === undefined && path !== 'regimes.id')).toEqual([]);
  const places = new Set(all.flatMap(([path]) => [path, path.slice(0, path.lastIndexOf('.'))]));
  expect(Object.keys(fieldLabels).filter((path) => !places.has(path))).toEqual([]);
});

test('every value of a closed list is told in words', () => {
  const raw = all.flatMap(([path, { enum: values }]) =>
    (values ?? [])
      .filter((value) => listWords[path]?.(value) === undefined)
      .map((value) => `${path}=${value}`),
  );
  expect(raw).toEqual([]);
});

/** Another value of the same form: of a closed list, a country, a day, a period, or any text. */
function another(value: unknown, { enum: values }: JsonSchema): unknown {
  if (values) return values.find((each) => each !== value);
  if (typeof value !== 'string') return typeof value === 'boolean' ? !value : Number(value) + 1;
  if (/^[A-Z]{2}$/.test(value)) return 'NO';
  if (/^\d{4}-/.test(value)) return '2031-03-03';
  return /^P\d/.test(value) ? 'P77W' : `${value}x`;
}
type Path = readonly (string | number)[];
/** Every single value that is given, with its schema. */
function* given(schema: JsonSchema, value: unknown, path: Path): Generator<readonly [Path, JsonSchema]> {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) return yield [path, schema];
  const { additionalProperties: entry = {} } = schema;
  for (const [key, held] of Object.entries(value)) {
    const field = schema.items ?? schema.properties?.[key] ?? (typeof entry === 'object' ? entry : {});
    yield* given(field, held, [...path, key]);
  }
}
/** A copy of the declaration for each kind of value its facts hold, with another one in place of the first of it. */
function* changedOnce(manifest: Manifest): Generator<readonly [string, Manifest]> {
  const met = new Set<JsonSchema>();
  for (const [part, { json }] of Object.entries(factFields))
    for (const [path, schema] of given(json, manifest[part as keyof Manifest], [part])) {
      if (met.has(schema)) continue;
      met.add(schema);
      const copy = structuredClone(manifest) as unknown as Record<string, unknown>;
      const holder = path.slice(0, -1).reduce((held, key) => held[key] as Record<string, unknown>, copy);
      const key = path.at(-1) as string;
      holder[key] = another(holder[key], schema);
      yield [path.join('.'), copy as unknown as Manifest];
    }
}

test.each(organisations)('no fact of %s changes without being told', (org) => {
  const manifest = manifestOf(org);
  for (const [path, other] of changedOnce(manifest))
    expect(diffManifests(manifest, other).changes.length, path).toBeGreaterThan(0);
});

/** A declaration that may be written to. */
type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
const changed = (org: string, change: (m: Draft<Manifest>) => void) => {
  const [before, after] = [manifestOf(org), manifestOf(org)];
  change(after as Draft<Manifest>);
  return diffManifests(before, after).changes;
};

test('prose is given as it was and as it is, short values side by side', () => {
  const [why] = changed('smartmarket', (m) => {
    m.purposes['order-delivery']!.why = { az: 'y'.repeat(80), en: 'y'.repeat(80), ru: 'ы'.repeat(80) };
  });
  expect(why!.text.az).toMatch(/: izahı: mətn dəyişib$/);
  expect(why!.rewordings![0]!.is!.az).toBe('y'.repeat(80));
  expect(why!.rewordings![0]!.was!.az).toBe(manifestOf('smartmarket').purposes['order-delivery']!.why!.az);
  const [cookie] = changed('smartmarket', (m) => {
    m.cookies!['session']!.provider = Object.keys(m.recipients!)[0]!;
  });
  expect(cookie!.text.en).toMatch(/who sets it: we ourselves → \p{L}{4,}/u);
});

test('a text that changed in one language only is told so in the others', () => {
  const [intro] = changed('icta', (m) => {
    m.organisation.intro.ru += ' Ещё одно предложение.';
  });
  expect(intro!.text.az).toBe('giriş: mətn yalnız başqa dillərdə dəyişib');
  expect(intro!.text.ru).toBe('введение: текст изменён');
});

test('what only the organisation works with is told to have changed, and not quoted', () => {
  const changes = changed('smartmarket', (m) => {
    const store = Object.values(m.stores!)[0]!;
    store.connection = 'ANOTHER_ADDRESS';
    const [table] = Object.values(store.tables!);
    store.tables!['secret_table'] = table!;
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]!.text.en).toMatch(/: its internal records were updated$/);
  expect(JSON.stringify(changes)).not.toMatch(/ANOTHER_ADDRESS|secret_table/);
});

test('a changed promise is shown as people read it, by the name of its kind', () => {
  const changes = changed('smartmarket', (m) => {
    const promise = m.statements.find(({ id }) => id === 'SMA-06')!;
    promise.text = {
      az: 'Reklam yalnız razılıqla.',
      en: 'Advertising needs consent.',
      ru: 'Реклама — с согласия.',
    };
  });
  const promise = changes.find(({ id }) => id === 'SMA-06')!;
  expect(promise.text.az).toBe('Dəyişib: vəd «SMA-06», Yalnız razılıqla');
  expect(promise.rewordings![0]!.is!.az).toBe('Reklam yalnız razılıqla.');
  expect(promise.rewordings![0]!.was!.az).toMatch(/razılı/);
});

test('the language of the banner is named in the language of the reader', () => {
  const words = (title: string) => ({ tr: { words: { title } } });
  const withWords = (title: string) =>
    ({ ...manifestOf('smartmarket'), languages: words(title) }) as unknown as Manifest;
  const [change] = diffManifests(withWords('Çerezler'), withWords('Çerez tercihleri')).changes;
  expect(change!.text).toEqual({
    az: 'Dəyişib: bannerin sözləri, dil: türk',
    en: 'Changed: the words of the banner, language: Turkish',
    ru: 'Изменено: тексты баннера, язык: турецкий',
  });
  expect(change!.rewordings).toEqual([
    {
      was: { az: 'Çerezler', en: 'Çerezler', ru: 'Çerezler' },
      is: { az: 'Çerez tercihleri', en: 'Çerez tercihleri', ru: 'Çerez tercihleri' },
      language: 'tr',
    },
  ]);
});
