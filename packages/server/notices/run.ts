import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { StoreFault } from '../connectors/connector.ts';
import { backOff } from '../platform/back-off.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { type Campaign, campaignEntry, campaignOf, countsOf, wake } from './campaign.ts';
import { gather } from './gather.ts';
import { sendDue } from './send.ts';
import { inMs, nowIso, type NoticeServices } from './services.ts';

/** Letters go out in small lots, so that the mail server and other jobs have their share: seconds from one to the next. */
const lotEvery = 5;
/** Once all were written to, a second look finds who registered meanwhile; those who come later read the new text. */
const rounds = 2;

/**
 * One step of a campaign: begins it, gathers people, sends a lot, or ends it; and wakes itself for the next. May run
 * again at any time. A fault of the mail server or of a store lets everything wait and is shown.
 */
export async function runNotice(services: NoticeServices, org: string, number: number): Promise<void> {
  const campaign = await campaignOf(services.db, org, number);
  const version = services.policies.version(org, number);
  if (!campaign || !version) return;
  try {
    await step(services, campaign, version);
  } catch (cause) {
    if (!(cause instanceof StoreFault)) throw cause;
    await wait(services, campaign, `store-${cause.reason}`);
  }
}

async function step(services: NoticeServices, campaign: Campaign, version: PolicyVersion): Promise<void> {
  if (campaign.state === 'scheduled') return begin(services, campaign);
  if (campaign.state === 'gathering') {
    const isThrough = await gather(services, campaign, version);
    return isThrough ? gathered(services, campaign) : goOn(services, campaign);
  }
  if (campaign.state === 'sending') {
    const fault = await sendDue(
      services,
      campaign,
      version,
      Math.max(1, Math.round((services.perMinute * lotEvery) / 60)),
    );
    return fault ? wait(services, campaign, fault.code) : afterLot(services, campaign);
  }
}

async function begin(services: NoticeServices, campaign: Campaign): Promise<void> {
  const { org, version } = campaign;
  const now = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    if (campaign.starts_at > now) return wake(services, tx, campaign, campaign.starts_at);
    if (!(await move(tx, campaign, 'gathering'))) return;
    await sql`update notice_campaign set started_at = coalesce(started_at, ${now})
      where org = ${org} and version = ${version}`.execute(tx);
    await wake(services, tx, campaign);
    const entry = campaignEntry('notice.started', now, 'system', { version, letters: campaign.text_hash });
    await services.journal.append(tx, org, [entry]);
  });
}

/** From the state it is in to another; false when somebody stopped it meanwhile. */
async function move(tx: Db, { org, version, state }: Campaign, to: Campaign['state']): Promise<boolean> {
  const { rows } = await sql`update notice_campaign set state = ${to}, fault = null, fault_attempts = 0
    where org = ${org} and version = ${version} and state = ${state} returning version`.execute(tx);
  return rows.length > 0;
}

/** Everybody of this round is known: letters go to those who are new; a round without anybody new ends it. */
function gathered(services: NoticeServices, campaign: Campaign): Promise<void> {
  const { org, version } = campaign;
  return inTransaction(services.db, async (tx) => {
    const now = await campaignOf(tx, org, version, true);
    if (now?.state !== 'gathering') return;
    await sql`update notice_campaign set rounds = rounds + 1 where org = ${org} and version = ${version}`.execute(
      tx,
    );
    if (now.gathered_new === 0) return end(services, tx, now);
    if (await move(tx, now, 'sending')) await wake(services, tx, now);
  });
}

function afterLot(services: NoticeServices, campaign: Campaign): Promise<void> {
  const { org, version } = campaign;
  return inTransaction(services.db, async (tx) => {
    const now = await campaignOf(tx, org, version, true);
    if (now?.state !== 'sending') return;
    const { rows } = await sql<{ next: string | null }>`select min(next_at) as next from notice_letter
      where org = ${org} and version = ${version} and state in ('waiting', 'sending')`.execute(tx);
    const next = rows[0]?.next ?? null;
    await sql`update notice_campaign set fault = null, fault_attempts = 0
      where org = ${org} and version = ${version}`.execute(tx);
    if (next !== null) {
      const soonest = inMs(services, lotEvery * 1000);
      return wake(services, tx, now, next > soonest ? next : soonest);
    }
    if (now.rounds >= rounds) return end(services, tx, now);
    await sql`update notice_campaign set gathered_tables = 0, gathered_after = null, gathered_new = 0
      where org = ${org} and version = ${version}`.execute(tx);
    if (await move(tx, now, 'gathering')) await wake(services, tx, now);
  });
}

const goOn = (services: NoticeServices, campaign: Campaign) =>
  inTransaction(services.db, (tx) => wake(services, tx, campaign));

function wait(services: NoticeServices, campaign: Campaign, fault: string): Promise<void> {
  const { org, version } = campaign;
  const attempts = campaign.fault_attempts + 1;
  return inTransaction(services.db, async (tx) => {
    await sql`update notice_campaign set fault = ${fault}, fault_attempts = ${attempts}
      where org = ${org} and version = ${version}`.execute(tx);
    await wake(services, tx, campaign, inMs(services, backOff(attempts)));
  });
}

/** SHA-256 over who was told, what became of it and when, in the order of pseudonyms: one line each. */
async function listHash(tx: Db, { org, version }: Campaign): Promise<string> {
  const { rows } = await sql<{
    subject: string;
    state: string;
    at: string;
  }>`select subject, state, settled_at as at
    from notice_letter where org = ${org} and version = ${version} order by subject collate "C"`.execute(tx);
  const hash = createHash('sha256');
  for (const { subject, state, at } of rows) hash.update(`${subject} ${state} ${at}\n`);
  return hash.digest('hex');
}

/** Ends it: counts and the hash of the list into the journal; the keys of the rows go where nothing is left to try. */
async function end(services: NoticeServices, tx: Db, campaign: Campaign): Promise<void> {
  const { org, version } = campaign;
  const now = nowIso(services);
  if (!(await move(tx, campaign, 'done'))) return;
  await sql`update notice_campaign set ended_at = ${now} where org = ${org} and version = ${version}`.execute(
    tx,
  );
  await sql`delete from notice_batch b where org = ${org} and version = ${version} and not exists (
    select from notice_letter l where l.org = b.org and l.version = b.version and l.batch = b.n
      and l.state = 'failed')`.execute(tx);
  const { sent, failed, gone } = await countsOf(tx, org, version);
  const refs = {
    version,
    people: sent + failed + gone,
    sent,
    failed,
    gone,
    list: await listHash(tx, campaign),
  };
  await services.journal.append(tx, org, [campaignEntry('notice.ended', now, 'system', refs)]);
}
