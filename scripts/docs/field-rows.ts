import type { JsonSchema } from '@amanat/domain/schema/schema.ts';
import { exampleOf, inYaml, isLocalized } from './example-of.ts';

/** One documented field: its path below the section, whether it must stand there, what it is, an example. */
export interface FieldRow {
  readonly path: string;
  readonly required: boolean;
  readonly what: string;
  readonly example: string;
}

/** Every field of a schema, depth first. `<id>` stands for an id one chooses, `[]` for each item of a list. */
export function fieldRows(schema: JsonSchema, path = ''): readonly FieldRow[] {
  if (isLocalized(schema)) return [];
  if (schema.type === 'array' && schema.items) return fieldRows(schema.items, `${path}[]`);
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const at = path ? `${path}.${key}` : key;
    return [rowOf(at, field, schema.required?.includes(key) ?? false), ...fieldRows(field, at)];
  });
  const each = schema.additionalProperties;
  if (typeof each !== 'object') return own;
  return [...own, ...fieldRows(each, path ? `${path}.<id>` : '<id>')];
}

function rowOf(path: string, field: JsonSchema, required: boolean): FieldRow {
  return {
    path,
    required,
    what: `${field.description ?? ''}${kindOf(field)}`,
    example: inYaml(exampleOf(field)),
  };
}

/** What the value may be, when the description alone does not say. */
function kindOf(field: JsonSchema): string {
  if (field.enum) return ` One of ${field.enum.map((value) => `\`${value}\``).join(', ')}.`;
  if (field['x-ref']) return ` An id of \`${field['x-ref']}\`.`;
  if (field.type === 'array' && field.items) return listOf(field.items);
  if (isLocalized(field)) return ' In az, en and ru.';
  if (field.minimum !== undefined && field.minimum > 0) return ` At least ${field.minimum}.`;
  return '';
}
function listOf(items: JsonSchema): string {
  const own = items.type === 'object' ? '' : kindOf(items);
  return own === '' ? ' A list.' : ` A list; each:${own.charAt(0) === ' ' ? own : ` ${own}`}`;
}

/** The rows as a Markdown table. */
export function fieldTable(rows: readonly FieldRow[]): string {
  const line = (row: FieldRow): string =>
    `| \`${row.path}\` | ${row.required ? 'yes' : ''} | ${cell(row.what)} | \`${cell(short(row.example))}\` |`;
  return ['| field | must | what it is | example |', '|---|---|---|---|', ...rows.map(line)].join('\n');
}
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('`|`', '`\\|`');
}
function short(example: string): string {
  return example.length > 90 ? `${example.slice(0, 89)}…` : example;
}
