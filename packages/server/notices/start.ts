import { noticeErrors } from '@amanat/contract/errors/notices.ts';
import { lastDayToTell } from '@amanat/domain/notices/last-day.ts';
import { bakuDayEnd } from '@amanat/domain/time/baku.ts';
import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { lockTelling } from '../platform/lock.ts';
import { problems } from '../platform/problem.ts';
import { type PolicyVersion, versionsToldByStaff } from '../policy/reads.ts';
import { accountsGap } from './accounts.ts';
import { campaignEntry, campaignOf, wake } from './campaign.ts';
import { hashOf, keepLetters, lettersOf, versionWithLetters } from './letters.ts';
import { nowIso, type NoticeServices } from './services.ts';

const fail = problems(noticeErrors);

export interface StartGiven {
  readonly org: string;
  readonly version: number;
  /** Hash of the letters that were read. */
  readonly hash: string;
  /** ISO instant; at once unless told. */
  readonly at?: string;
  readonly actor: string;
}

/** The instant before which letters that wait for their hour must go: in time, and before the change takes effect. */
function latest({ manifest, effectiveAt }: PolicyVersion): string {
  const day = lastDayToTell(manifest.policy.notice?.atLeast, effectiveAt);
  const end = day === null ? effectiveAt : bakuDayEnd(day);
  return end < effectiveAt ? end : effectiveAt;
}

/**
 * Approves the letters about a version, as they were shown, and lets them go: at once, or at an instant.
 * @throws AMANAT-NTC-001 to 006.
 */
export async function startNotice(services: NoticeServices, given: StartGiven): Promise<void> {
  const { org, version: number, actor } = given;
  const version = versionWithLetters(services.policies, org, number);
  if (accountsGap(services, version)) throw fail('AMANAT-NTC-005');
  const letters = lettersOf(version, services.baseUrl);
  if (hashOf(letters) !== given.hash) throw fail('AMANAT-NTC-003');
  const now = nowIso(services);
  const startsAt = given.at === undefined ? now : new Date(given.at).toISOString();
  const isLater = startsAt > now;
  if (isLater && startsAt >= latest(version)) throw fail('AMANAT-NTC-006');
  await inTransaction(services.db, async (tx) => {
    // Staff may say in this moment that they told everybody.
    await lockTelling(tx, org, number);
    if ((await versionsToldByStaff(tx, org)).has(number)) throw fail('AMANAT-NTC-002');
    const made =
      await sql`insert into notice_campaign (org, version, state, text_hash, approved_by, approved_at, starts_at)
      values (${org}, ${number}, 'scheduled', ${given.hash}, ${actor}, ${now}, ${startsAt})
      on conflict (org, version) do update set state = 'scheduled', text_hash = excluded.text_hash,
        approved_by = excluded.approved_by, approved_at = excluded.approved_at, starts_at = excluded.starts_at
      where notice_campaign.state = 'cancelled' returning version`.execute(tx);
    if (made.rows.length === 0) throw fail('AMANAT-NTC-004');
    await keepLetters(tx, org, number, letters);
    await wake(services, tx, { org, version: number }, isLater ? startsAt : undefined);
    const refs = { version: number, letters: given.hash, from: startsAt };
    await services.journal.append(tx, org, [campaignEntry('notice.approved', now, actor, refs, { letters })]);
  });
}

export type NoticeAct = 'pause' | 'resume' | 'cancel' | 'retry';
const past = { pause: 'paused', resume: 'resumed', cancel: 'cancelled', retry: 'retried' } as const;

/**
 * Stops letters that go out, lets them go on, calls off those that have not begun, or writes again to whom they did not
 * reach. @throws AMANAT-NTC-004 when they are in another state.
 */
export async function actOnNotice(
  services: NoticeServices,
  org: string,
  version: number,
  act: NoticeAct,
  actor: string,
): Promise<void> {
  const now = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const campaign = await campaignOf(tx, org, version, true);
    const to = campaign && stateAfter[act](campaign.state, campaign.resumes_as);
    if (!to) throw fail('AMANAT-NTC-004');
    await sql`update notice_campaign set state = ${to}, resumes_as = ${act === 'pause' ? campaign.state : null},
        fault = null, fault_attempts = 0, ended_at = null
      where org = ${org} and version = ${version}`.execute(tx);
    if (act === 'retry') {
      const again =
        await sql`update notice_letter set state = 'waiting', attempts = 0, fault = null, settled_at = null, next_at = ${now}
        where org = ${org} and version = ${version} and state = 'failed' returning subject`.execute(tx);
      if (again.rows.length === 0) throw fail('AMANAT-NTC-004');
    }
    if (act === 'resume' || act === 'retry') await wake(services, tx, { org, version });
    await services.journal.append(tx, org, [campaignEntry(`notice.${past[act]}`, now, actor, { version })]);
  });
}

type State = 'scheduled' | 'gathering' | 'sending' | 'paused' | 'cancelled' | 'done';
const stateAfter: Readonly<
  Record<NoticeAct, (state: State, resumesAs: 'gathering' | 'sending' | null) => State | null | undefined>
> = {
  pause: (state) => (state === 'gathering' || state === 'sending' ? 'paused' : undefined),
  resume: (state, resumesAs) => (state === 'paused' ? resumesAs : undefined),
  cancel: (state) => (state === 'scheduled' ? 'cancelled' : undefined),
  retry: (state) => (state === 'done' || state === 'sending' ? 'sending' : undefined),
};
