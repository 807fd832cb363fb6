import { lengthOf } from '../manifest/duration.ts';
import { knownCookie } from '../manifest/rules/known-cookies.ts';
import type { CookieStatement, Declared } from './declared.ts';
import type { KnownScanCode } from './codes.ts';
import { scanFinding, type ScanFinding } from './finding.ts';
import { categoryOf, entriesOf, trackingKinds } from './match.ts';
import type { Observation, Phase, SeenThing } from './observation.ts';

type OfThing = (thing: SeenThing, declared: Declared, observation: Observation) => readonly ScanFinding[];
const list: readonly CookieStatement[] = ['cookie-list', 'tracking-technologies'];
/** A year of 366 days and a clock that ticks on while the page loads are no longer life. */
const tolerance = (seconds: number): number => seconds * 1.01 + 120;
const refused: readonly (readonly [Phase, KnownScanCode])[] = [
  ['before', 'AMANAT-SCAN-102'],
  ['rejected', 'AMANAT-SCAN-103'],
  ['withdrawn', 'AMANAT-SCAN-104'],
  ['gpc', 'AMANAT-SCAN-117'],
];
const touchedBy: Readonly<Partial<Record<KnownScanCode, readonly CookieStatement[]>>> = {
  'AMANAT-SCAN-102': ['cookies-after-consent', 'banner-choices', 'tracking-technologies'],
  'AMANAT-SCAN-103': ['cookies-after-consent', 'banner-choices', 'tracking-technologies'],
  'AMANAT-SCAN-104': ['cookie-settings', 'cookies-after-consent'],
  'AMANAT-SCAN-117': ['cookies-after-consent'],
};

const undeclared: OfThing = (thing, declared) => {
  if (!trackingKinds.has(thing.kind) || entriesOf(thing, declared).length > 0) return [];
  // The site's own scripts and frames are the site; its own beacons and everything it keeps are to be told.
  const isOwnCode = !thing.thirdParty && (thing.kind === 'script' || thing.kind === 'frame');
  if (isOwnCode) return [];
  const known = thing.kind === 'cookie' ? knownCookie(thing.name) : undefined;
  const details = {
    says: 'undeclared',
    ...(known && { known: { maker: known.maker, category: known.category, lifetime: known.lifetime } }),
  } as const;
  return [scanFinding(declared, 'AMANAT-SCAN-101', details, list, thing)];
};

const tooEarly: OfThing = (thing, declared) => {
  const category = categoryOf(thing, declared);
  if (category === undefined || category === 'necessary') return [];
  return refused
    .filter(([phase]) => thing.phases.includes(phase) && (phase !== 'gpc' || declared.gpc === true))
    .map(([phase, code]) => {
      const touches = touchedBy[code] ?? [];
      const extra: readonly CookieStatement[] = category === 'analytics' ? ['analytics-opt-out'] : [];
      const details = { says: 'seen', category, phase } as const;
      return scanFinding(declared, code, details, [...touches, ...extra], thing);
    });
};

const longerLived: OfThing = (thing, declared) => {
  const [first] = entriesOf(thing, declared);
  if (thing.kind !== 'cookie' || !first || thing.lifetime === null || thing.lifetime === undefined) return [];
  const [, entry] = first;
  const isSession = entry.lifetime === 'session';
  if (!isSession && thing.lifetime <= tolerance(lengthOf(entry.lifetime))) return [];
  const details = { says: 'outlives', seconds: thing.lifetime, declared: entry.lifetime } as const;
  return [scanFinding(declared, 'AMANAT-SCAN-105', details, ['cookie-list', 'cookie-lifetimes'], thing)];
};

const misfiled: OfThing = (thing, declared) => {
  const known = thing.kind === 'cookie' ? knownCookie(thing.name) : undefined;
  const [first] = entriesOf(thing, declared);
  if (!known || !first || known.category === first[1].category) return [];
  const { maker, category } = known;
  const details = { says: 'misfiled', under: first[1].category, maker, category } as const;
  return [scanFinding(declared, 'AMANAT-SCAN-106', details, ['cookie-list', 'cookie-kinds'], thing)];
};

const undeclaredHost: OfThing = (thing, declared) => {
  if (thing.kind !== 'request' || !thing.thirdParty || entriesOf(thing, declared).length > 0) return [];
  return [scanFinding(declared, 'AMANAT-SCAN-108', { says: 'asked' }, list, thing)];
};

const fingerprinting: OfThing = (thing, declared) => {
  if (thing.kind !== 'fingerprinting') return [];
  const details = { says: 'called', times: thing.times } as const;
  return [scanFinding(declared, 'AMANAT-SCAN-109', details, ['tracking-technologies'], thing)];
};

const otherParty: OfThing = (thing, declared) => {
  const [first] = entriesOf(thing, declared);
  if (!first || thing.kind !== 'cookie' || !thing.thirdParty) return [];
  if (first[1].thirdParty === true || first[1].provider !== 'self') return [];
  return [scanFinding(declared, 'AMANAT-SCAN-110', { says: 'other-party' }, ['cookie-list'], thing)];
};

const inClear: OfThing = (thing, declared, { transport }) => {
  if (thing.kind !== 'cookie' || !transport.https || thing.thirdParty || thing.flags?.secure !== false)
    return [];
  return [scanFinding(declared, 'AMANAT-SCAN-113', { says: 'not-secure' }, [], thing)];
};

/** What can be said of a single thing, worst first. */
export const thingFindings: readonly OfThing[] = [
  undeclared,
  tooEarly,
  longerLived,
  misfiled,
  otherParty,
  fingerprinting,
  undeclaredHost,
  inClear,
];
