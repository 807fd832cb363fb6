import { csvCell } from '@amanat/contract/csv-cell.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { strToU8, zipSync } from 'fflate';
import type { DataTable, PersonData } from '../person-data.ts';
import { accessDocument } from './access-document.ts';
import { columnWords, tableWords } from './column-words.ts';
import { renderHtml } from './render-html.ts';

export interface PackageInput {
  readonly manifest: Manifest;
  readonly data: PersonData;
  readonly number: string;
  readonly language: Language;
  /** ISO instant. */
  readonly at: string;
}
/**
 * The answer package: `data.json` with its schema, one CSV a table, and a page to read. The zip's own times are
 * fixed, so that the same content gives the same bytes.
 */
export function answerPackage(input: PackageInput): Uint8Array {
  const { manifest, data, number, language, at } = input;
  const files: Record<string, Uint8Array> = {
    'data.json': strToU8(JSON.stringify(dataJson(input), null, 2)),
    'schema.json': strToU8(JSON.stringify(dataSchema(manifest, data, language), null, 2)),
    'index.html': strToU8(renderHtml(accessDocument(manifest, data, number, language))),
  };
  for (const table of data.tables) files[`${table.store}/${table.table}.csv`] = strToU8(csv(table));
  return zipSync(files, { mtime: new Date(at), level: 6 });
}

function dataJson({ manifest, data, number, at }: PackageInput) {
  const stores: Record<string, Record<string, readonly object[]>> = {};
  for (const { store, table, rows } of data.tables) (stores[store] ??= {})[table] = rows;
  return {
    $schema: './schema.json',
    request: number,
    organisation: manifest.organisation.id,
    madeAt: at,
    purposes: data.purposes,
    categories: data.categories,
    stores,
  };
}

/** JSON Schema 2020-12 of `data.json`: every column with its category in words. */
function dataSchema(manifest: Manifest, data: PersonData, language: Language) {
  const stores: Record<string, { type: 'object'; properties: Record<string, object> }> = {};
  for (const { store, table, columns } of data.tables) {
    const properties = Object.fromEntries(
      columns.map(({ name, category }) => [
        name,
        {
          type: ['string', 'number', 'boolean', 'null'],
          title: columnWords(manifest, { store, table }, name, language),
          ...(category ? { description: manifest.categories[category]?.name[language] } : {}),
        },
      ]),
    );
    (stores[store] ??= { type: 'object', properties: {} }).properties[table] = {
      type: 'array',
      title: tableWords(manifest, { store, table }, language),
      items: { type: 'object', properties, additionalProperties: false },
    };
  }
  const list = { type: 'array', items: { type: 'string' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['request', 'organisation', 'madeAt', 'stores'],
    properties: {
      request: { type: 'string' },
      organisation: { type: 'string' },
      madeAt: { type: 'string', format: 'date-time' },
      purposes: list,
      categories: list,
      stores: { type: 'object', properties: stores },
    },
  };
}

/** RFC 4180 in UTF-8 with a mark that spreadsheets know it by. A cell that would be run as a formula is quoted as text. */
function csv({ columns, rows }: DataTable): string {
  const lines = [
    columns.map(({ name }) => csvCell(name)),
    ...rows.map((row) => columns.map(({ name }) => csvCell(row[name]))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
