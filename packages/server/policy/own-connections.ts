import { policyErrors } from '@amanat/contract/errors/policy.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Db } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { isServerSetting } from '../platform/server-setting.ts';
import { lockPublishing, namedConnections } from './store.ts';

const fail = problems(policyErrors);

/**
 * Holds a declaration to stores of its own organisation: a connection belongs to whose declaration named it first.
 * What the operator let organisations share stays theirs. Whoever may publish for one would otherwise map, read and erase
 * what lies in the store of another.
 * @param ofOperator whether the operator put the declaration there, who may let organisations share a store.
 * @throws AMANAT-POLICY-008
 */
export async function requireOwnConnections(
  tx: Db,
  org: string,
  { stores = {} }: Manifest,
  ofOperator: boolean,
): Promise<void> {
  const named = Object.values(stores).flatMap(({ connection }) => connection ?? []);
  const setting = named.find((name) => isServerSetting(name));
  if (setting) throw fail('AMANAT-POLICY-008', `${setting} is a setting of the server itself.`);
  if (ofOperator || named.length === 0) return;
  // Two organisations that name the same one in the same moment: the second waits, and sees it.
  await lockPublishing(tx, '@connections');
  const taken = (await namedConnections(tx, org, named)).find(({ isOwn }) => !isOwn);
  if (taken)
    throw fail('AMANAT-POLICY-008', `${taken.connection} is the connection of another organisation.`);
}
