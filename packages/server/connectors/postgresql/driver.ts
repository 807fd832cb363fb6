import { Pool, type CustomTypesConfig, type PoolClient } from 'pg';
import { StoreFault, type FaultReason, type ForeignKey, type Row, type TableInfo } from '../connector.ts';
import type { SqlDialect, SqlEngine } from '../engine.ts';
import { saysNoZone } from '@amanat/domain/time/store-time.ts';

const dialect: SqlDialect = {
  parameter: (n) => `$${n}`,
  // The "C" collation folds ASCII only: an Azerbaijani or Turkish database must not turn I into ı here.
  foldedEmail: (expression) => `lower(trim(${expression}::text) collate "C")`,
  asText: (expression) => `(${expression})::text`,
  // The parameter is brought to the column, whose index serves; the session's own zone has no say.
  isBefore: (column, type, moment, parameters) => {
    if (type === 'date') return `${column} < ${parameters.add(moment.bakuWall)}::timestamp`;
    if (saysNoZone(type)) return `${column} < ${parameters.add(moment.wall)}::timestamp`;
    return `${column} < ${parameters.add(moment.instant)}::timestamptz`;
  },
};
// Values come back as plain data: dates and numerics as the text the database shows, big integers unrounded.
const types: CustomTypesConfig = {
  getTypeParser: (oid) => {
    if (oid === 16) return (value: string) => value === 't';
    if (oid === 21 || oid === 23) return Number;
    return (value: string) => value;
  },
};

const columnsSql = `
  select c.relname as "table", a.attname as name, format_type(t.oid, null) as type, not a.attnotnull as nullable,
    exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as primary_key,
    exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and i.indnkeyatts = 1 and i.indkey[0] = a.attnum) as is_unique
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
  order by c.relname, a.attnum`;
const foreignKeysSql = `
  select c.relname as "table", a.attname as "column", f.relname as "to", fa.attname as "references"
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_class f on f.oid = k.confrelid
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
  join pg_attribute fa on fa.attrelid = f.oid and fa.attnum = k.confkey[1]
  where k.contype = 'f' and cardinality(k.conkey) = 1 and c.relnamespace = current_schema()::regnamespace
  order by 1, 2`;

/** The PostgreSQL engine on a small pool of its own. A connection that cannot be had in 5 s is «unreachable». */
export function postgresqlEngine(url: string, timezone: string): SqlEngine {
  const pool = new Pool({
    connectionString: url,
    max: 3,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 10_000,
  });
  // An idle connection lost to a restart is replaced; the next statement reports what matters.
  pool.on('error', () => undefined);
  return {
    dialect,
    timezone,
    run: runOn(pool),
    close: () => pool.end(),
    describe: async () => {
      const columns = await runOn(pool)(columnsSql, []);
      const foreignKeys = await runOn(pool)(foreignKeysSql, []);
      return tables(columns.rows, foreignKeys.rows);
    },
    transaction: async (work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw fault(error);
      });
      let broken = true;
      try {
        await runOn(client)('begin', []);
        const result = await work(runOn(client));
        await runOn(client)('commit', []);
        broken = false;
        return result;
      } finally {
        // A connection whose transaction did not commit is closed: the server rolls it back.
        client.release(broken);
      }
    },
  };
}

function runOn(client: Pool | PoolClient): SqlEngine['run'] {
  return async (sql, parameters) => {
    try {
      const result = await client.query<Record<string, never>>(sql, [...parameters]);
      return { rows: result.rows as readonly Row[], changed: result.rowCount ?? 0 };
    } catch (error) {
      throw fault(error);
    }
  };
}

function tables(columns: readonly Row[], foreignKeys: readonly Row[]): readonly TableInfo[] {
  const found = new Map<
    string,
    { name: string; columns: TableInfo['columns'][number][]; foreignKeys: ForeignKey[] }
  >();
  for (const row of columns) {
    const name = String(row['table']);
    if (!found.has(name)) found.set(name, { name, columns: [], foreignKeys: [] });
    found.get(name)?.columns.push({
      name: String(row['name']),
      type: String(row['type']).toLowerCase(),
      nullable: row['nullable'] === true,
      primaryKey: row['primary_key'] === true,
      unique: row['is_unique'] === true,
    });
  }
  for (const row of foreignKeys)
    found.get(String(row['table']))?.foreignKeys.push({
      column: String(row['column']),
      table: String(row['to']),
      references: String(row['references']),
    });
  return [...found.values()];
}

/** Tells what a driver error means for a step. The server's own message may quote values, so it is not passed on. */
function fault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  const reason = reasonOf(code, error);
  return new StoreFault(reason, `PostgreSQL answered ${code || 'nothing'}.`, error);
}
function reasonOf(code: string, error: unknown): FaultReason {
  if (/^(08|57P|53)/.test(code) || code.startsWith('E') || code === '3D000' || code === '28P01')
    return 'unreachable';
  if (/^(40|55P03)/.test(code)) return 'busy';
  if (code.startsWith('23')) return 'constraint';
  if (code.startsWith('42')) return 'schema-differs';
  const message = error instanceof Error ? error.message : '';
  return /terminated|timeout|closed|ended/i.test(message) ? 'unreachable' : 'failed';
}
