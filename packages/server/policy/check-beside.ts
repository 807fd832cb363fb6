import { policyErrors } from '@amanat/contract/errors/policy.ts';
import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { problems } from '../platform/problem.ts';
import { thread } from '../platform/thread/thread.ts';
import type { CheckDeclarationCalls } from './check-declaration-thread.ts';
import type { CheckedDeclaration } from './check-declaration.ts';
import type { DeclarationTexts } from './read-declaration.ts';

const fail = problems(policyErrors);

/** Reading YAML and holding it against the rules is work for a processor: in a thread of its own nobody waits for it. */
const checking = thread<CheckDeclarationCalls>(new URL('./check-declaration-thread.ts', import.meta.url));

/** Checks a declaration as of a day (`YYYY-MM-DD`), beside the thread that answers. @throws AMANAT-POLICY-002 */
export async function checkBeside(texts: DeclarationTexts, today: string): Promise<CheckedDeclaration> {
  const checked = await checking.call('check', texts, today);
  if ('unreadable' in checked) throw fail('AMANAT-POLICY-002', checked.unreadable);
  return checked;
}

/** Checks a manifest that was read before, beside the thread that answers: see `checkedGroups`. */
export function checkedGroupsBeside(manifest: Manifest, today: string): Promise<readonly FindingGroup[]> {
  return checking.call('groups', manifest, today);
}
