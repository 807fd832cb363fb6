import { browserFamily } from './browser-family.ts';
import { networkOf } from './network.ts';
import { plainAddress } from './page-address.ts';

/** What a server knows of a visit before anything is taken off. */
export interface RawVisit {
  /** Address of the page. */
  readonly page: string;
  /** Address of the page that led there. */
  readonly referrer?: string | undefined;
  /** What happened there, in a word of the site's own: `basket-opened`. Absent: the page was viewed. */
  readonly event?: string | undefined;
  /** Address of the device. */
  readonly address?: string | undefined;
  /** What the browser calls itself. */
  readonly agent?: string | undefined;
  /** Id of the browser or the person, in whatever form. */
  readonly person?: string | undefined;
}
/** What is left of it. Every field is a word of a closed list, of the site itself, a network, or a pseudonym. */
export interface PlainVisit {
  readonly site: string;
  readonly page: string;
  /** Host that led there; empty within the site and without one. */
  readonly referrer: string;
  /** Empty: the page was viewed. */
  readonly event: string;
  /** /24 of IPv4 or /48 of IPv6; empty when not known. */
  readonly network: string;
  readonly browser: string;
  readonly system: string;
  /** Pseudonym under the key of the period: equal for one visitor within it, and not to be linked beyond it. */
  readonly who: string;
}
/** HMAC-SHA-256 of a text under the key of the period, base64url. The key is destroyed when the period ends. */
export type PeriodHash = (text: string) => string;

/** Words an event is named by; no digits, so that no number travels in them. */
export const eventName = /^[a-z][a-z-]{0,39}$/;
const pseudonymLength = 22;

/**
 * Takes from a visit what could tell whose it is, before anything is stored or passed on (ALQ-4.3): addresses become
 * networks, pages lose query and fragment, browsers are reduced to family, major version and system, identifiers to a
 * pseudonym under a key that rotates. Fields it does not know do not pass. Undefined when the page is no address of
 * the web, or the event no name.
 */
export function depersonalise(visit: RawVisit, hash: PeriodHash): PlainVisit | undefined {
  const page = plainAddress(visit.page);
  const event = visit.event ?? '';
  if (!page || (event !== '' && !eventName.test(event))) return undefined;
  const referrer = plainAddress(visit.referrer ?? '')?.host ?? '';
  const network = networkOf(visit.address ?? '');
  // Without an id, who shares network and browser counts as one visitor: the address itself is in no pseudonym.
  const who = visit.person ? `person\0${visit.person}` : `device\0${network}\0${visit.agent ?? ''}`;
  return {
    site: page.host,
    page: page.path,
    referrer: referrer === page.host ? '' : referrer,
    event,
    network,
    ...browserFamily(visit.agent ?? ''),
    who: hash(who).slice(0, pseudonymLength),
  };
}
