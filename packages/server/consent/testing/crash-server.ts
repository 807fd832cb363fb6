/**
 * A consent server in a process of its own, to be killed: takes the database's URL and the master key, listens on a free
 * port and says which. Nothing is done on the way out; that is the point.
 */
import { flushCompileCache } from 'node:module';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { consentServer, versionsOf } from './consent-server.ts';

const [url = '', masterKey = ''] = process.argv.slice(2);
const { app, integrator } = await consentServer({
  db: openDatabase(url, 4).db,
  clock: systemClock,
  policies: versionsOf(shopManifest()),
  masterKey: new Uint8Array(Buffer.from(masterKey, 'hex')),
});
integrator.start();
// It will be killed: only what is kept now is there for the next of its kind.
flushCompileCache();
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
