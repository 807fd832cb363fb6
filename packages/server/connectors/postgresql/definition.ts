import type { Connector } from '../connector.ts';
import { relationalDriver } from '../relational.ts';
import { postgresqlEngine } from './driver.ts';

/** PostgreSQL stores; the connection is a `postgres://` URL. */
export const postgresql: Connector = {
  engine: 'postgresql',
  open: (connection) => relationalDriver(postgresqlEngine(connection)),
};
