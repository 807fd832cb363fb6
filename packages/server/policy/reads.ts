import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { Db } from '../platform/db.ts';
import { rejections, toldVersions } from './store.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Change } from '@amanat/domain/manifest/diff.ts';
import type { StatementTexts } from '@amanat/domain/statements/statement-texts.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import { groupFindings } from '@amanat/domain/manifest/finding-groups.ts';
import type { CompiledManifest } from '@amanat/domain/decide/compile.ts';

/** A published version of an organisation's declaration. */
export interface PolicyVersion {
  readonly org: string;
  /** 1, 2, 3 … within the organisation. */
  readonly number: number;
  /** Hex SHA-256 of the canonical manifest. */
  readonly hash: string;
  readonly manifest: Manifest;
  readonly compiled: CompiledManifest;
  /** ISO instants. */
  readonly effectiveAt: string;
  readonly publishedAt: string;
  readonly approved: string;
  readonly significant: boolean;
  readonly noticeAt: string | null;
  /** What changed against the version before; empty for the first. */
  readonly changes: readonly Change[];
  /** Purposes whose consent must be asked anew from this version on. */
  readonly consentAnew: readonly string[];
  /** How its statements read when it was published, by id; empty for versions of earlier releases. */
  readonly texts?: StatementTexts;
}
/** What other capabilities may ask about declarations. Answers come from memory; publishing refreshes it. */
export interface Policies {
  organisations(): readonly string[];
  /** The version in force at the instant (ISO; now unless told), or undefined before the first. */
  inForce(org: string, at?: string): PolicyVersion | undefined;
  version(org: string, number: number): PolicyVersion | undefined;
  versions(org: string): readonly PolicyVersion[];
  /** The changed version visitors of the sites are told of now; absent where nobody is told of anything. */
  noticed?(org: string): PolicyVersion | undefined;
}

/** The last file that was refused, until one loads. */
export interface Rejection {
  readonly at: string;
  readonly findings: readonly FindingGroup[];
}
export async function rejectionOf(db: Db, org: string): Promise<Rejection | undefined> {
  const row = (await rejections(db)).find((r) => r.org === org);
  return (
    row && {
      at: row.at,
      findings: groupFindings(row.findings as readonly Finding[]),
    }
  );
}

/** Numbers of the versions of which somebody said how people were told. */
export function versionsToldByStaff(db: Db, org: string): Promise<ReadonlySet<number>> {
  return toldVersions(db, org);
}

/** Whether Global Privacy Control counts, and since when the same has been said: from the first of the last versions that agree. */
export function gpcSupport(
  policies: Pick<Policies, 'versions'>,
  policy: PolicyVersion,
): { readonly gpc: boolean; readonly lastUpdate: string } {
  const says = (version: PolicyVersion) => version.manifest.banner?.gpc === true;
  const inForce = policies.versions(policy.org).filter(({ number }) => number <= policy.number);
  const changed = inForce.findLastIndex((version) => says(version) !== says(policy));
  const since = inForce[changed + 1] ?? policy;
  return { gpc: says(policy), lastUpdate: bakuDateOf(since.effectiveAt) };
}
