import type { BannerFrames } from '@amanat/contract/banner-frames.ts';
import { frameWords } from '@amanat/domain/consent/frame-words.ts';
import { languageFor } from '@amanat/domain/consent/language/language-for.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { Policies } from '../policy/reads.ts';

/** What stands in place of waiting frames of an organisation; undefined when it has no banner. Answers from memory. */
export function bannerFrames(policies: Policies, org: string, wanted: string): BannerFrames | undefined {
  const manifest = policies.inForce(org)?.manifest;
  if (!manifest?.banner) return undefined;
  const language = languageFor(wanted);
  const nameOf = (provider: string) => {
    const recipient = manifest.recipients?.[provider];
    if (recipient) return nameIn(recipient.name)[language];
    return provider === 'self' ? manifest.organisation.name : provider;
  };
  const hosts = Object.values(manifest.cookies ?? {}).flatMap((cookie) =>
    (cookie.hosts ?? []).map((host) => [host.replace(/\/.*/, ''), nameOf(cookie.provider)] as const),
  );
  return {
    language,
    ...frameWords[language],
    settings: manifest.banner.settingsLabel[language],
    providers: Object.fromEntries(hosts),
  };
}
