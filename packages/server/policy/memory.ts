import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { consentSinceOf, type ConsentVersion } from '@amanat/domain/decide/consent-since.ts';
import { versionInForce } from '@amanat/domain/manifest/effective.ts';
import { noticedVersion } from '@amanat/domain/notices/on-site.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Policies, PolicyVersion } from './reads.ts';
import { allVersions, type PolicyVersionRow } from './store.ts';

/** The versions up to one, as far as they say which consents count. */
function consentVersions(rows: readonly PolicyVersionRow[], upTo: number): readonly ConsentVersion[] {
  return rows
    .filter((row) => row.number <= upTo)
    .map((row) => ({
      number: row.number,
      manifest: row.manifest,
      effectiveAt: row.effective_at,
      consentAnew: row.consent_anew as readonly string[],
    }));
}

function toVersion(row: PolicyVersionRow, rows: readonly PolicyVersionRow[]): PolicyVersion {
  return {
    org: row.org,
    number: row.number,
    hash: row.hash,
    manifest: row.manifest,
    compiled: compileManifest(row.manifest, row.number, {
      consentSince: consentSinceOf(consentVersions(rows, row.number)),
    }),
    effectiveAt: row.effective_at,
    publishedAt: row.published_at,
    approved: row.approved,
    significant: row.significant,
    noticeAt: row.notice_at,
    changes: row.changes as PolicyVersion['changes'],
    consentAnew: row.consent_anew as readonly string[],
    texts: row.texts,
  };
}

/** Keeps every published version in memory, compiled. Versions are few and immutable; publishing refreshes. */
export async function createPolicies(db: Db, clock: Clock): Promise<Policies & { refresh(): Promise<void> }> {
  let byOrganisation = new Map<string, PolicyVersion[]>();
  const refresh = async (): Promise<void> => {
    const known = new Map([...byOrganisation.values()].flat().map((v) => [`${v.org}#${v.number}`, v]));
    const next = new Map<string, PolicyVersion[]>();
    const rows = await allVersions(db);
    for (const row of rows) {
      const version =
        known.get(`${row.org}#${row.number}`) ??
        toVersion(
          row,
          rows.filter((r) => r.org === row.org),
        );
      next.set(row.org, [...(next.get(row.org) ?? []), version]);
    }
    // Two readings may end in another order than they saw: versions are only ever added, so whichever knows more is later.
    for (const [org, versions] of byOrganisation)
      if (versions.length > (next.get(org)?.length ?? 0)) next.set(org, versions);
    byOrganisation = next;
  };
  await refresh();
  return {
    refresh,
    organisations: () => [...byOrganisation.keys()],
    inForce: (org, at = clock.now().toISOString()) => versionInForce(byOrganisation.get(org) ?? [], at),
    version: (org, number) => byOrganisation.get(org)?.find((v) => v.number === number),
    versions: (org) => byOrganisation.get(org) ?? [],
    noticed: (org) => noticedVersion(byOrganisation.get(org) ?? [], clock.now().toISOString()),
  };
}
