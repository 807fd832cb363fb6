import type { Connector } from '../connector.ts';
import { relationalDriver } from '../relational.ts';
import { sqliteEngine } from './driver.ts';

/** SQLite stores; the connection is the path of the database file. */
export const sqlite: Connector = {
  engine: 'sqlite',
  open: (connection) => relationalDriver(sqliteEngine(connection)),
};
