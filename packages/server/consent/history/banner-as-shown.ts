import type { BannerConfig, SettingsPart } from '@amanat/contract/consent.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { bannerConfig } from '../banner-config.ts';
import { firstLayer, settingsPart } from '../banner-markup.ts';
import { layerLook, layerLookThen } from '../layer-look.ts';
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
  const { org } = version;
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
      layer: firstLayer(wording as Wording, layerLookThen(version)),
      gpc: false,
      block: Object.fromEntries(Object.keys(config.block).map((category) => [category, {}])),
    }
  );
}

/**
 * The settings that belong to these words: of the version in force they lead to what is in force, else to the texts
 * of the version they belong to. Undefined for words of a form.
 */
export function settingsAsShown(
  policies: Policies,
  org: string,
  { wording }: KnownWording,
): SettingsPart | undefined {
  if (!('settings' in wording)) return undefined;
  const now = policies.inForce(org);
  const then = policies.version(org, wording.version) ?? now;
  if (!then) return undefined;
  return settingsPart(wording, then.number === now?.number ? layerLook(then) : layerLookThen(then));
}
