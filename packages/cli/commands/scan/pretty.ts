import { phases, type SeenThing } from '@amanat/domain/scan/observation.ts';
import { secondsInWords } from '@amanat/domain/scan/words/lifetimes.ts';
import type { ScanFinding } from '@amanat/domain/scan/finding.ts';
import { createColors } from 'picocolors';
import { countsOf, type Report } from './scan-report.ts';

const paints = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const short = { before: 'b', rejected: 'r', accepted: 'a', withdrawn: 'w', gpc: 'g' } as const;
type Colours = ReturnType<typeof createColors>;

/** The report for people: every finding with its reason and how to mend it, then what was seen, a line each. */
export function prettyReport(report: Report, colour: boolean): string {
  const colours = createColors(colour);
  const { site, pages, reached, organisation, version, things } = report;
  const against = `${organisation}${version === null ? '' : `, version ${version}`}`;
  const head = `${colours.bold(site)} held against ${against}: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}, phases ${reached.join(', ')}`;
  const seen = things.map((thing) => `  ${row(thing)}`);
  return [
    head,
    '',
    ...report.findings.map((finding) => frame(finding, colours)),
    colours.bold(
      `Seen (b before, r rejected, a accepted, w withdrawn, g with Global Privacy Control): ${things.length}`,
    ),
    ...seen,
    '',
    countsOf(report),
  ].join('\n');
}

function frame({ code, severity, message, by, why, fix, promises }: ScanFinding, colours: Colours): string {
  const row = (name: string, text: string) => `  ${colours.blue('=')} ${colours.bold(`${name}:`)} ${text}`;
  return [
    `${colours[paints[severity]](`${severity}[${code}]`)}${colours.bold(`: ${message}`)}`,
    ...by.slice(0, 3).map((who) => row('by', who)),
    row('why', why),
    row('fix', fix),
    ...(promises.length > 0 ? [row('promises', promises.join(', '))] : []),
    '',
  ].join('\n');
}

function row({ kind, name, host, phases: seenIn, lifetime, flags, thirdParty, times }: SeenThing): string {
  const when = phases.map((phase) => (seenIn.includes(phase) ? short[phase] : '·')).join('');
  const more = [
    ...(lifetime === undefined ? [] : [secondsInWords(lifetime).en]),
    ...(flags ? [flagWords(flags)] : []),
    ...(thirdParty ? ['third party'] : []),
    ...(kind === 'fingerprinting' ? [`× ${times}`] : []),
  ];
  return `${when}  ${kind.padEnd(15)} ${name}  ${host}${more.length > 0 ? `  (${more.join('; ')})` : ''}`;
}
/** `Secure HttpOnly SameSite=Lax`. */
export function flagWords({ secure, httpOnly, sameSite }: NonNullable<SeenThing['flags']>): string {
  return [...(secure ? ['Secure'] : []), ...(httpOnly ? ['HttpOnly'] : []), `SameSite=${sameSite}`].join(' ');
}
