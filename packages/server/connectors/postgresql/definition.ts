import type { Connector } from '../connector.ts';
import { unsaidZone } from '@amanat/domain/time/store-time.ts';
import { relationalDriver } from '../relational.ts';
import { postgresqlEngine } from './driver.ts';

/** PostgreSQL stores; the connection is a `postgres://` URL. */
export const postgresql: Connector = {
  engine: 'postgresql',
  open: (connection, timezone = unsaidZone) => relationalDriver(postgresqlEngine(connection, timezone)),
};
