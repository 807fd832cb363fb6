import { addressesOf, isAddressed, isNamed } from '../consent/declared-patterns.ts';
import { keptByPortal } from '../consent/portal-keeps.ts';
import { knownCookie } from '../manifest/rules/known-cookies.ts';
import type { CookieEntry } from '../manifest/manifest.ts';
import type { Declared } from './declared.ts';
import type { BannerSeen, SeenThing, ThingKind } from './observation.ts';
import { hostnameOf } from './same-site.ts';

/** Kinds that are kept in the browser; the others are sent or called. */
export const keptKinds: ReadonlySet<ThingKind> = new Set([
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
]);
/** Kinds of request that track by their nature: they wait for consent like cookies (FOC-05). */
export const trackingKinds: ReadonlySet<ThingKind> = new Set([...keptKinds, 'beacon', 'script', 'frame']);

/** What every organisation's own pages for requests keep: known without being declared. */
const byPortal: readonly [string, CookieEntry] = ['amanat-portal', keptByPortal];

/** Entries of the list that stand for this thing, as the banner reads them: kept things by name, loaded ones by address. */
export function entriesOf(
  thing: SeenThing,
  { cookies }: Declared,
): readonly (readonly [string, CookieEntry])[] {
  return [...Object.entries(cookies), byPortal].filter(([, entry]) =>
    keptKinds.has(thing.kind) ? standsForKept(entry, thing) : standsForLoaded(entry, thing),
  );
}
function standsForKept(entry: CookieEntry, { kind, name }: SeenThing): boolean {
  return entry.kind === kind && entry.names.some((declared) => isNamed(declared, name));
}
function standsForLoaded(entry: CookieEntry, thing: SeenThing): boolean {
  if (thing.kind === 'fingerprinting') return false;
  return addressesOf(entry).some((declared) =>
    declared.startsWith('/')
      ? !thing.thirdParty && isAddressed(declared, thing.name)
      : isAddressed(declared, hostnameOf(thing.host) + thing.name),
  );
}

/** The category a thing runs under: the declared one (the least strict of several), else the one its maker documents. */
export function categoryOf(thing: SeenThing, declared: Declared): string | undefined {
  const categories = entriesOf(thing, declared).map(([, entry]) => entry.category);
  if (categories.includes('necessary')) return 'necessary';
  return categories[0] ?? (thing.kind === 'cookie' ? knownCookie(thing.name)?.category : undefined);
}

const ownPaths = [
  /^\/banner(\/[^/]+)?\.js$/,
  /^\/form\.js$/,
  /^\/v1\/consents(\/handovers(\/exchange)?|\/standing)?$/,
  /^\/v1\/organisations\/[^/]+\/(banner\.js(on)?|banner\/logo|frames\.json|notice\.json|(wordings|forms)\/[^/]+)$/,
];
/**
 * The requests of the banner and of forms themselves: their scripts, their texts, the record of a choice. Nothing else of
 * that server is excepted.
 */
export function isBannerItself(thing: SeenThing, { server }: BannerSeen): boolean {
  if (server === undefined || keptKinds.has(thing.kind)) return false;
  return `${new URL(server).host}` === thing.host && ownPaths.some((path) => path.test(thing.name));
}
