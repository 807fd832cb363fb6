import type { Severity } from '../../manifest/finding.ts';
import type { KnownScanCode } from '../codes.ts';
import type { DetailsOf, Says } from '../details.ts';
import type { Phase, ThingKind } from '../observation.ts';

/** The thing a sentence is about; `subject` is its kind, name and host. */
export interface About {
  readonly subject: string;
  readonly name: string;
  readonly host: string;
}
export type Sentences = { readonly [K in Says]: (details: DetailsOf[K], about: About) => string };

/** What a crawl found, in one language. */
export interface ScanWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<ThingKind, string>>;
  readonly phase: Readonly<Record<Phase, string>>;
  /** What set or sent something, before its address. */
  readonly maker: Readonly<Record<'header' | 'script' | 'page', string>>;
  /** The four categories that cookies are known by; another one is told by its id. */
  readonly category: Readonly<Record<string, string>>;
  readonly codes: Readonly<
    Record<KnownScanCode, { readonly title: string; readonly why: string; readonly fix: string }>
  >;
  readonly says: Sentences;
}
/** Where a site tells what it makes of Global Privacy Control. */
export const gpcAddress = '/.well-known/gpc.json';

/** A word by an id, else the id itself. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}
