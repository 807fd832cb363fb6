import { canonicalBytes } from '../ledger/canonical.ts';
import type { Hashing } from '../ledger/entry.ts';
import { lengthOf } from '../manifest/duration.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { askedCategories, isThirdParty, type AskedCategory } from './asked.ts';
import { life } from './life.ts';
import { type Spoken, spokenIn } from './language/spoken.ts';
import type { BannerWords } from './words.ts';

/** Everything the banner says, exactly: what a consent record must be able to show again years later. */
export interface Wording {
  readonly organisation: string;
  readonly version: number;
  /** BCP 47. */
  readonly language: string;
  /** Which way it is read; absent: from left to right. */
  readonly dir?: 'rtl';
  /** Id of the variant; absent for the wording that is made from the facts alone. */
  readonly variant?: string;
  readonly title: string;
  readonly text: string;
  readonly privacy: string;
  readonly cookies: string;
  readonly buttons: { readonly accept: string; readonly reject: string; readonly customise: string };
  readonly settings: {
    readonly label: string;
    readonly title: string;
    readonly text: string;
    readonly save: string;
    readonly close: string;
    readonly always: string;
    readonly details: string;
    readonly reload: string;
    readonly gpc: string;
    readonly receipt: string;
    /** When the person chose; `{date}` is filled in where it is shown. */
    readonly chosen: string;
  };
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly fixed: boolean;
    /** Who sets or receives something in it, with what, for how long and what for. */
    readonly services: readonly ServiceWording[];
  }[];
}
/** One provider in a category, with everything it sets there (GDPR 13(1)(e, f), 13(2)(a)). */
export interface ServiceWording {
  readonly provider: string;
  /** Where it is; absent when the declaration does not say. */
  readonly country?: string;
  readonly items: readonly { readonly names: string; readonly lifetime: string; readonly purpose: string }[];
}

/**
 * The banner's wording for one version and language, from the facts alone: what for, how many third parties, the
 * longest life, and how to change the choice (LAL-C5.1, LAL-C5.2, SMA-13, GDPR 7(3), 13). A variant may say another
 * title and open with a sentence of its own; facts and buttons are the same in every one.
 */
