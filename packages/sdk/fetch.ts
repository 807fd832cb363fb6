import { checkGate, type Refusal, refusalOf } from './guard.ts';
import type { LiveGate, Person, Use } from './live.ts';
import { checkSettings } from './settings.ts';

export interface GuardedFetchOptions {
  /** Which declared recipient stands behind a host: `{ 'api.courier.example.az': 'delivery-providers' }`. */
  readonly recipients: Readonly<Record<string, string>>;
  /** Hosts of the organisation itself, where data stays in the house; a page's own host is one without being named. */
  readonly own?: readonly string[];
  readonly fetch?: typeof fetch;
}
/** What is sent, about whom and what for. */
export type Disclosure = Omit<Use, 'recipient'> & { readonly person: Person; readonly purpose: string };

/** A request that was not sent. */
export class RefusedDisclosure extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'RefusedDisclosure';
    this.refusal = refusal;
  }
}

/** An id that is in no declaration, so that the gate itself refuses a host nobody declared, and writes it down. */
const undeclared = 'undeclared';

/**
 * A `fetch` that asks the gate before anything leaves: `send(url, init, { person, purpose, categories })`. Rejects with
 * RefusedDisclosure, and nothing is sent, when the host stands for no declared recipient or the disclosure is not
 * allowed. Redirects are refused: they would lead the data on to somebody nobody asked about.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used; a request that does not say whose data it carries, or
 *   what for, rejects with it.
 */
export function guardedFetch(gate: Pick<LiveGate, 'may'>, options: GuardedFetchOptions) {
  checkGate(gate);
  checkSettings(options, { recipients: 'object', own: 'names?', fetch: 'function?' });
  const send = options.fetch ?? fetch;
  // In a browser addresses may be relative to the page, and the page's own server is the house.
  const page = (globalThis as { location?: { href: string; host: string } }).location;
  const own = new Set([...(options.own ?? []), ...(page?.host ? [page.host] : [])]);
  return async (url: string | URL, init: RequestInit, disclosure: Disclosure): Promise<Response> => {
    // Called as `fetch` is: neither who nor what for can be asked, and nothing is sent.
    checkSettings(disclosure, { person: 'object', purpose: 'name', categories: 'names' });
    const { person, purpose, ...use } = disclosure;
    const address = new URL(url, page?.href);
    // What has no host (data:, blob:, file:) leads to nobody whom the declaration could name.
    const { host } = address;
    const recipient = Object.hasOwn(options.recipients, host) ? options.recipients[host] : undeclared;
    const decision = await gate.may(
      person,
      purpose,
      host !== '' && own.has(host) ? use : { ...use, recipient },
    );
    if (!decision.allow) throw new RefusedDisclosure(refusalOf(decision));
    return send(address, { ...init, redirect: 'error' });
  };
}
