/**
 * A gate's server in a process of its own, to be killed: takes the database's URL, the master key and a port (0 for a
 * free one), serves what gates inside applications need and says where. Nothing is done on the way out.
 */
import { applicationScopes } from '@amanat/contract/key-scopes.ts';
import { type Caller } from '../../http/server.ts';
import { decisionRoutes } from '../../http/public/decisions.ts';
import { factRoutes } from '../../http/public/facts.ts';
import { localGateRoutes } from '../../http/public/local-gate.ts';
import { testServer } from '../../http/testing/test-server.ts';
import { createJournal } from '../../ledger/journal.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { createPolicies } from '../../policy/memory.ts';
import { decisions } from '../decisions.ts';
import { personEvents } from '../events.ts';
import { decisionLog } from '../record.ts';
import { createDecisionStream } from '../stream.ts';

const [url = '', masterKey = '', port = '0'] = process.argv.slice(2);
const { db } = openDatabase(url, 4);
const clock = systemClock;
const keys = createKeys({ db, clock, masterKey: new Uint8Array(Buffer.from(masterKey, 'hex')) });
const policies = await createPolicies(db, clock);
for (const org of policies.organisations()) await keys.ensureOrganisation(org);
const holder: Caller = {
  account: 'till',
  organisations: { shop: 'handler' },
  api: true,
  keyFor: applicationScopes,
  hasAgreement: true,
};
const app = await testServer({
  identify: async (request) => (request.headers.authorization === 'Bearer key' ? holder : null),
});
const journal = createJournal({ keys });
const gate = {
  clock,
  keys,
  policies,
  log: decisionLog(db, journal),
  events: personEvents(db),
};
const stream = await createDecisionStream({
  url,
  clock,
  log: quietLog,
  versionPublished: () => policies.refresh(),
  versionsMissed: () => policies.refresh(),
});
decisionRoutes(app, { decisions: decisions(gate) });
localGateRoutes(app, { ...gate, stream });
factRoutes(app, { db, clock, keys, journal, policies });
process.send?.(await app.listen({ port: Number(port), host: '127.0.0.1' }));