export function bannerWording(
  manifest: Manifest,
  version: number,
  language: string,
  variant?: string,
): Wording {
  const spoken = spokenIn(manifest, language);
  const { words } = spoken;
  const other = variant === undefined ? undefined : manifest.banner?.variants?.[variant];
  const asked = askedCategories(manifest);
  const label = manifest.banner
    ? spoken.text(manifest.banner.settingsLabel, 'banner', 'settingsLabel')
    : words.settingsTitle;
  const said = (part: 'title' | 'opening') =>
    other?.[part] && spoken.text(other[part], 'banner', 'variants', variant ?? '', part);
  return {
    organisation: manifest.organisation.name,
    version,
    language: spoken.language,
    ...(spoken.dir === 'rtl' ? { dir: 'rtl' } : {}),
    ...(variant === undefined ? {} : { variant }),
    title: said('title') ?? words.title,
    text: [
      said('opening'),
      words.uses(manifest.organisation.name),
      words.necessary,
      ...rest(manifest, asked, words),
      ...together(manifest, words, label),
      words.change(label),
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    privacy: words.privacy,
    cookies: words.cookies,
    buttons: { accept: words.acceptAll, reject: words.rejectAll, customise: words.customise },
    settings: {
      label,
      title: words.settingsTitle,
      text: [words.settingsText, ...alongTogether(manifest, words)].join(' '),
      save: words.save,
      close: words.close,
      always: words.always,
      details: words.details,
      reload: words.reload,
      gpc: manifest.banner?.dnt ? words.signals : words.gpc,
      receipt: words.receipt,
      chosen: words.chosen,
    },
    categories: asked.map((one) => ({
      id: one.id,
      name: spoken.text(one.category.name, 'cookieCategories', one.id, 'name'),
      text: spoken.text(one.category.text, 'cookieCategories', one.id, 'text'),
      fixed: one.fixed,
      services: services(manifest, one.cookies, spoken),
    })),
  };
}

/** SHA-256 over the canonical JSON of the wording, base64url: never a run of digits that looks like a card. */
export function wordingHash(wording: object, hashing: Hashing): string {
  const hash = hashing.sha256(canonicalBytes(wording));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * What a category is for. Functional cookies remember choices, or serve a chat, a map, a film: people are told by the kind of
 * the purposes they agree to (GDPR 13(1)(c)).
 */
function aimsOf({ purposes }: Manifest, one: AskedCategory, { aims }: BannerWords): readonly string[] {
  const kinds = one.purposes.map((id) => purposes[id]?.kind);
  const serves = one.id === 'functional' && kinds.some((kind) => kind !== 'personalisation');
  // A language by file may have no word for it: then it says what it says of the category.
  const features = serves ? aims.features : undefined;
  const own = features === undefined || kinds.includes('personalisation') ? aims[one.id] : undefined;
  return [own, features].filter((aim) => aim !== undefined);
}

function rest(manifest: Manifest, asked: readonly AskedCategory[], words: BannerWords): readonly string[] {
  const optional = asked.filter((one) => !one.fixed);
  if (optional.length === 0) return [];
  const aims = optional.flatMap((one) => aimsOf(manifest, one, words));
  const cookies = optional.flatMap((one) => one.cookies);
  const partners = new Set(cookies.filter(isThirdParty).map((cookie) => cookie.provider)).size;
  return [words.rest(words.list(aims), partners, longest(optional, words))];
}

/** So many sites are named at once; a longer list stands in the settings. */
const namedAtOnce = 3;

const togetherHosts = ({ banner }: Manifest) => banner?.together?.map((origin) => new URL(origin).host) ?? [];

/** A consent for several sites must name them before it is given (GDPR 4(11), 7(2)). */
function together(manifest: Manifest, words: BannerWords, settings: string): readonly string[] {
  const hosts = togetherHosts(manifest);
  if (hosts.length === 0) return [];
  if (hosts.length <= namedAtOnce) return [words.together(hosts.join(', '))];
  return [words.togetherMany(hosts.length, settings)];
}
/** The sites a choice is for, and what that means; nothing where each site asks for itself. */
export function alongTogether(manifest: Manifest, words: BannerWords): readonly string[] {
  const hosts = togetherHosts(manifest);
  return hosts.length === 0 ? [] : [words.together(hosts.join(', ')), words.goesAlong];
}

function longest(asked: readonly AskedCategory[], words: BannerWords): string | null {
  const lives = asked.flatMap((one) => [
    ...one.cookies.map((cookie) => cookie.lifetime),
    ...(one.category.longest ? [one.category.longest] : []),
  ]);
  const top = lives.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  return top === undefined || lengthOf(top) === 0 ? null : life(top, words);
}

/** By provider, in the order of the declaration; the organisation itself counts as one. */
function services(
  manifest: Manifest,
  cookies: AskedCategory['cookies'],
  { words, text, country: named }: Spoken,
): readonly ServiceWording[] {
  return [...new Set(cookies.map((cookie) => cookie.provider))].map((provider) => {
    const recipient = manifest.recipients?.[provider];
    const own = provider === 'self';
    const country = own ? manifest.organisation.country : recipient?.country;
    return {
      provider: own ? words.self : text(recipient?.name ?? provider, 'recipients', provider, 'name'),
      ...(country ? { country: named(country) } : {}),
      items: cookies
        .filter((cookie) => cookie.provider === provider)
        .map((cookie) => ({
          names: cookie.names.join(', '),
          lifetime:
            words.requested[cookie.kind as keyof typeof words.requested] ?? life(cookie.lifetime, words),
          purpose: text(cookie.purpose, 'cookies', cookie.id, 'purpose'),
        })),
    };
  });
}
