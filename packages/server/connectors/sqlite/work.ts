import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { answerCalls } from '../../platform/thread/answer-calls.ts';
import type { FaultReason, Row, TableInfo, Value } from '../connector.ts';
import { quoted, type SqlResult } from '../engine.ts';

/** What came of work on the file: what it gave, or why it did not come about. */
export type Outcome<T> =
  { readonly gave: T } | { readonly reason: FaultReason; readonly detail: string; readonly cause?: unknown };

/** The connection of the transaction that runs; none between transactions, since another program owns the file. */
let inTransaction: DatabaseSync | undefined;

const calls = {
  /** One statement by itself. */
  run: (path: string, sql: string, parameters: readonly Value[]): Outcome<SqlResult> =>
    outcome(() => alone(path, (db) => execute(db, sql, parameters))),
  describe: (path: string): Outcome<readonly TableInfo[]> => outcome(() => alone(path, describe)),
  begin: (path: string): Outcome<void> =>
    outcome(() => {
      inTransaction = open(path);
      inTransaction.exec('begin immediate');
    }),
  /** One statement of the transaction that runs. */
  step: (sql: string, parameters: readonly Value[]): Outcome<SqlResult> =>
    outcome(() => execute(begun(), sql, parameters)),
  commit: (): Outcome<void> => outcome(() => begun().exec('commit')),
  /** Ends the transaction; what did not commit is rolled back by it. */
  end: (): Outcome<void> =>
    outcome(() => {
      const db = inTransaction;
      inTransaction = undefined;
      db?.close();
    }),
};
/** What the thread of a SQLite store can be asked for. */
export type SqliteCalls = typeof calls;
answerCalls(calls);

function begun(): DatabaseSync {
  if (!inTransaction) throw new Error('No transaction runs.');
  return inTransaction;
}

class NotThere extends Error {}
function open(path: string): DatabaseSync {
  // Opening would make an empty file where the store is missing, and an empty file finds nobody.
  if (!existsSync(path)) throw new NotThere('The SQLite file is not there.');
  const db = new DatabaseSync(path);
  // secure_delete overwrites what is deleted: erased means gone from the file, not only from the index.
  db.exec('pragma busy_timeout = 5000; pragma foreign_keys = on; pragma secure_delete = on;');
  return db;
}
function alone<T>(path: string, work: (db: DatabaseSync) => T): T {
  const db = open(path);
  try {
    return work(db);
  } finally {
    db.close();
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

function outcome<T>(work: () => T): Outcome<T> {
  try {
    return { gave: work() };
  } catch (error) {
    if (error instanceof NotThere) return { reason: 'unreachable', detail: error.message };
    const code = Number((error as { errcode?: unknown }).errcode ?? 0);
    return {
      reason: reasons[code & 0xff] ?? 'failed',
      detail: `SQLite answered ${code || 'nothing'}.`,
      cause: error,
    };
  }
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
