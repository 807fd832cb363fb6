import { gravestFirst } from '../manifest/severities.ts';
import type { Declared } from './declared.ts';
import type { ScanFinding } from './finding.ts';
import { isBannerItself } from './match.ts';
import { gpcFindings } from './gpc-findings.ts';
import type { Observation } from './observation.ts';
import { choiceFindings, notSeen, transportFindings } from './page-findings.ts';
import { thingFindings } from './thing-findings.ts';

/**
 * Holds what a crawl saw against what is declared: undeclared, too early, left over, longer-lived, misfiled, missing;
 * and how it travels. Worst first, then in the order of the codes and of what was seen. Pure (LAL-C6, LAL-2.9, FOC-05).
 */
export function compareScan(observation: Observation, declared: Declared): readonly ScanFinding[] {
  const things = observation.things.filter((thing) => !isBannerItself(thing, observation.banner));
  const found = [
    ...things.flatMap((thing) => thingFindings.flatMap((find) => find(thing, declared, observation))),
    ...choiceFindings(observation, declared),
    ...transportFindings(observation, declared),
    ...gpcFindings(observation, declared),
    ...notSeen(observation, declared),
  ];
  return found.toSorted((a, b) => gravestFirst(a, b) || a.code.localeCompare(b.code));
}
