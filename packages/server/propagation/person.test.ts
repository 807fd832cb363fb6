import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { openStores } from '../connectors/connectors.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { inTransaction } from '../platform/db.ts';
import { createOutbound } from '../platform/outbound.ts';
import { permitsFor } from '../platform/public-address.ts';
import { openRequest } from '../requests/open.ts';
import { org, startOffice } from '../requests/testing/office.ts';
import { openConfirmed } from '../requests/testing/walk.ts';
import { fanOut } from './fan-out.ts';
import { personOfTask } from './person.ts';
import { propagationView } from './reads.ts';

const at = '2026-11-23T08:00:00.000Z';
const nobody = { email: null, name: null, request: null, storeName: null };

/** The office of the demo shop, where people change something that payment processors are told of by hand. */
async function office() {
  const opened = await startOffice({ now: at });
  const services = { ...opened.services, outbound: createOutbound(permitsFor('127.0.0.1')) };
  const { db, keys } = services;
  const happened = async (email: string, event: SubjectEvent) => {
    const subject = keys.pseudonym(org, 'email', email);
    await inTransaction(db, (tx) => appendSubjectEvents(tx, org, subject, [event]));
    await fanOut(services, org);
    const { tasks } = await propagationView(db, org, new Date('2026-11-23T08:00:00.000Z'));
    const task = tasks.find((each) => each.subject === subject && each.recipient === 'payment-processors');
    if (!task) throw new Error('Nobody has to tell it.');
    return task.id;
  };
  const looks = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from journal_entry
      where kind = 'recipient.person-viewed'`.execute(db);
    return rows[0]?.n;
  };
  const who = (id: string, given: Partial<typeof services> = {}) =>
    personOfTask({ ...services, ...given }, org, id, 'staff:handler');
  return { ...opened, services, happened, looks, who };
}
const restricted: SubjectEvent = { kind: 'restriction', at, standing: true, reason: 'M-2026-0001' };

test('ALQ-6.2: a task names the person of a confirmed request before an account, and each name told is in the journal', async () => {
  const { services, happened, looks, who, ...rest } = await office();
  const { email } = known.leyla;
  const task = await happened(email, restricted);
  const stored = {
    ...nobody,
    email,
    storeName: expect.objectContaining({ az: 'Mağazanın verilənlər bazası' }),
  };
  expect(await who(task)).toEqual({ ...stored, unknown: null });
  // Anybody may write anybody's address into a form, and any name beside it.
  await openRequest(services, org, {
    kind: 'access',
    channel: 'portal',
    language: 'az',
    contact: { email, name: 'Başqa Adam' },
  });
  expect(await who(task)).toEqual({ ...stored, unknown: null });
  const contact = { email, name: known.leyla.name };
  const { number } = await openConfirmed({ services, ...rest }, { kind: 'erasure', email, contact });
  expect(await who(task)).toEqual({
    ...nobody,
    email,
    name: known.leyla.name,
    request: number,
    unknown: null,
  });
  expect(await looks()).toBe(3);
  await expect(who('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'AMANAT-PRO-003' });
});

test('of somebody nobody knows that is said, of somebody erased too, and of a store that is silent; none of them is a look', async () => {
  const { happened, looks, who } = await office();
  const task = await happened('heckim@example.az', restricted);
  expect(await who(task)).toEqual({ ...nobody, unknown: 'nameless' });
  const silent = openStores({ SHOP_DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' });
  expect(await who(task, { stores: silent })).toEqual({ ...nobody, unknown: 'unsure' });
  await silent.close();
  const erased = await happened('silinen@example.az', { kind: 'erased', at, keptFor: [] });
  expect(await who(erased)).toEqual({ ...nobody, unknown: 'erased' });
  expect(await looks()).toBe(0);
});
