import type { ColumnInfo } from './connector.ts';
import type { SqlDialect } from './engine.ts';

const numeric = /int|serial|numeric|decimal|real|double|float|money/;
const text = /char|text|clob|citext/;
/** Types whose neutral value is a fixed literal. */
const literals: readonly (readonly [RegExp, string])[] = [
  [/bool/, 'false'],
  [/timestamp|datetime/, "'1970-01-01 00:00:00+00'"],
  [/^date/, "'1970-01-01'"],
  [/jsonb?/, "'{}'"],
  [/bytea|blob/, "''"],
  [/inet|cidr/, "'0.0.0.0'"],
];

/**
 * A SQL expression for a column that must hold a value: empty text, zero, the first day of 1970. A column
 * that allows no value twice gets one made of the row's own key. Null when no neutral value is known.
 */
export function neutralValue(column: ColumnInfo, keyAsText: string): string | null {
  if (column.type.endsWith('[]')) return column.unique ? null : "'{}'";
  if (text.test(column.type)) return column.unique ? `'erased-' || ${keyAsText}` : "''";
  if (column.type === 'uuid' || column.unique) return null;
  if (numeric.test(column.type)) return "'0'";
  return literals.find(([pattern]) => pattern.test(column.type))?.[1] ?? null;
}

/**
 * The condition that a column holds something other than its neutral value. Compared in the column's own type: as text
 * an amount is `0.00`, an address `0.0.0.0/32` and a moment whatever the server's time zone makes of it.
 */
export function differsFrom(column: ColumnInfo, held: string, neutral: string, dialect: SqlDialect): string {
  // The one type that PostgreSQL cannot compare.
  if (column.type === 'json') return `${dialect.asText(held)} <> ${dialect.asText(neutral)}`;
  return `${held} <> ${neutral}`;
}
