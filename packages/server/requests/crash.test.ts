import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { people } from '../../../demo/databases/people.ts';
import { systemClock } from '../platform/clock.ts';
import { approveRequest } from './approve.ts';
import { confirmBy } from './confirm.ts';
import { openRequest } from './open.ts';
import { planRequest } from './plan.ts';
import { killProcess, startProcess } from '../platform/testing/killable.ts';
import type { WorkerGiven } from './testing/worker.ts';
import { org, smartmarket, startOffice, type Office } from './testing/office.ts';

const kills = 20;
const targets = people(200).slice(60, 60 + kills);

/** Starts a worker process; resolves when it works. */
function startWorker(office: Office): Promise<ChildProcess> {
  const given: WorkerGiven = {
    url: office.url,
    masterKey: Buffer.from(office.masterKey).toString('base64'),
    smtpUrl: office.mail.smtpUrl,
    manifest: smartmarket,
    environment: office.environment,
  };
  return startProcess(join(import.meta.dirname, 'testing/worker.ts'), given);
}

async function phaseOf({ services }: Office, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ phase: string }>`select phase from request where id = ${id}`.execute(
    services.db,
  );
  return rows[0]?.phase;
}

/** Every row of everybody else, in both databases, as one text. */
async function othersRows({ inShop, inWarehouse }: Office): Promise<string> {
  const ids = targets.map(({ id }) => id).join(', ');
  const parts = await inShop(`
    select 'customers' as t, to_jsonb(c) as r from customers c where c.id not in (${ids})
    union all select 'orders', to_jsonb(o) from orders o where o.customer_id not in (${ids})
    union all select 'items', to_jsonb(i) from order_items i join orders o on o.id = i.order_id where o.customer_id not in (${ids})
    union all select 'payments', to_jsonb(p) from payments p join orders o on o.id = p.order_id where o.customer_id not in (${ids})
    union all select 'tickets', to_jsonb(s) from support_tickets s where s.customer_id not in (${ids})
    union all select 'links', to_jsonb(l) from customer_addresses l where l.customer_id not in (${ids})
    union all select 'addresses', to_jsonb(a) from addresses a where exists
      (select 1 from customer_addresses l where l.address_id = a.id and l.customer_id not in (${ids}))
    order by 1, 2`);
  const emails = targets.map(({ email }) => `'${email}'`).join(', ');
  const where = `where customer_email is null or customer_email not in (${emails}) order by id`;
  return JSON.stringify([
    parts,
    inWarehouse(`select * from deliveries ${where}`),
    inWarehouse(`select * from visits ${where}`),
  ]);
}

test('a worker killed at twenty random moments of erasures loses nothing, does nothing twice, touches nobody else, and goes on by itself', async () => {
  const office = await startOffice({
    clock: { ...systemClock, set: () => undefined, advance: () => undefined },
  });
  const { services } = office;
  const before = await othersRows(office);
  const ids: string[] = [];
  for (const { email } of targets) {
    const { id } = await openRequest(services, org, {
      kind: 'erasure',
      channel: 'portal',
      language: 'az',
      contact: { email },
    });
    await confirmBy(services, org, id, 'document', 'handler-1');
    await planRequest(services, org, id);
    ids.push(id);
  }
  let killedAtWork = 0;
  for (const id of ids) {
    const child = await startWorker(office);
    await approveRequest(services, org, id, 'handler-1', ['running-contract']);
    while ((await phaseOf(office, id)) === 'approved') await pause(2);
    await pause(randomInt(0, 250));
    await killProcess(child);
    if ((await phaseOf(office, id)) !== 'answered') killedAtWork += 1;
  }
  // Most die in the middle of an erasure; the draw decides how many.
  expect(killedAtWork).toBeGreaterThan(kills / 4);
  const last = await startWorker(office);
  for (;;) {
    const { rows } = await sql<{ n: number }>`select (select count(*) from request where phase <> 'answered')
      + (select count(*) from request_letter where sent_at is null) as n`.execute(services.db);
    if (rows[0]?.n === 0) break;
    await pause(200);
  }
  await killProcess(last);

  expect(await othersRows(office)).toBe(before);
  const customers = targets.map(({ id }) => id).join(', ');
  expect(
    await office.inShop(
      `select id from customers where id in (${customers}) and (email is not null or full_name is not null or phone is not null)`,
    ),
  ).toEqual([]);
  for (const { email } of targets) {
    expect(office.inWarehouse('select id from deliveries where customer_email = ?', email)).toEqual([]);
    expect(office.inWarehouse('select id from visits where customer_email = ?', email)).toEqual([]);
  }
  const once = await sql<{ kind: string; n: number }>`select kind, count(*) as n from journal_entry
    where kind in ('erasure.executed', 'request.answered', 'request.approved') group by kind order by kind`.execute(
    services.db,
  );
  expect(once.rows).toEqual(
    ['erasure.executed', 'request.answered', 'request.approved'].map((kind) => ({ kind, n: kills })),
  );
  const answered = await sql<{
    n: number;
  }>`select count(*) as n from request_event where kind = 'answered' group by request`.execute(services.db);
  expect(answered.rows).toEqual(targets.map(() => ({ n: 1 })));
  const short =
    await sql`select 1 from request_step where state <> 'done' or done_count <> planned_count`.execute(
      services.db,
    );
  expect(short.rows).toEqual([]);
});
