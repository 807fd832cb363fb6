import { StoreFault, type ColumnInfo, type StoreMap, type TableInfo } from './connector.ts';

/** The real schema, looked up by name. Nothing goes into SQL that was not found here. */
export class RealSchema {
  readonly tables: ReadonlyMap<string, TableInfo>;
  constructor(tables: readonly TableInfo[]) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
  }
  table(name: string): TableInfo {
    const table = this.tables.get(name);
    if (!table) throw new StoreFault('schema-differs', `The store has no table ${name}.`);
    return table;
  }
  column(table: string, name: string): ColumnInfo {
    const column = this.table(table).columns.find((each) => each.name === name);
    if (!column) throw new StoreFault('schema-differs', `The table ${table} has no column ${name}.`);
    return column;
  }
  isForeignKey(table: string, column: string): boolean {
    return this.table(table).foreignKeys.some((each) => each.column === column);
  }
  /** Columns of other tables that refer to this one: declared in the schema, or in the map as `via`. */
  referencesTo(table: string, map: StoreMap): readonly Reference[] {
    const found: Reference[] = [];
    for (const other of this.tables.values())
      for (const key of other.foreignKeys)
        if (key.table === table)
          found.push({ table: other.name, column: key.column, references: key.references });
    const via = map[table]?.subject.via;
    if (via && !found.some((each) => each.table === via.table && each.column === via.references))
      found.push({ table: via.table, column: via.references, references: via.column });
    return found;
  }
}
/** `table.column` refers to column `references` of the table that was asked about. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly references: string;
}

/**
 * The tables of the map, those that refer to others first, so that rows can be deleted in that order.
 * `dependsOn` of the map counts as well as the schema's foreign keys. A cycle keeps the map's order.
 */
export function deletionOrder(map: StoreMap, tables: readonly TableInfo[]): readonly string[] {
  const names = Object.keys(map);
  const before = new Map(names.map((name) => [name, new Set<string>()]));
  for (const name of names) {
    for (const other of map[name]?.dependsOn ?? []) before.get(name)?.add(other);
    const via = map[name]?.subject.via;
    // A row found through its parent must go before the parent; a row found through a link goes after the link.
    if (!via) continue;
    if (map[name]?.shared) before.get(name)?.add(via.table);
    else before.get(via.table)?.add(name);
  }
  for (const table of tables)
    for (const key of table.foreignKeys) if (key.table !== table.name) before.get(key.table)?.add(table.name);
  const ordered: string[] = [];
  const open = new Set<string>();
  const visit = (name: string): void => {
    if (ordered.includes(name) || open.has(name)) return;
    open.add(name);
    for (const other of before.get(name) ?? []) if (other in map) visit(other);
    ordered.push(name);
  };
  for (const name of names) visit(name);
  return ordered;
}
