import type { Store } from '@amanat/domain/manifest/manifest.ts';

/** One table of a store map: how rows are tied to a person and what each column holds. */
export type TableMap = NonNullable<Store['tables']>[string];
export type StoreMap = Readonly<Record<string, TableMap>>;

/** What a person is known by, already normalised (e-mail in root-locale lower case, phone as `foldPhone` gives it). */
export interface Identifiers {
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly 'customer-id': readonly string[];
}
/** Brings an e-mail address to the form it is compared in: trimmed, ASCII letters lower (root locale). */
export function foldEmail(email: string): string {
  return email.trim().replaceAll(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
/** A primary key as text: engines compare it with their own type, so no precision is lost. */
export type Key = string;
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

export interface ColumnInfo {
  readonly name: string;
  /** The engine's own type name, lower case. */
  readonly type: string;
  readonly nullable: boolean;
  readonly primaryKey: boolean;
  /** True when two rows cannot hold the same value. */
  readonly unique: boolean;
}
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly references: string;
}
export interface TableInfo {
  readonly name: string;
  readonly columns: readonly ColumnInfo[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A date a row is asked for: its own column, or that of the row it hangs on (`of`, along `via` of the map). */
export interface Dated {
  readonly column: string;
  readonly of?: string | undefined;
  /** ISO instant the date must lie before. */
  readonly before: string;
}
/** Narrows what is asked for. */
export interface Narrowed {
  /** Only rows that `anonymise` of these columns would still change: the others were emptied before. */
  readonly holding?: readonly string[];
  /** Only these rows; some hundreds at most. */
  readonly among?: readonly Key[];
}
/** Rows of one table that concern a person. */
export interface FoundRows {
  readonly table: string;
  readonly keys: readonly Key[];
  /** Those of `keys` that other people use too: cut loose, never blanked (peers: the shared address). */
  readonly sharedWithOthers: readonly Key[];
}
/** One way in which a person's rows are found: by these identifiers, through this map. */
export interface View {
  readonly map: StoreMap;
  readonly person: Identifiers;
}
export interface Change {
  /** Rows changed by this call; 0 when an earlier call already did it. */
  readonly changed: number;
  /** Keys that were spared because somebody else's rows still refer to them. */
  readonly spared: readonly Key[];
}

/** Why a store did not do what it was asked. `unreachable` and `busy` pass; the others need a person. */
export type FaultReason =
  'unreachable' | 'busy' | 'not-configured' | 'schema-differs' | 'constraint' | 'failed';
export class StoreFault extends Error {
  readonly reason: FaultReason;
  /** `detail` names tables and columns, never values. */
  constructor(reason: FaultReason, detail: string, cause?: unknown) {
    super(detail, cause === undefined ? undefined : { cause });
    this.name = 'StoreFault';
    this.reason = reason;
  }
}

/** An open store. Every change is set-based, by key, idempotent, and one transaction. */
export interface StoreDriver {
  /** The real schema. */
  describe(): Promise<readonly TableInfo[]>;
  /** The tables of the map in the order their rows can be deleted: those that refer to others first. */
  deletionOrder(map: StoreMap): Promise<readonly string[]>;
  /** Where the person is found, table by table, in the order of the map; tables without rows are left out. */
  scan(map: StoreMap, person: Identifiers): Promise<readonly FoundRows[]>;
  /** The named columns of the rows, in key order; what is a date by its type says its zone. */
  read(
    table: string,
    keyColumn: string,
    keys: readonly Key[],
    columns: readonly string[],
  ): Promise<readonly Row[]>;
  /** The rows of `keys` that are still there. */
  present(table: string, keyColumn: string, keys: readonly Key[]): Promise<readonly Key[]>;
  /**
   * Deletes rows by key. With `guard`, only those that still belong to the person (a key may have been given
   * to somebody else since the plan). Rows marked shared that others still refer to are spared.
   */
  erase(map: StoreMap, table: string, keys: readonly Key[], guard?: Identifiers): Promise<Change>;
  /**
   * Empties columns: null where the column takes it, a neutral value where it must hold one; primary and
   * foreign keys are left alone. Idempotent: a row already emptied is not changed again. With `own`, rows marked
   * shared that rows of others refer to by now are spared: those that none of these ways finds.
   */
  anonymise(
    map: StoreMap,
    table: string,
    keys: readonly Key[],
    columns: readonly string[],
    own?: readonly View[],
  ): Promise<Change>;
  /** Of the rows, those marked shared that rows of others refer to: rows that none of these ways finds. */
  usedByOthers(
    map: StoreMap,
    table: string,
    keys: readonly Key[],
    own: readonly View[],
  ): Promise<readonly Key[]>;
  /** Sets one column of the rows that still belong to the person. */
  rectify(
    map: StoreMap,
    table: string,
    keys: readonly Key[],
    column: string,
    value: Value,
    guard: Identifiers,
  ): Promise<Change>;
  /** Of the rows, those whose columns still hold something a former `anonymise` should have emptied. */
  notEmptied(
    map: StoreMap,
    table: string,
    keys: readonly Key[],
    columns: readonly string[],
  ): Promise<readonly Key[]>;
  /**
   * Keys of rows whose every date lies before its instant, oldest by the first date first, at most `limit`. Rows
   * without one of the dates are not due, nor are rows that rows of another table of the map still hang on.
   */
  overdue(
    map: StoreMap,
    table: string,
    dates: readonly Dated[],
    limit: number,
    narrowed?: Narrowed,
  ): Promise<readonly Key[]>;
  /** How many rows `overdue` would find without a limit. */
  countOverdue(map: StoreMap, table: string, dates: readonly Dated[], narrowed?: Narrowed): Promise<number>;
  /** Keys and values of a column, in the order of the key, from after `after` on; rows without a value are left out. */
  page(
    table: string,
    keyColumn: string,
    column: string,
    after: Key | null,
    limit: number,
  ): Promise<readonly { readonly key: Key; readonly value: Value }[]>;
  /** As `page`, with more columns: rows whose first one holds a value, in the order of the key, from after `after` on. */
  rowsAfter(
    table: string,
    keyColumn: string,
    columns: readonly string[],
    after: Key | null,
    limit: number,
  ): Promise<readonly { readonly key: Key; readonly values: readonly Value[] }[]>;
  /** Up to `limit` non-null values of a column, for detection of undeclared data. */
  sample(table: string, column: string, limit: number): Promise<readonly Value[]>;
  close(): Promise<void>;
}

/** A connector: which engine it speaks and how it is opened. */
export interface Connector {
  readonly engine: Store['engine'];
  /**
   * Opens a store. `connection` is the content of the environment variable the manifest names; `timezone` the zone of
   * dates in it that say none, UTC unless told.
   */
  open(connection: string, timezone?: string): StoreDriver;
}

/** An identifier as it stands in a store, in the form it is compared in. */
export interface Listed {
  readonly kind: keyof Identifiers;
  readonly subject: string;
}
/** What may be read about somebody, until when without another look. */
export interface Access extends Listed {
  /** Under which names changes of the person are told. */
  readonly names: readonly string[];
  /** Purposes that are allowed. */
  readonly purposes: readonly string[];
  /** ISO instant from which nothing is allowed any more unless it is written again. */
  readonly until: string;
}

/**
 * Who may be read for what, inside a store: the store's own views and row policies look into it. Whoever is not listed
 * cannot be read, and nobody can once `confirm` has not been called for the age that was set in the store.
 */
export interface AccessList {
  /** Whether the operator has applied the SQL that `access-sql.ts` writes. */
  installed(): Promise<boolean>;
  /** Lists every identifier of the tables that is not listed yet. */
  discover(): Promise<void>;
  /** Those that are to be looked at: new ones, and those whose rows have gone. */
  waiting(limit: number): Promise<readonly Listed[]>;
  /** Those whose changes are told under one of these names. */
  named(names: readonly string[]): Promise<readonly Listed[]>;
  /** A page of all, in order, after one. */
  after(last: Listed | null, limit: number): Promise<readonly Listed[]>;
  /** Writes what holds; an identifier that no row holds any more is taken off the list. */
  write(entries: readonly Access[]): Promise<void>;
  /** Says that the list holds as of now, by the store's clock. */
  confirm(): Promise<void>;
  close(): Promise<void>;
}
