import { hash } from 'node:crypto';
import type { KeyScope } from '@amanat/contract/key-scopes.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { Db } from '../platform/db.ts';
import { groupCommit } from '../platform/group-commit.ts';
import { problems } from '../platform/problem.ts';
import type { Identified } from './sessions.ts';
import { apiKeysByHash } from './store.ts';

const fail = problems(platformErrors);

/**
 * Who holds an API key: null when it is unknown or revoked. Keys asked about while one read travels share the next,
 * so that a crowd of requests costs few statements; a read begins after it was asked for, so that a key that was
 * revoked opens nothing from then on. Throws AMANAT-HTTP-503 when too many wait.
 */
export function apiKeyReader(db: Db): (key: string) => Promise<Identified | null> {
  const reads = groupCommit<string, Identified | null>({
    commit: async (keys) => {
      const digests = new Map<string, string>();
      for (const key of keys) if (!digests.has(key)) digests.set(key, hash('sha256', key, 'hex'));
      const rows = await apiKeysByHash(
        db,
        [...digests.values()].map((digest) => Buffer.from(digest, 'hex')),
      );
      const holders = new Map(rows.map(({ key_hash, ...row }) => [key_hash.toString('hex'), holderOf(row)]));
      return keys.map((key) => holders.get(digests.get(key) ?? '') ?? null);
    },
    lanes: 2,
    maxWaiting: 20_000,
    overloaded: () => fail('AMANAT-HTTP-503'),
  });
  return (key) => reads.submit(key);
}

interface KeyRow {
  readonly id: string;
  readonly org: string;
  readonly scopes: readonly KeyScope[];
}
/** A key opens what it was made for, in its organisation alone. Who made it answers for who holds it. */
function holderOf({ id, org, scopes }: KeyRow): Identified {
  const organisations = { [org]: 'handler' as const };
  return { account: `key:${id}`, organisations, api: true, keyFor: scopes, hasAgreement: true };
}
