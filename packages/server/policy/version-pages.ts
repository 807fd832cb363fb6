import { createHash } from 'node:crypto';
import type { KeptPages, PublishedPages } from '@amanat/contract/published-pages.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { Policies, PolicyVersion } from './reads.ts';
import { insertPages, lockPublishing, pagesOf, versionsWithPages } from './store.ts';

/** Words a version, with the release in use: what is kept of it from then on. */
export type PageWriter = (version: Pick<PolicyVersion, 'number' | 'manifest' | 'texts'>) => PublishedPages;

/** Hex SHA-256 of the canonical form of pages, as the journal has it. */
export function hashOfPages(pages: PublishedPages): string {
  return createHash('sha256').update(canonicalBytes(pages)).digest('hex');
}

export interface EarlierPagesDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly policies: Policies;
  readonly pages: PageWriter;
}

/**
 * Keeps the pages of versions that earlier releases published without them, as this release words them: the next ones
 * change nothing any more. The journal says when that was. To be called when a server starts; does nothing the next time.
 * @returns how many versions got pages.
 */
export async function keepEarlierPages(deps: EarlierPagesDeps): Promise<number> {
  let kept = 0;
  for (const org of deps.policies.organisations())
    kept += await inTransaction(deps.db, (tx) => keepEarlierOf(deps, tx, org));
  return kept;
}

async function keepEarlierOf(
  { clock, journal, policies, pages: write }: EarlierPagesDeps,
  tx: Db,
  org: string,
): Promise<number> {
  // Two servers that start at once: the second one finds what the first one kept.
  await lockPublishing(tx, org);
  const done = await versionsWithPages(tx, org);
  const missing = policies.versions(org).filter(({ number }) => !done.has(number));
  const at = clock.now().toISOString();
  for (const version of missing) {
    const pages = write(version);
    const hash = hashOfPages(pages);
    await insertPages(tx, { org, version: version.number, kept_at: at, hash, pages });
    await journal.append(tx, org, [
      {
        kind: 'policy.pages-kept',
        time: at,
        actor: 'system',
        subject: null,
        refs: { version: version.number, hash: version.hash, pages: hash },
      },
    ]);
  }
  return missing.length;
}

/** How many versions are held in memory: what is asked for is nearly always the one in force. */
const holds = 50;

/** Reads the pages of versions; those asked for last are held, since they never change. Undefined: none were kept yet. */
export function createPageReader(db: Db): (org: string, version: number) => Promise<KeptPages | undefined> {
  const held = new Map<string, KeptPages>();
  return async (org, version) => {
    const key = `${org}#${version}`;
    const found = held.get(key) ?? (await pagesOf(db, org, version));
    if (!found) return undefined;
    held.delete(key);
    held.set(key, found);
    const [oldest] = held.keys();
    if (held.size > holds && oldest !== undefined) held.delete(oldest);
    return found;
  };
}
