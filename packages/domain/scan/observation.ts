/**
 * What a visit consists of: nothing chosen yet, after «reject all», after «accept all», after taking that back; and
 * nothing chosen by a visitor whose browser sends Global Privacy Control.
 */
export const phases = ['before', 'rejected', 'accepted', 'withdrawn', 'gpc'] as const;
export type Phase = (typeof phases)[number];

export const thingKinds = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'beacon',
  'script',
  'frame',
  'request',
  'fingerprinting',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** How a cookie may travel, as the browser keeps it. */
export interface CookieFlags {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None';
}
/** One thing the browser saw: something kept in it, something sent, or a call that tells browsers apart. Never a value. */
export interface SeenThing {
  readonly kind: ThingKind;
  /** Cookie name, storage key, database; the path of what was requested; the interface that was called. */
  readonly name: string;
  /** Host it belongs to: a cookie's domain without the leading dot, a request's host with its port. */
  readonly host: string;
  /** True when the host belongs to another site than the page. */
  readonly thirdParty: boolean;
  /** Phases it was seen in. `withdrawn` begins with the pages opened after the choice took effect. */
  readonly phases: readonly Phase[];
  /** Cookies: seconds it was set for, `null` when it ends with the browser. */
  readonly lifetime?: number | null;
  readonly flags?: CookieFlags;
  /** Who set or sent it: `header <address>` of the response, or `script <address>`. Addresses without queries. */
  readonly by: readonly string[];
  readonly times: number;
}
export interface BannerSeen {
  /** `amanat`: ours; `other`: buttons that read like one; `none`. */
  readonly kind: 'amanat' | 'other' | 'none';
  readonly accept: boolean;
  readonly reject: boolean;
  /** True when the choice could be taken back. */
  readonly withdraw: boolean;
  /** Origin the banner's script comes from. */
  readonly server?: string;
}
export interface Transport {
  readonly https: boolean;
  /** `TLS 1.3` … as the browser negotiated it. */
  readonly protocol?: string;
  /** ISO instant the certificate ends. */
  readonly certificateEnds?: string;
  /** Addresses fetched in clear from a page that was not. */
  readonly mixed: readonly string[];
}
/** What the site says at `/.well-known/gpc.json` (GPC Support Resource, W3C). */
export interface GpcSaid {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Absent when the answer is no such resource. */
  readonly gpc?: boolean;
  readonly lastUpdate?: string;
}
/** What one crawl of one site saw. */
export interface Observation {
  readonly format: 'amanat-scan/1';
  /** Origin of the site. */
  readonly site: string;
  /** ISO instant the crawl began. */
  readonly at: string;
  /** Paths visited in each phase. */
  readonly pages: readonly string[];
  /** Phases that could be reached; `before` always. */
  readonly reached: readonly Phase[];
  readonly banner: BannerSeen;
  readonly transport: Transport;
  readonly things: readonly SeenThing[];
  /** Absent in crawls that did not ask, and when nothing answered. */
  readonly gpc?: GpcSaid;
}
