/**
 * What keeps a store current in a process of its own: takes the database's URL, the master key and the URL of the
 * store of the guarded shop, and says when it keeps it.
 */
import { openStores } from '../../connectors/connectors.ts';
import { versionsOf } from '../../consent/testing/consent-server.ts';
import { systemClock as clock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { personEvents } from '../events.ts';
import { keepStoreAccess } from '../store-access.ts';
import { guardedManifest } from './guarded-shop.ts';

const [url = '', masterKey = '', store = ''] = process.argv.slice(2);
const { db } = openDatabase(url, 4);
const keys = createKeys({ db, clock, masterKey: new Uint8Array(Buffer.from(masterKey, 'hex')) });
await keys.ensureOrganisation('smartmarket');
const { accessList } = openStores({ SHOP_DATABASE_URL: store });
await keepStoreAccess({
  url,
  clock,
  log: quietLog,
  keys,
  policies: versionsOf(guardedManifest()),
  events: personEvents(db),
  accessList,
});
process.send?.('keeping');
