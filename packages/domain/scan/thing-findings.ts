import { lengthOf } from '../manifest/duration.ts';
import { knownCookie } from '../manifest/rules/known-cookies.ts';
import type { CookieStatement, Declared } from './declared.ts';
import type { KnownScanCode } from './codes.ts';
import { nameOf, scanFinding, type ScanFinding } from './finding.ts';
import { lifetimeOf } from './lifetime-words.ts';
import { categoryOf, entriesOf, trackingKinds } from './match.ts';
import type { Observation, Phase, SeenThing } from './observation.ts';

type OfThing = (thing: SeenThing, declared: Declared, observation: Observation) => readonly ScanFinding[];
const list: readonly CookieStatement[] = ['cookie-list', 'tracking-technologies'];
/** A year of 366 days and a clock that ticks on while the page loads are no longer life. */
const tolerance = (seconds: number): number => seconds * 1.01 + 120;
const refused: readonly (readonly [Phase, KnownScanCode, string])[] = [
  ['before', 'AMANAT-SCAN-102', 'before any choice'],
  ['rejected', 'AMANAT-SCAN-103', 'after «reject all»'],
  ['withdrawn', 'AMANAT-SCAN-104', 'after the consent was taken back'],
  ['gpc', 'AMANAT-SCAN-117', 'in a browser that sends Global Privacy Control'],
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
  const hint = known ? ` It is known: ${known.maker}, ${known.category}, ${known.lifetime}.` : '';
  return [
    scanFinding(declared, 'AMANAT-SCAN-101', `${nameOf(thing)} is not in the list.${hint}`, list, thing),
  ];
};

const tooEarly: OfThing = (thing, declared) => {
  const category = categoryOf(thing, declared);
  if (category === undefined || category === 'necessary') return [];
  return refused
    .filter(([phase]) => thing.phases.includes(phase) && (phase !== 'gpc' || declared.gpc === true))
    .map(([phase, code, when]) => {
      const verb = phase === 'withdrawn' ? 'is there still or again' : 'was seen';
      const touches = touchedBy[code] ?? [];
      const extra: readonly CookieStatement[] = category === 'analytics' ? ['analytics-opt-out'] : [];
      const message = `${nameOf(thing)}, ${category}, ${verb} ${when}.`;
      return scanFinding(declared, code, message, [...touches, ...extra], thing);
    });
};

const longerLived: OfThing = (thing, declared) => {
  const [first] = entriesOf(thing, declared);
  if (thing.kind !== 'cookie' || !first || thing.lifetime === null || thing.lifetime === undefined) return [];
  const [, entry] = first;
  const isSession = entry.lifetime === 'session';
  if (!isSession && thing.lifetime <= tolerance(lengthOf(entry.lifetime))) return [];
  const message = `${nameOf(thing)} is set for ${lifetimeOf(thing.lifetime)}; the list says ${isSession ? 'until the browser closes' : entry.lifetime}.`;
  return [scanFinding(declared, 'AMANAT-SCAN-105', message, ['cookie-list', 'cookie-lifetimes'], thing)];
};

const misfiled: OfThing = (thing, declared) => {
  const known = thing.kind === 'cookie' ? knownCookie(thing.name) : undefined;
  const [first] = entriesOf(thing, declared);
  if (!known || !first || known.category === first[1].category) return [];
  const message = `${nameOf(thing)} stands under "${first[1].category}"; ${known.maker} uses it for ${known.category}.`;
  return [scanFinding(declared, 'AMANAT-SCAN-106', message, ['cookie-list', 'cookie-kinds'], thing)];
};

const undeclaredHost: OfThing = (thing, declared) => {
  if (thing.kind !== 'request' || !thing.thirdParty || entriesOf(thing, declared).length > 0) return [];
  return [
    scanFinding(declared, 'AMANAT-SCAN-108', `${thing.host} was asked for ${thing.name}.`, list, thing),
  ];
};

const fingerprinting: OfThing = (thing, declared) => {
  if (thing.kind !== 'fingerprinting') return [];
  const message = `${thing.name} was called ${thing.times} ${thing.times === 1 ? 'time' : 'times'} on ${thing.host}.`;
  return [scanFinding(declared, 'AMANAT-SCAN-109', message, ['tracking-technologies'], thing)];
};

const otherParty: OfThing = (thing, declared) => {
  const [first] = entriesOf(thing, declared);
  if (!first || thing.kind !== 'cookie' || !thing.thirdParty) return [];
  if (first[1].thirdParty === true || first[1].provider !== 'self') return [];
  const message = `${nameOf(thing)} belongs to another site; the list says the organisation sets it.`;
  return [scanFinding(declared, 'AMANAT-SCAN-110', message, ['cookie-list'], thing)];
};

const inClear: OfThing = (thing, declared, { transport }) => {
  if (thing.kind !== 'cookie' || !transport.https || thing.thirdParty || thing.flags?.secure !== false)
    return [];
  return [scanFinding(declared, 'AMANAT-SCAN-113', `${nameOf(thing)} is set without Secure.`, [], thing)];
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
