/**
 * A server's journal at work, to be killed: appends from several writers and integrates as fast as it can, and
 * tells on standard output, one line each, what it has acknowledged. Arguments: database URL, master key in hex.
 */
import { flushCompileCache } from 'node:module';
import { systemClock } from '../../platform/clock.ts';
import { inTransaction, openDatabase } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { createIntegrator } from '../integrator.ts';
import { createJournal } from '../journal.ts';

const [url = '', masterKey = ''] = process.argv.slice(2);
const org = 'dukan';
const named = new URL(url);
named.searchParams.set('application_name', 'append-loop');
const { db } = openDatabase(named.href);
const keys = createKeys({ masterKey: Buffer.from(masterKey, 'hex'), db, clock: systemClock });
await keys.ensureOrganisation(org);
const journal = createJournal({ keys });
const integrator = createIntegrator({ db, keys, clock: systemClock, log: quietLog });

async function write(writer: number): Promise<never> {
  for (let round = 0; ; round++) {
    const entries = Array.from({ length: 1 + (round % 5) }, (_, i) => ({
      kind: 'consent.recorded',
      time: systemClock.now().toISOString(),
      actor: 'system',
      subject: `person-${writer}-${round % 50}`,
      refs: { round },
      content: { i },
    }));
    const appended = await inTransaction(db, (tx) => journal.append(tx, org, entries));
    process.stdout.write(appended.map((one) => `${one.index} ${one.id}\n`).join(''));
  }
}
async function keepIntegrating(): Promise<never> {
  for (;;) await integrator.catchUp();
}
// It will be killed: only what is kept now is there for the next of its kind.
flushCompileCache();
await Promise.all([write(0), write(1), write(2), keepIntegrating()]);
