import type { Declared } from './declared.ts';
import type { Details } from './details.ts';
import { scanFinding, type ScanFinding } from './finding.ts';
import { entriesOf, isBannerItself } from './match.ts';
import type { Observation } from './observation.ts';

const dayMs = 86_400_000;
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Entries of the list that nothing seen stands for. */
export function notSeen(observation: Observation, declared: Declared): readonly ScanFinding[] {
  const things = observation.things.filter((thing) => !isBannerItself(thing, observation.banner));
  const seen = new Set(things.flatMap((thing) => entriesOf(thing, declared).map(([id]) => id)));
  return Object.entries(declared.cookies)
    .filter(([id]) => !seen.has(id))
    .map(([id, entry]) => {
      const details = {
        says: 'not-seen',
        entry: id,
        names: entry.names,
        pages: observation.pages.length,
      } as const;
      return scanFinding(declared, 'AMANAT-SCAN-107', details, ['cookie-list']);
    });
}

/** What is missing for people to decide: the question, the refusal, the way back. */
export function choiceFindings({ banner, reached }: Observation, declared: Declared): readonly ScanFinding[] {
  const asks = Object.keys(declared.categories).some((id) => id !== 'necessary');
  if (!asks && !declared.banner) return [];
  if (banner.kind === 'none')
    return [scanFinding(declared, 'AMANAT-SCAN-114', { says: 'no-banner' }, ['banner-choices'])];
  const refuse = banner.reject
    ? []
    : [scanFinding(declared, 'AMANAT-SCAN-115', { says: 'no-refusal' }, ['banner-choices'])];
  const back =
    banner.withdraw || !reached.includes('accepted')
      ? []
      : [scanFinding(declared, 'AMANAT-SCAN-116', { says: 'no-way-back' }, ['cookie-settings'])];
  return [...refuse, ...back];
}

/** How the pages travel. A site on this machine is being built and needs no certificate. */
export function transportFindings(
  { site, at, transport }: Observation,
  declared: Declared,
): readonly ScanFinding[] {
  const found = (code: 'AMANAT-SCAN-111' | 'AMANAT-SCAN-112', details: Details) =>
    scanFinding(declared, code, details, []);
  const mixed = transport.mixed.map((address) => found('AMANAT-SCAN-111', { says: 'mixed', address }));
  if (!transport.https)
    return loopback.test(new URL(site).hostname)
      ? mixed
      : [...mixed, found('AMANAT-SCAN-112', { says: 'unencrypted', site })];
  const { protocol = '' } = transport;
  const isOld = /^(SSL|TLS 1(\.0|\.1)?$)/.test(protocol);
  const old = isOld ? [found('AMANAT-SCAN-112', { says: 'old-protocol', protocol })] : [];
  const days =
    transport.certificateEnds === undefined
      ? Number.POSITIVE_INFINITY
      : Math.floor((Date.parse(transport.certificateEnds) - Date.parse(at)) / dayMs);
  const ends = days < 15 ? [found('AMANAT-SCAN-112', { says: 'certificate', days })] : [];
  return [...mixed, ...old, ...ends];
}
