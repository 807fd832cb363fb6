import type { Identifiers, StoreMap } from './connector.ts';
import { quoted, type Parameters, type SqlDialect, type SqlEngine } from './engine.ts';
import { declared } from './rows.ts';
import { phoneMarks, phoneSpellings } from '../platform/phone-spellings.ts';
import type { RealSchema } from './schema.ts';

/**
 * The SQL condition «this row concerns the person» for a table under an alias, following `via` as far as the
 * map goes. False when the person is not known by the identifier the table uses.
 */
export function concerns(
  context: {
    schema: RealSchema;
    map: StoreMap;
    dialect: SqlDialect;
    parameters: Parameters;
    person: Identifiers;
  },
  table: string,
  alias: string,
  depth = 0,
): string {
  const { schema, map, dialect, parameters, person } = context;
  const subject = map[table]?.subject;
  if (!subject || depth > 8) return '1 = 0';
  const ways: string[] = [];
  if (subject.column) {
    schema.column(table, subject.column);
    const column = `${alias}.${quoted(subject.column)}`;
    const kind = subject.identifier ?? 'email';
    const values = person[kind];
    const spelled = kind === 'phone' ? values.flatMap(phoneSpellings) : values;
    if (spelled.length > 0) ways.push(`${folded(dialect, kind, column)} in (${parameters.list(spelled)})`);
  }
  if (subject.via) {
    const { column, table: other, references } = subject.via;
    schema.column(table, column);
    schema.column(other, references);
    const next = `p${depth + 1}`;
    const inner = concerns(context, other, next, depth + 1);
    ways.push(
      `${alias}.${quoted(column)} in (select ${next}.${quoted(references)} from ${quoted(other)} ${next} where ${inner})`,
    );
  }
  return ways.length > 0 ? `(${ways.join(' or ')})` : '1 = 0';
}

function folded(dialect: SqlDialect, kind: keyof Identifiers, column: string): string {
  if (kind === 'email') return dialect.foldedEmail(column);
  if (kind === 'customer-id') return dialect.asText(column);
  return phoneMarks.reduce((text, mark) => `replace(${text}, '${mark}', '')`, dialect.asText(column));
}

/** The condition «this row still belongs to the person», for the table of a change. */
export function belongs(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  person: Identifiers,
  parameters: Parameters,
): string {
  const mine = concerns({ schema, map, dialect: engine.dialect, parameters, person }, table, 'own');
  const key = quoted(declared(map, table).key);
  return `${key} in (select own.${key} from ${quoted(table)} own where ${mine})`;
}
