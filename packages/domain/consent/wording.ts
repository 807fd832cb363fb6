import { nameIn } from '../schema/schema.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import type { Hashing } from '../ledger/entry.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { askedCategories, isThirdParty, type AskedCategory } from './asked.ts';
import { roughDays } from './lapse.ts';
import { bannerWords, type BannerWords, type Language } from './words.ts';

/** Everything the banner says, exactly: what a consent record must be able to show again years later. */
export interface Wording {
  readonly organisation: string;
  readonly version: number;
  readonly language: Language;
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
  };
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly fixed: boolean;
    /** Name, who sets it, how long, what for: one line each. */
    readonly list: readonly string[];
  }[];
}

/**
 * The banner's wording for one version and language, from the facts alone: what for, how many third parties, the
 * longest life, and how to change the choice (LAL-C5.1, LAL-C5.2, SMA-13, GDPR 7(3), 13).
 */
export function bannerWording(manifest: Manifest, version: number, language: Language): Wording {
  const words = bannerWords[language];
  const asked = askedCategories(manifest);
  const label = manifest.banner?.settingsLabel[language] ?? words.settingsTitle;
  return {
    organisation: manifest.organisation.name,
    version,
    language,
    title: words.title,
    text: [words.necessary, ...rest(asked, words), words.change(label)].join(' '),
    privacy: words.privacy,
    cookies: words.cookies,
    buttons: { accept: words.acceptAll, reject: words.rejectAll, customise: words.customise },
    settings: {
      label,
      title: words.settingsTitle,
      text: words.settingsText,
      save: words.save,
      close: words.close,
      always: words.always,
      details: words.details,
      reload: words.reload,
      gpc: words.gpc,
      receipt: words.receipt,
    },
    categories: asked.map((one) => ({
      id: one.id,
      name: one.category.name[language],
      text: one.category.text[language],
      fixed: one.fixed,
      list: one.cookies.map((cookie) => line(manifest, cookie, language)),
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

function rest(asked: readonly AskedCategory[], words: BannerWords): readonly string[] {
  const optional = asked.filter((one) => !one.fixed);
  if (optional.length === 0) return [];
  const aims = optional.map((one) => words.aims[one.id]).filter((aim) => aim !== undefined);
  const cookies = optional.flatMap((one) => one.cookies);
  const partners = new Set(cookies.filter(isThirdParty).map((cookie) => cookie.provider)).size;
  return [words.rest(joined(aims, words.and), partners, longest(optional, words))];
}

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

function longest(asked: readonly AskedCategory[], words: BannerWords): string | null {
  const lives = asked.flatMap((one) => [
    ...one.cookies.map((cookie) => cookie.lifetime),
    ...(one.category.longest ? [one.category.longest] : []),
  ]);
  const top = lives.toSorted((a, b) => roughDays(b) - roughDays(a))[0];
  return top === undefined || roughDays(top) === 0 ? null : life(top, words);
}

function life(period: string, words: BannerWords): string {
  const parts = [...period.replace(/T.*/, '').matchAll(/(\d+)([YMWD])/g)];
  if (parts.length === 0) return words.session;
  return parts.map(([, n, unit]) => words.period(Number(n), unit as 'Y' | 'M' | 'W' | 'D')).join(' ');
}

function line(manifest: Manifest, cookie: AskedCategory['cookies'][number], language: Language): string {
  const words = bannerWords[language];
  const by =
    cookie.provider === 'self'
      ? words.self
      : nameIn(manifest.recipients?.[cookie.provider]?.name ?? cookie.provider)[language];
  const { requested } = words;
  const kind = cookie.kind as keyof typeof requested;
  const stays = requested[kind] ?? life(cookie.lifetime, words);
  return `${cookie.names.join(', ')} · ${by} · ${stays} · ${cookie.purpose[language]}`;
}
