import type { CrawlReads } from '../statements/reads.ts';
import { compareScan } from './compare.ts';
import type { Declared } from './declared.ts';
import { entriesOf, isBannerItself, trackingKinds } from './match.ts';
import type { Observation, Phase } from './observation.ts';

/**
 * What the promise board asks of a crawl, derived anew against the declaration in force. `beforeChoice` holds everything
 * that is not declared as necessary: what nobody declared cannot be shown to be strictly necessary (LAL-2.9).
 */
export function crawlReads(observation: Observation, declared: Declared): CrawlReads {
  const findings = compareScan(observation, declared);
  const named = (code: string) => [
    ...new Set(findings.filter((one) => one.code === code).flatMap(({ name }) => name ?? [])),
  ];
  const notNecessary = (phase: Phase) => {
    const things = observation.things.filter(
      (thing) =>
        thing.phases.includes(phase) &&
        trackingKinds.has(thing.kind) &&
        !isBannerItself(thing, observation.banner) &&
        !isOwnCode(thing.kind, thing.thirdParty, entriesOf(thing, declared).length) &&
        !entriesOf(thing, declared).some(([, entry]) => entry.category === 'necessary'),
    );
    return [...new Set(things.map(({ name }) => name))];
  };
  return {
    site: observation.site,
    at: observation.at,
    undeclared: [...named('AMANAT-SCAN-101'), ...hosts(findings)],
    beforeChoice: notNecessary('before'),
    afterRefusal: notNecessary('rejected'),
    underSignal: notNecessary('gpc'),
    leftOver: named('AMANAT-SCAN-104'),
    longerLived: named('AMANAT-SCAN-105'),
    // A visit that no page answered shows nothing, whatever phases it went through.
    phases: observation.pages.length > 0 ? observation.reached : [],
  };
}
function isOwnCode(kind: string, thirdParty: boolean, entries: number): boolean {
  return !thirdParty && entries === 0 && (kind === 'script' || kind === 'frame');
}
function hosts(findings: ReturnType<typeof compareScan>): readonly string[] {
  const asked = findings.filter(({ code }) => code === 'AMANAT-SCAN-108');
  return [...new Set(asked.flatMap(({ host }) => host ?? []))];
}
