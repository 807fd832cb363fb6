import type { BannerFrames } from '@amanat/contract/banner-frames.ts';
import { languageFor, spokenIn } from '@amanat/domain/consent/language/spoken.ts';
import type { Policies } from '../policy/reads.ts';

/** What stands in place of waiting frames of an organisation; undefined when it has no banner. Answers from memory. */
export function bannerFrames(policies: Policies, org: string, wanted: string): BannerFrames | undefined {
  const manifest = policies.inForce(org)?.manifest;
  if (!manifest?.banner) return undefined;
  const asked = spokenIn(manifest, languageFor(manifest, wanted));
  // A language has these words where something waits; elsewhere nobody sees them.
  const { language, dir, frame, text } = asked.frame ? asked : spokenIn(manifest, 'az');
  if (!frame) return undefined;
  const nameOf = (provider: string) => {
    const recipient = manifest.recipients?.[provider];
    if (recipient) return text(recipient.name, 'recipients', provider, 'name');
    return provider === 'self' ? manifest.organisation.name : provider;
  };
  const hosts = Object.values(manifest.cookies ?? {}).flatMap((cookie) =>
    (cookie.hosts ?? []).map((host) => [host.replace(/\/.*/, ''), nameOf(cookie.provider)] as const),
  );
  return {
    language,
    ...(dir === 'rtl' ? { dir } : {}),
    ...frame,
    settings: text(manifest.banner.settingsLabel, 'banner', 'settingsLabel'),
    providers: Object.fromEntries(hosts),
  };
}
