import type { BannerConfig } from '@amanat/contract/consent.ts';
import { languageFor } from '@amanat/domain/consent/language/spoken.ts';
import type { Policies } from '../policy/reads.ts';
import { bannerConfig } from './banner-config.ts';
import { wordingsOf } from './wordings.ts';

/**
 * The banner's configuration with each of its wordings, the plain one first: more than one where the declaration tries
 * variants. They differ in their words and hash alone.
 */
export function variantConfigs(policies: Policies, org: string, wanted: string): readonly BannerConfig[] {
  const policy = policies.inForce(org);
  if (!policy?.manifest.banner) return [];
  const language = languageFor(policy.manifest, wanted);
  return wordingsOf(policy, language).flatMap(({ hash }) => bannerConfig(policies, org, wanted, hash) ?? []);
}
