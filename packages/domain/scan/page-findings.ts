import type { Declared } from './declared.ts';
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
      const message = `\`cookies.${id}\` (${entry.names.join(', ')}) was not seen on ${observation.pages.length} ${observation.pages.length === 1 ? 'page' : 'pages'}.`;
      return scanFinding(declared, 'AMANAT-SCAN-107', message, ['cookie-list']);
    });
}

/** What is missing for people to decide: the question, the refusal, the way back. */
export function choiceFindings({ banner, reached }: Observation, declared: Declared): readonly ScanFinding[] {
  const asks = Object.keys(declared.categories).some((id) => id !== 'necessary');
  if (!asks && !declared.banner) return [];
  if (banner.kind === 'none')
    return [
      scanFinding(declared, 'AMANAT-SCAN-114', 'No banner was found on the first page.', ['banner-choices']),
    ];
  const refuse = banner.reject
    ? []
    : [
        scanFinding(declared, 'AMANAT-SCAN-115', 'The first layer has no button that refuses.', [
          'banner-choices',
        ]),
      ];
  const back =
    banner.withdraw || !reached.includes('accepted')
      ? []
      : [
          scanFinding(declared, 'AMANAT-SCAN-116', 'After agreeing no way was found to take it back.', [
            'cookie-settings',
          ]),
        ];
  return [...refuse, ...back];
}

/** How the pages travel. A site on this machine is being built and needs no certificate. */
export function transportFindings(
  { site, at, transport }: Observation,
  declared: Declared,
): readonly ScanFinding[] {
  const found = (code: 'AMANAT-SCAN-111' | 'AMANAT-SCAN-112', message: string) =>
    scanFinding(declared, code, message, []);
  const mixed = transport.mixed.map((address) => found('AMANAT-SCAN-111', `${address} is fetched in clear.`));
  if (!transport.https)
    return loopback.test(new URL(site).hostname)
      ? mixed
      : [...mixed, found('AMANAT-SCAN-112', `${site} is not encrypted.`)];
  const isOld = /^(SSL|TLS 1(\.0|\.1)?$)/.test(transport.protocol ?? '');
  const old = isOld ? [found('AMANAT-SCAN-112', `The site speaks ${transport.protocol}.`)] : [];
  const days =
    transport.certificateEnds === undefined
      ? Number.POSITIVE_INFINITY
      : Math.floor((Date.parse(transport.certificateEnds) - Date.parse(at)) / dayMs);
  const ends = days < 15 ? [found('AMANAT-SCAN-112', `The certificate ends in ${days} days.`)] : [];
  return [...mixed, ...old, ...ends];
}
