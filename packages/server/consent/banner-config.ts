import type { BannerCategory, BannerConfig } from '@amanat/contract/consent.ts';
import { askedCategories } from '@amanat/domain/consent/asked.ts';
import { categoriesGoodSince } from '@amanat/domain/consent/asked-anew.ts';
import {
  addressesOf,
  addressPattern,
  isLoaded,
  namePattern,
} from '@amanat/domain/consent/declared-patterns.ts';
import { surelyCounts } from '@amanat/domain/consent/terms.ts';
import { themeVars } from '@amanat/domain/consent/theme.ts';
import { languageFor, spokenBy, spokenIn } from '@amanat/domain/consent/language/spoken.ts';
import type { CookieEntry } from '@amanat/domain/manifest/manifest.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { firstLayer } from './banner-markup.ts';
import { layerLook } from './layer-look.ts';
import { sharedDomains } from './shared-domains.ts';
import { wordingOf } from './wordings.ts';

const anyOf = (patterns: readonly string[]) => `^(${[...new Set(patterns)].join('|')})$`;

/** What a category leaves behind and what it loads. */
function blocked(cookies: readonly CookieEntry[]): Pick<BannerCategory, 'hosts' | 'names'> {
  const names = cookies.filter((one) => !isLoaded(one)).flatMap((one) => one.names.map(namePattern));
  const hosts = cookies.flatMap(addressesOf).map(addressPattern);
  return {
    ...(names.length > 0 ? { names: anyOf(names) } : {}),
    ...(hosts.length > 0 ? { hosts: anyOf(hosts) } : {}),
  };
}

/** The version visitors are told of; nothing where there is nothing to tell. */
function noticeOf(policies: Policies, org: string): Pick<BannerConfig, 'notice'> {
  const version = policies.noticed?.(org);
  return version ? { notice: version.number } : {};
}

/**
 * By category, the languages by file whose words changed later than anything else of it: consents made to them are
 * asked anew from that version on, and no others.
 */
function reworded(
  { manifest }: PolicyVersion,
  versions: readonly PolicyVersion[],
  since: Readonly<Record<string, number>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const later: Record<string, Record<string, number>> = {};
  for (const { language, byFile } of spokenBy(manifest).values())
    if (byFile)
      for (const [id, number] of Object.entries(categoriesGoodSince(versions, language)))
        if (number > (since[id] ?? 1)) later[id] = { ...later[id], [language]: number };
  return later;
}

/**
 * What the banner of an organisation needs, from the version in force; undefined when the organisation has none, or
 * its declaration has no banner. Answers from memory.
 * @param hash of the variant of the wording to be shown; the plain wording unless told.
 */
export function bannerConfig(
  policies: Policies,
  org: string,
  wanted: string,
  hash?: string,
): BannerConfig | undefined {
  const policy = policies.inForce(org);
  const banner = policy?.manifest.banner;
  if (!policy || !banner) return undefined;
  const language = languageFor(policy.manifest, wanted);
  const known = wordingOf(policy, language, hash);
  const versions = policies.versions(org).filter((version) => version.number <= policy.number);
  const since = categoriesGoodSince(versions);
  const said = reworded(policy, versions, since);
  const share = sharedDomains(banner.siteKeys);
  const look = Object.entries(themeVars(policy.manifest)).map(([name, value]) => `--${name}:${value}`);
  const all = {
    since: Math.max(1, ...Object.values(since)),
    lasts: surelyCounts(policy.manifest),
  };
  return {
    organisation: org,
    version: policy.number,
    ...all,
    gpc: banner.gpc ?? false,
    ...(banner.dnt ? { dnt: true } : {}),
    ...(banner.tcf ? { tcf: banner.tcf } : {}),
    ...(share.length > 0 ? { share } : {}),
    ...(banner.together ? { together: banner.together } : {}),
    ...noticeOf(policies, org),
    hash: known.hash,
    language,
    ...(spokenIn(policy.manifest, language).byFile ? { byFile: true } : {}),
    layer: firstLayer(known.wording, layerLook(policy)),
    block: Object.fromEntries(
      askedCategories(policy.manifest)
        .filter((asked) => !asked.fixed)
        .map((asked) => [
          asked.id,
          {
            ...blocked(asked.cookies),
            // What a category shares with all costs no bytes.
            ...((since[asked.id] ?? policy.number) === all.since
              ? {}
              : { since: since[asked.id] ?? policy.number }),
            ...(said[asked.id] ? { said: said[asked.id] } : {}),
          },
        ]),
    ),
    ...(look.length > 0 ? { look: look.join(';') } : {}),
  };
}
