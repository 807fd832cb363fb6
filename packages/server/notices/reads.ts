import type { NoticeState, VersionNoticeView } from '@amanat/contract/version-notice.ts';
import { lastDayToTell } from '@amanat/domain/notices/last-day.ts';
import { noticeContact, wayOutLink } from '@amanat/domain/notices/letter.ts';
import { standsOnSite } from '@amanat/domain/notices/on-site.ts';
import { controllerWords } from '@amanat/domain/statements/controller-words.ts';
import type { AnnouncementReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { type Policies, type PolicyVersion, versionsToldByStaff } from '../policy/reads.ts';
import { accountsGap } from './accounts.ts';
import { campaignOf, countsOf } from './campaign.ts';
import { hashOf, keptLetters, type Letters, lettersOf, versionWithLetters, wantsLetters } from './letters.ts';
import type { NoticeServices } from './services.ts';

export { accountOf, type AccountOf } from './account-of.ts';

/** Letters about a version: as they would go out, or as they went. @throws AMANAT-NTC-001 */
export async function noticeView(
  services: Pick<NoticeServices, 'db' | 'policies' | 'stores' | 'baseUrl' | 'perMinute'>,
  org: string,
  number: number,
): Promise<VersionNoticeView> {
  const { db, policies, baseUrl, perMinute } = services;
  const version = versionWithLetters(policies, org, number);
  const campaign = await campaignOf(db, org, number);
  const isOpen = !campaign || campaign.state === 'cancelled';
  const kept = isOpen ? undefined : await keptLetters(db, org, number);
  const letters = kept ?? lettersOf(version, baseUrl);
  const byStaff = isOpen && (await versionsToldByStaff(db, org)).has(number);
  return {
    version: number,
    state: byStaff ? 'told-by-staff' : (campaign?.state ?? 'draft'),
    effectiveAt: version.effectiveAt,
    lastDay: lastDayToTell(version.manifest.policy.notice?.atLeast, version.effectiveAt),
    letters,
    hash: hashOf(letters),
    onSite: standsOnSite(version.manifest),
    gap: accountsGap(services, version),
    perMinute,
    startsAt: isOpen ? null : campaign.starts_at,
    endedAt: campaign?.ended_at ?? null,
    counts: await countsOf(db, org, number),
    fault: campaign?.fault ?? null,
    faults: await faultsOf(db, org, number),
  };
}

async function faultsOf(db: Db, org: string, version: number): Promise<VersionNoticeView['faults']> {
  const { rows } = await sql<{ fault: string; n: number }>`select fault, count(*)::int as n from notice_letter
    where org = ${org} and version = ${version} and state = 'failed' group by fault order by n desc, fault limit 20`.execute(
    db,
  );
  return rows;
}

/** A version whose letters are not done, for Bu gün. */
export interface OpenNotice {
  readonly version: PolicyVersion;
  readonly state: NoticeState;
  readonly lastDay: string | null;
  readonly waiting: number;
  readonly failed: number;
  readonly fault: string | null;
}
/** Versions whose letters nobody has sent, go out, rest, or did not reach everybody; oldest first. */
export async function openNotices(db: Db, policies: Policies, org: string): Promise<readonly OpenNotice[]> {
  const wanted = policies.versions(org).filter(wantsLetters);
  if (wanted.length === 0) return [];
  const byStaff = await versionsToldByStaff(db, org);
  const all = await Promise.all(
    wanted.map(async (version): Promise<OpenNotice> => {
      const campaign = await campaignOf(db, org, version.number);
      const { waiting, failed } = await countsOf(db, org, version.number);
      return {
        version,
        state: campaign?.state ?? 'draft',
        lastDay: lastDayToTell(version.manifest.policy.notice?.atLeast, version.effectiveAt),
        waiting,
        failed,
        fault: campaign?.fault ?? null,
      };
    }),
  );
  return all.filter(
    ({ version, state, failed }) => !byStaff.has(version.number) && (state !== 'done' || failed > 0),
  );
}

/** Whether every language of the letter holds what a notice must hold. */
function carries(letters: Letters | undefined, what: (language: keyof Letters) => string): boolean {
  return (
    letters !== undefined && (['az', 'en', 'ru'] as const).every((l) => letters[l].text.includes(what(l)))
  );
}

/** How people were told of each significant version, for evidence. */
export async function announcementReads(
  db: Db,
  policies: Policies,
  org: string,
): Promise<readonly AnnouncementReads[]> {
  const changed = policies.versions(org).filter((version) => version.number > 1 && version.significant);
  if (changed.length === 0) return [];
  const byStaff = await versionsToldByStaff(db, org);
  return Promise.all(
    changed.map(async (version) => {
      const { number, manifest } = version;
      const campaign = await campaignOf(db, org, number);
      const letters = campaign && (await keptLetters(db, org, number));
      const { waiting, ...counts } = await countsOf(db, org, number);
      const words = controllerWords(manifest, noticeContact(manifest));
      return {
        version: number,
        onSite: standsOnSite(manifest),
        toldByStaff: byStaff.has(number),
        lettersPromised: wantsLetters(version),
        letters:
          campaign && campaign.started_at !== null
            ? {
                ...counts,
                waiting,
                startedAt: campaign.started_at,
                endedAt: campaign.ended_at,
                lastSentAt: await lastSent(db, org, number),
                wayOut: carries(letters, (l) => wayOutLink('', org, l)),
                identity: carries(letters, (l) => words[l]),
              }
            : null,
      };
    }),
  );
}
async function lastSent(db: Db, org: string, version: number): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`select max(settled_at) as at from notice_letter
    where org = ${org} and version = ${version} and state = 'sent'`.execute(db);
  return rows[0]?.at ?? null;
}
