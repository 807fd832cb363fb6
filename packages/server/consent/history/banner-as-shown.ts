import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { bannerConfig } from '../banner-config.ts';
import type { KnownWording } from '../wordings.ts';

/**
 * What the banner was given when it showed these words: the look and the links of the version they belong to, and the
 * words as they were stored. It blocks nothing and asks whoever looks. Undefined for words of a form, or when the
 * version has no banner.
 */
export function bannerAsShown(
  version: PolicyVersion,
  { hash, wording }: KnownWording,
): BannerConfig | undefined {
  if (!('buttons' in wording)) return undefined;
  const { org, number } = version;
  const then: Policies = {
    organisations: () => [org],
    inForce: () => version,
    version: () => version,
    versions: () => [version],
  };
  const config = bannerConfig(then, org, wording.language);
  return (
    config && {
      ...config,
      hash,
      wording: wording as Wording,
      gpc: false,
      block: Object.fromEntries(
        Object.keys(config.block).map((category) => [category, { names: [], hosts: [] }]),
      ),
      links: {
        privacy: `/${org}/versions/${number}`,
        cookies: `/${org}/versions/${number}/cookies`,
      },
    }
  );
}
