import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { OutboundFault } from '../platform/outbound.ts';
import { backOff } from '../platform/back-off.ts';
import type { PropagationServices } from './services.ts';
import { signedHeaders } from './sign.ts';
import { type Target, targetOf } from './targets.ts';
import { wake } from './wake.ts';

interface DueRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly seq: number;
  readonly kind: string;
  readonly purposes: readonly string[];
  readonly country: string | null;
  readonly channel: string | null;
  readonly at: string;
  readonly version: number;
  readonly attempts: number;
  readonly next_at: string;
  readonly give_up_at: string;
}
/** What came of an attempt; null when it was taken. */
type Fault = { readonly code: string; readonly forGood: boolean } | null;

/** People told at the same time, and how long one run may take before others get their turn, in milliseconds. */
const abreast = 8;
const runFor = 15_000;
/** While nobody said where a recipient is told there is nothing to try; saying so lets everything go at once. */
const untilTarget = 60 * 60 * 1000;

/**
 * Delivers what is due to one recipient: each person's changes in their order, people side by side. A change that
 * fails holds back the later ones of the same person until it is delivered or given up. At least once: the receiver
 * knows repetitions by `webhook-id`.
 */
export async function deliverDue(
  services: PropagationServices,
  org: string,
  recipient: string,
): Promise<void> {
  const { clock, db } = services;
  const until = performance.now() + runFor;
  let rows = await due(services, org, recipient);
  while (rows.length > 0 && performance.now() < until) {
    // Read anew for each lot: it may have been set since.
    const target = await targetOf(services, db, org, recipient);
    await Promise.all(rows.map((row) => deliver(services, org, row, target)));
    rows = await due(services, org, recipient);
  }
  const next = await nextAt(services, org, recipient);
  const now = clock.now().toISOString();
  if (next) await inTransaction(db, (tx) => wake(services, tx, org, recipient, next < now ? now : next));
}

/**
 * Whether `p` is the earliest of its person that goes by webhook. What somebody was to tell by hand, before the
 * declaration named the webhook, holds nothing back.
 */
const isFirst = sql`not exists (
  select from propagation earlier where earlier.org = p.org and earlier.recipient = p.recipient
    and earlier.subject = p.subject and earlier.state = 'waiting' and earlier.way = 'webhook' and earlier.seq < p.seq)`;

/** The earliest open change of each person, when it is its time. */
async function due({ db, clock }: PropagationServices, org: string, recipient: string): Promise<DueRow[]> {
  const { rows } =
    await sql<DueRow>`select id, recipient, subject, seq, kind, purposes, country, channel, at, version, attempts,
      next_at, give_up_at
    from propagation p
    where org = ${org} and recipient = ${recipient} and state = 'waiting' and way = 'webhook'
      and next_at <= ${clock.now().toISOString()} and ${isFirst}
    order by seq limit ${abreast}`.execute(db);
  return rows;
}

async function nextAt({ db }: PropagationServices, org: string, recipient: string): Promise<string | null> {
  const { rows } = await sql<{ next: string | null }>`select min(next_at) as next from propagation p
    where org = ${org} and recipient = ${recipient} and state = 'waiting' and way = 'webhook' and ${isFirst}`.execute(
    db,
  );
  return rows[0]?.next ?? null;
}

/** What the recipient reads: Standard Webhooks' three fields; the person by pseudonym only. */
function bodyOf(org: string, row: DueRow): string {
  const { subject, purposes, country, channel, at, version, seq } = row;
  const where = { ...(country === null ? {} : { country }), ...(channel === null ? {} : { channel }) };
  const data = { organisation: org, pseudonym: subject, purposes, ...where, version, sequence: seq };
  return JSON.stringify({ type: row.kind, timestamp: at, data });
}

async function attempt(
  services: PropagationServices,
  org: string,
  row: DueRow,
  target?: Target,
): Promise<Fault> {
  if (!target) return { code: 'no-target', forGood: false };
  const body = bodyOf(org, row);
  const headers = signedHeaders(target.secrets, row.id, services.clock.now().toISOString(), body);
  try {
    const status = await services.outbound.post(target.url, headers, body);
    if (status >= 200 && status < 300) return null;
    // 410: the receiver is gone and says so (Standard Webhooks).
    return { code: `http-${status}`, forGood: status === 410 };
  } catch (cause) {
    if (cause instanceof OutboundFault) return { code: cause.fault, forGood: false };
    throw cause;
  }
}

async function deliver(
  services: PropagationServices,
  org: string,
  row: DueRow,
  target?: Target,
): Promise<void> {
  const fault = await attempt(services, org, row, target);
  const now = services.clock.now();
  const time = now.toISOString();
  const attempts = row.attempts + (target ? 1 : 0);
  const pause = target ? backOff(attempts) : untilTarget;
  const later = new Date(now.getTime() + pause).toISOString();
  const next = later < row.give_up_at ? later : row.give_up_at;
  const state = fault === null ? 'delivered' : fault.forGood || time >= row.give_up_at ? 'dead' : 'waiting';
  await inTransaction(services.db, async (tx) => {
    // What goes on waiting is left alone when somebody set another target meanwhile, and with it another time; what another
    // worker has settled stays settled.
    const { rows } =
      await sql`update propagation set state = ${state}, attempts = ${attempts}, next_at = ${next},
        last_fault = ${fault?.code ?? null}, settled_at = ${state === 'waiting' ? null : time},
        settled_by = ${state === 'waiting' ? null : 'system'}
      where org = ${org} and id = ${row.id} and state = 'waiting'
        and (${state} <> 'waiting' or next_at = ${row.next_at}) returning id`.execute(tx);
    if (state === 'waiting' || rows.length === 0) return;
    await services.journal.append(tx, org, [
      {
        kind: state === 'delivered' ? 'recipient.told' : 'recipient.not-told',
        time,
        actor: 'system',
        subject: row.subject,
        refs: {
          recipient: row.recipient,
          of: row.kind,
          purposes: row.purposes.join(' '),
          message: row.id,
          attempts,
        },
      },
    ]);
  });
}
