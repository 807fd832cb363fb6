import type { Row, TableInfo, Value } from './connector.ts';
import type { Moment } from '@amanat/domain/time/store-time.ts';

/** What a SQL engine must bring; `relational.ts` makes a store driver of it. */
export interface SqlEngine {
  readonly dialect: SqlDialect;
  describe(): Promise<readonly TableInfo[]>;
  /** Runs one statement; `changed` is the number of rows it touched. */
  run(sql: string, parameters: readonly Value[]): Promise<SqlResult>;
  /** Runs the statements of `work` in one transaction. */
  transaction<T>(work: (run: SqlEngine['run']) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** The zone of dates that say none. */
  readonly timezone: string;
}
export interface SqlResult {
  readonly rows: readonly Row[];
  readonly changed: number;
}
export interface SqlDialect {
  /** The n-th parameter, from 1. */
  parameter(n: number): string;
  /** An expression that gives text folded for comparing e-mail addresses (root locale, trimmed). */
  foldedEmail(expression: string): string;
  asText(expression: string): string;
  /** An expression that is true when what stands in a column of this type lies before the moment. */
  isBefore(column: string, type: string, moment: Moment, parameters: Parameters): string;
}

/** Quotes an identifier; the caller has checked that it exists. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Collects parameters of one statement. */
export class Parameters {
  readonly values: Value[] = [];
  readonly #dialect: SqlDialect;
  constructor(dialect: SqlDialect) {
    this.#dialect = dialect;
  }
  add(value: Value): string {
    this.values.push(value);
    return this.#dialect.parameter(this.values.length);
  }
  list(values: readonly Value[]): string {
    return values.map((value) => this.add(value)).join(', ');
  }
}
