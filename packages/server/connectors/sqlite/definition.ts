import type { Connector } from '../connector.ts';
import { unsaidZone } from '@amanat/domain/time/store-time.ts';
import { relationalDriver } from '../relational.ts';
import { sqliteEngine } from './driver.ts';

/** SQLite stores; the connection is the path of the database file. */
export const sqlite: Connector = {
  engine: 'sqlite',
  open: (connection, timezone = unsaidZone) => relationalDriver(sqliteEngine(connection, timezone)),
};
