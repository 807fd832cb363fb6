import { StoreFault, type StoreMap, type TableMap } from '../connector.ts';
import { quoted } from '../engine.ts';
import { phoneMarks } from '../../platform/phone-spellings.ts';
import { literal } from './access-names.ts';

/** A column with an identifier in the form it is compared in, as the connector itself compares it. */
export function foldedColumn({ identifier = 'email' }: TableMap['subject'], column: string): string {
  if (identifier === 'email') return `lower(trim(${column}::text) collate "C")`;
  if (identifier === 'customer-id') return `(${column})::text`;
  const digits = `translate((${column})::text, ${literal(phoneMarks.join(''))}, '')`;
  return `(case when ${digits} ~ '^([+]|00)?9940?[1-9][0-9]{8}$|^0?[1-9][0-9]{8}$' then '+994' || right(${digits}, 9)
    when ${digits} ~ '^([+]|00)[1-9]' then '+' || regexp_replace(${digits}, '^([+]|00)', '') else nullif(${digits}, '') end)`;
}

/** Where everything lies: the schema of the list, that of the tables, and the map of the store. */
export interface AccessPlace {
  readonly list: string;
  readonly tables: string;
  readonly map: StoreMap;
}

/**
 * The condition «everybody this row is about may be read for the purpose», with `via` followed as far as the map goes.
 * A row that names nobody is nobody's to read.
 * @param row how the row is called. @param purpose an expression of SQL.
 */
export function rowCondition(
  { list, tables, map }: AccessPlace,
  table: string,
  row: string,
  purpose: string,
  depth = 1,
): string {
  const subject = map[table]?.subject;
  if (!subject || depth > 8)
    throw new StoreFault('schema-differs', `The map of ${table} leads to no person.`);
  const ways: string[] = [];
  if (subject.column !== undefined) {
    const kind = literal(subject.identifier ?? 'email');
    ways.push(`exists (select from ${quoted(list)}.person p where p.kind = ${kind}
      and p.subject = ${foldedColumn(subject, `${row}.${quoted(subject.column)}`)}
      and ${purpose} = any (p.purposes) and p.until > clock_timestamp())`);
  }
  if (subject.via) {
    const { column, table: other, references } = subject.via;
    const next = `v${depth}`;
    ways.push(`exists (select from ${quoted(tables)}.${quoted(other)} ${next}
      where ${next}.${quoted(references)} = ${row}.${quoted(column)}
      and ${rowCondition({ list, tables, map }, other, next, purpose, depth + 1)})`);
  }
  if (ways.length === 0) throw new StoreFault('schema-differs', `The map of ${table} leads to no person.`);
  return ways.length === 1 ? ways[0]! : `(${ways.join('\n      and ')})`;
}
