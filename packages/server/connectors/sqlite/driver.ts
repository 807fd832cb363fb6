import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { StoreFault, type FaultReason, type Row, type TableInfo, type Value } from '../connector.ts';
import { quoted, type SqlDialect, type SqlEngine, type SqlResult } from '../engine.ts';

const dialect: SqlDialect = {
  parameter: (n) => `?${n}`,
  // SQLite folds ASCII only, as e-mail addresses need.
  foldedEmail: (expression) => `lower(trim(${expression}))`,
  asText: (expression) => `cast(${expression} as text)`,
  // Dates are text here, each as it was written: a day, a time that says its zone, or one that says none.
  isBefore: (column, _type, moment, parameters) => {
    const before = (value: string) => `datetime(${parameters.add(value)})`;
    return `(case when length(${column}) = 10 then datetime(${column}) < ${before(moment.bakuWall)}
      when ${column} glob '*[Zz]' or ${column} glob '*[+-][0-9][0-9]:[0-9][0-9]' then datetime(${column}) < ${before(moment.instant)}
      when ${column} glob '*[+-][0-9][0-9]' then datetime(${column} || ':00') < ${before(moment.instant)}
      else datetime(${column}) < ${before(moment.wall)} end)`;
  },
};

/** The SQLite engine of Node. Opened for each call and closed after: another program owns the file. */
export function sqliteEngine(path: string, timezone: string): SqlEngine {
  let queue: Promise<unknown> = Promise.resolve();
  /** One call at a time: a transaction must not have other statements between its own. */
  const alone = <T>(work: (db: DatabaseSync) => T | Promise<T>): Promise<T> => {
    const next = queue.then(() => withDatabase(path, work));
    queue = next.catch(() => undefined);
    return next;
  };
  return {
    dialect,
    timezone,
    run: (sql, parameters) => alone((db) => execute(db, sql, parameters)),
    describe: () => alone(describe),
    transaction: (work) =>
      alone(async (db) => {
        db.exec('begin immediate');
        const result = await work(async (sql, parameters) => execute(db, sql, parameters));
        db.exec('commit');
        return result;
      }),
    close: async () => {
      await queue;
    },
  };
}

async function withDatabase<T>(path: string, work: (db: DatabaseSync) => T | Promise<T>): Promise<T> {
  // Opening would make an empty file where the store is missing, and an empty file finds nobody.
  if (!existsSync(path)) throw new StoreFault('unreachable', 'The SQLite file is not there.');
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    // secure_delete overwrites what is deleted: erased means gone from the file, not only from the index.
    db.exec('pragma busy_timeout = 5000; pragma foreign_keys = on; pragma secure_delete = on;');
    return await work(db);
  } catch (error) {
    throw fault(error);
  } finally {
    // Closing rolls back a transaction that did not commit.
    db?.close();
  }
}

function execute(db: DatabaseSync, sql: string, parameters: readonly Value[]): SqlResult {
  const statement = db.prepare(sql);
  const bound = parameters.map((value): SQLInputValue =>
    typeof value === 'boolean' ? Number(value) : value,
  );
  if (statement.columns().length > 0) return { rows: statement.all(...bound).map(plain), changed: 0 };
  return { rows: [], changed: Number(statement.run(...bound).changes) };
}
function plain(row: Record<string, unknown>): Row {
  const entries = Object.entries(row).map(([name, value]): [string, Value] => [
    name,
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as Value),
  ]);
  return Object.fromEntries(entries);
}

function describe(db: DatabaseSync): readonly TableInfo[] {
  const names = execute(
    db,
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`,
    [],
  );
  return names.rows.map((row) => describeTable(db, String(row['name'])));
}
function describeTable(db: DatabaseSync, name: string): TableInfo {
  const pragma = (what: string, of: string) => execute(db, `pragma ${what}(${quoted(of)})`, []).rows;
  const uniques = new Set(
    pragma('index_list', name)
      .filter((index) => index['unique'] === 1)
      .map((index) => pragma('index_info', String(index['name'])))
      .filter((columns) => columns.length === 1)
      .map((columns) => String(columns[0]?.['name'])),
  );
  return {
    name,
    columns: pragma('table_info', name).map((column) => ({
      name: String(column['name']),
      type: String(column['type']).toLowerCase(),
      nullable: column['notnull'] === 0 && column['pk'] === 0,
      primaryKey: Number(column['pk']) > 0,
      unique: uniques.has(String(column['name'])),
    })),
    foreignKeys: pragma('foreign_key_list', name).map((key) => ({
      column: String(key['from']),
      table: String(key['table']),
      references: String(key['to'] ?? 'id'),
    })),
  };
}

function fault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = Number((error as { errcode?: unknown }).errcode ?? 0);
  return new StoreFault(reasons[code & 0xff] ?? 'failed', `SQLite answered ${code || 'nothing'}.`, error);
}
/** Primary result codes of SQLite. */
const reasons: Readonly<Record<number, FaultReason>> = {
  1: 'schema-differs',
  5: 'busy',
  6: 'busy',
  8: 'unreachable',
  10: 'unreachable',
  14: 'unreachable',
  19: 'constraint',
  26: 'unreachable',
};
