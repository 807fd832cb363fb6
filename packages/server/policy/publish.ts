import { createHash } from 'node:crypto';
import { policyErrors } from '@amanat/contract/errors/policy.ts';
import { calendarFor } from '@amanat/domain/calendar/choose.ts';
import { addWorkingDays } from '@amanat/domain/calendar/working-days.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { diffManifests } from '@amanat/domain/manifest/diff.ts';
import { effectiveInstant } from '@amanat/domain/manifest/effective.ts';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { statementTexts } from '@amanat/domain/statements/statement-texts.ts';
import type { Journal } from '../ledger/append.ts';
import { bakuDate, type Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { Problem, problems } from '../platform/problem.ts';
import { checkBeside } from './check-beside.ts';
import { requireOwnConnections } from './own-connections.ts';
import type { DeclarationTexts } from './read-declaration.ts';
import { hashOfPages, type PageWriter } from './version-pages.ts';
import {
  insertPages,
  insertVersion,
  latestVersion,
  lockPublishing,
  type PolicyVersionRow,
  recordRejection,
} from './store.ts';

const fail = problems(policyErrors);

export interface PublishDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
  /** Called before the first entry of an organisation, so that its keys are there. */
  readonly prepare: (org: string) => Promise<void>;
  /** Called after a version was made, so that memory follows. */
  readonly published: (org: string) => Promise<void>;
  /** Words the pages of a version, which are kept with it. */
  readonly pages: PageWriter;
  /** True for declarations that the operator put on the server, beside its settings. */
  readonly ofOperator?: boolean;
}
export interface Published {
  readonly org: string;
  readonly number: number;
  readonly hash: string;
  readonly effectiveAt: string;
  /** False when the manifest equals the latest version: nothing was made. */
  readonly isNew: boolean;
  readonly significant: boolean;
  readonly warnings: readonly Finding[];
}

/** The organisation a text claims to be of, when it can be read at all. */
function organisationOf(value: unknown): string | undefined {
  const id = (value as { organisation?: { id?: unknown } } | null)?.organisation?.id;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Makes a version of the manifest and its languages: checked, hashed, immutable, in the journal. One with errors, in
 * whichever file, changes nothing; one that equals the latest version makes none. A refusal, for whatever reason, is
 * remembered for the console until something loads.
 * @param given the text of the manifest, with those of its language files where it has any.
 * @param actor pseudonym of who publishes. @param expectedOrg the organisation the caller may publish for.
 */
export async function publish(
  deps: PublishDeps,
  given: string | DeclarationTexts,
  actor: string,
  expectedOrg?: string,
): Promise<Published> {
  const at = deps.clock.now();
  const texts = typeof given === 'string' ? { manifest: given, languages: {} } : given;
  try {
    return await publishAt(deps, texts, at, actor, expectedOrg);
  } catch (error) {
    // Errors of the manifest are remembered each by itself, where they are found.
    if (error instanceof Problem && error.code !== 'AMANAT-POLICY-001' && expectedOrg !== undefined)
      await recordRejection(deps.db, expectedOrg, at.toISOString(), [
        { code: error.code, path: [], message: error.message },
      ]);
    throw error;
  }
}

async function publishAt(
  deps: PublishDeps,
  texts: DeclarationTexts,
  at: Date,
  actor: string,
  expectedOrg: string | undefined,
): Promise<Published> {
  const { value, findings } = await checkBeside(texts, bakuDate(at));
  const manifest = value as Manifest;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const org = organisationOf(value);
  if (expectedOrg !== undefined && org !== expectedOrg) throw fail('AMANAT-POLICY-003');
  if (org === undefined || errors.length > 0) {
    if (org !== undefined) await recordRejection(deps.db, org, at.toISOString(), errors);
    throw fail(
      'AMANAT-POLICY-001',
      `${errors.length} error(s): ${errors[0]?.message ?? ''}`,
      errors.map((e) => ({ path: `/${e.path.join('/')}`, message: `${e.code} ${e.message}` })),
    );
  }
  await deps.prepare(org);
  const made = await inTransaction(deps.db, (tx) =>
    insert(deps, tx, { org, manifest, texts, actor, at: at.toISOString() }),
  );
  await deps.published(org);
  return { ...made, warnings: findings };
}

interface Given {
  readonly org: string;
  readonly manifest: Manifest;
  readonly texts: DeclarationTexts;
  readonly actor: string;
  readonly at: string;
}

/** Hex SHA-256 of the canonical form. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalBytes(value)).digest('hex');
}

/** Whoever waited for another's publishing comes after it, whatever instant was read before the wait. */
function after(at: string, former: PolicyVersionRow | undefined): string {
  return former !== undefined && former.published_at > at ? former.published_at : at;
}

async function insert(deps: PublishDeps, tx: Db, asked: Given): Promise<Omit<Published, 'warnings'>> {
  await lockPublishing(tx, asked.org);
  await requireOwnConnections(tx, asked.org, asked.manifest, deps.ofOperator ?? false);
  await recordRejection(tx, asked.org, asked.at, null);
  const former = await latestVersion(tx, asked.org);
  const given: Given = { ...asked, at: after(asked.at, former) };
  const hash = hashOf(given.manifest);
  if (former?.hash === hash)
    return {
      org: given.org,
      number: former.number,
      hash,
      effectiveAt: former.effective_at,
      isNew: false,
      significant: false,
    };
  const row = nextRow(given, hash, former);
  await insertVersion(tx, row);
  const pages = deps.pages(row);
  const pagesHash = hashOfPages(pages);
  await insertPages(tx, { org: row.org, version: row.number, kept_at: given.at, hash: pagesHash, pages });
  await deps.journal.append(tx, given.org, [
    {
      kind: 'policy.published',
      time: given.at,
      actor: given.actor,
      subject: null,
      refs: {
        version: row.number,
        hash,
        texts: hashOf(row.texts),
        pages: pagesHash,
        effective: row.effective_at,
      },
    },
  ]);
  return {
    org: given.org,
    number: row.number,
    hash,
    effectiveAt: row.effective_at,
    isNew: true,
    significant: row.significant,
  };
}

function nextRow(given: Given, hash: string, former: PolicyVersionRow | undefined): PolicyVersionRow {
  const texts = statementTexts(given.manifest);
  const diff = former
    ? diffManifests(former.manifest, given.manifest, { was: former.texts, is: texts })
    : { changes: [], significant: false, consentAnew: [] };
  const calendar = calendarFor('az-998', given.manifest.organisation.country);
  const timing = effectiveInstant({
    manifest: given.manifest,
    significant: diff.significant,
    isFirst: !former,
    publishedAt: given.at,
    ...(former ? { formerEffectiveAt: former.effective_at } : {}),
    addWorkingDays: (from, days) => addWorkingDays(calendar, from, days),
  });
  if (!timing.ok)
    throw fail('AMANAT-POLICY-004', `The earliest day this change may take effect is ${timing.earliest}.`);
  const { effective } = given.manifest.policy;
  if (diff.significant && effective === former?.manifest.policy.effective)
    throw fail('AMANAT-POLICY-006', `policy.effective is ${effective}, as in version ${former.number}.`);
  return {
    org: given.org,
    number: (former?.number ?? 0) + 1,
    hash,
    manifest: given.manifest,
    source: given.texts.manifest,
    languages: given.texts.languages,
    approved: given.manifest.policy.approved,
    published_at: given.at,
    effective_at: timing.effectiveAt,
    notice_at: timing.noticeAt,
    significant: diff.significant,
    changes: diff.changes,
    consent_anew: diff.consentAnew,
    texts,
  };
}
