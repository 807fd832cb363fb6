import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { ConsentDecided } from '@amanat/domain/consent/decide.ts';
import { beyondChoice } from '@amanat/domain/consent/tc-choice.ts';
import { readTcString } from '@amanat/domain/consent/tc-string.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { problems } from '../platform/problem.ts';

const fail = problems(consentErrors);

/**
 * Refuses a TC string that is no proof of what advertisers were told of this choice: where none is declared, where it cannot
 * be read, and where it passes on more than was chosen. Nothing is asked of a choice without one.
 */
export function checkTcString(
  manifest: Manifest,
  { tcString, method, form }: ConsentRequest,
  { categories }: ConsentDecided,
): void {
  if (tcString === undefined) return;
  const tcf = manifest.banner?.tcf;
  if (!tcf) throw fail('AMANAT-CNS-025');
  const said = readTcString(tcString);
  if (!said) throw fail('AMANAT-CNS-026');
  const beyond = beyondChoice(manifest, tcf, said, { method, form, categories });
  if (beyond !== undefined) throw fail('AMANAT-CNS-027', `See /tcString, ${beyond}.`);
}
