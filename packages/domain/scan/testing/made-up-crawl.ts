import type { CookieEntry } from '../../manifest/manifest.ts';
import type { Declared } from '../declared.ts';
import type { Observation, SeenThing } from '../observation.ts';

const name = { az: 'Ad', en: 'Name', ru: 'Имя' };
/** An entry of the cookie list. */
export function entry(change: Partial<CookieEntry> = {}): CookieEntry {
  return {
    names: ['sid'],
    kind: 'cookie',
    category: 'necessary',
    provider: 'self',
    lifetime: 'session',
    serves: 'function-and-security',
    purpose: name,
    ...change,
  };
}
const category = { name, text: name, basis: 'consent' } as const;

/** A declaration with these entries, four categories and a banner. */
export function declaredWith(cookies: Declared['cookies'] = { session: entry() }): Declared {
  return {
    organisation: 'shop',
    version: 1,
    cookies,
    categories: { necessary: category, functional: category, analytics: category, marketing: category },
    banner: true,
    promises: {
      'cookie-list': ['SHP-LIST'],
      'tracking-technologies': ['SHP-TRACK'],
      'cookies-after-consent': ['SHP-AFTER'],
      'banner-choices': ['SHP-BANNER'],
      'cookie-settings': ['SHP-SETTINGS'],
      'cookie-lifetimes': ['SHP-LIFE'],
    },
  };
}
/** A thing that was seen; a session cookie of the shop unless told. */
export function thing(change: Partial<SeenThing> = {}): SeenThing {
  return {
    kind: 'cookie',
    name: 'sid',
    host: 'shop.example.az',
    thirdParty: false,
    phases: ['before', 'rejected', 'accepted', 'withdrawn'],
    by: [],
    times: 1,
    ...(change.kind === undefined || change.kind === 'cookie' ? { lifetime: null } : {}),
    ...change,
  };
}
/** A crawl of a shop in good order that saw these things. */
export function crawl(things: readonly SeenThing[], change: Partial<Observation> = {}): Observation {
  return {
    format: 'amanat-scan/1',
    site: 'https://shop.example.az',
    at: '2026-11-22T10:00:00.000Z',
    pages: ['/'],
    reached: ['before', 'rejected', 'accepted', 'withdrawn'],
    banner: {
      kind: 'amanat',
      accept: true,
      reject: true,
      withdraw: true,
      server: 'https://privacy.example.com',
    },
    transport: {
      https: true,
      protocol: 'TLS 1.3',
      certificateEnds: '2027-02-01T00:00:00.000Z',
      mixed: [],
    },
    things,
    ...change,
  };
}
