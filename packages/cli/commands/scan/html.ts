import { lifetimeOf } from '@amanat/domain/scan/lifetime-words.ts';
import type { ScanFinding } from '@amanat/domain/scan/finding.ts';
import { phases, type SeenThing } from '@amanat/domain/scan/observation.ts';
import type { Picture } from './crawl.ts';
import { flagWords } from './pretty.ts';
import { countsOf, type Report } from './scan-report.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? '');
const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:84rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{margin-top:2.5rem;font-size:1.2rem}table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .5rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);overflow-wrap:anywhere}th{white-space:nowrap}td.in,th.in{text-align:center}td:first-child{white-space:nowrap}
article{border-left:4px solid;padding:.25rem 1rem;margin:1rem 0}.error{border-color:#c62828}.warning{border-color:#b26a00}.note{border-color:#1565c0}
article p{margin:.25rem 0}.by{font-size:.875rem;overflow-wrap:anywhere}.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
figure{margin:0}img{max-width:100%;border:1px solid color-mix(in srgb,currentColor 20%,transparent)}.scroll{overflow-x:auto}
h1{overflow-wrap:anywhere}@media(max-width:60rem){table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px;padding:.5rem .75rem;margin:0 0 .75rem}td{border:0;padding:.125rem 0}td:empty{display:none}
td::before{content:attr(data-head) ": ";opacity:.75}td.in{display:inline-block;margin-right:.75rem}td.in:empty{display:none}td.in::before{content:attr(data-head) " "}}`;

const phaseWords = {
  before: 'Before',
  rejected: 'Rejected',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  gpc: 'GPC',
} as const;
const heads = [
  'Kind',
  'Name',
  'Host',
  ...phases.map((phase) => phaseWords[phase]),
  'Lifetime',
  'Flags',
  'Set or sent by',
  'Times',
];
/** Whether the n-th column tells of a phase. */
const isPhase = (n: number): boolean => n >= 3 && n < 3 + phases.length;

function article({ code, severity, message, why, fix, promises, by }: ScanFinding): string {
  const who = by.map((one) => `<p class="by">${safe(one)}</p>`).join('');
  const touched = promises.length > 0 ? `<p>Promises: ${safe(promises.join(', '))}</p>` : '';
  return `<article class="${severity}"><h3>${severity} ${code}</h3><p><strong>${safe(message)}</strong></p>${who}<p>Why: ${safe(why)}</p><p>Fix: ${safe(fix)}</p>${touched}</article>`;
}
function tableRow({
  kind,
  name,
  host,
  phases: seenIn,
  lifetime,
  flags,
  thirdParty,
  by,
  times,
}: SeenThing): string {
  const cells = [
    kind,
    name,
    host + (thirdParty ? ' (third party)' : ''),
    ...phases.map((phase) => (seenIn.includes(phase) ? '●' : '')),
    lifetime === undefined ? '' : lifetimeOf(lifetime),
    flags ? flagWords(flags) : '',
    by.join('\n'),
    String(times),
  ];
  const row = cells.map(
    (cell, n) =>
      `<td role="cell" data-head="${heads[n] ?? ''}"${isPhase(n) ? ' class="in"' : ''}>${safe(cell)}</td>`,
  );
  return `<tr role="row">${row.join('')}</tr>`;
}
function figure({ phase, jpeg }: Picture): string {
  return `<figure><img alt="The first page, phase ${phase}" src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${phase}</figcaption></figure>`;
}

/** The report as one file that needs nothing else: no script, no request, the pictures inside. */
export function htmlReport(report: Report, pictures: readonly Picture[]): string {
  const { site, at, organisation, version, findings, things, pages } = report;
  const head = heads.map(
    (text, n) => `<th scope="col" role="columnheader"${isPhase(n) ? ' class="in"' : ''}>${text}</th>`,
  );
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  const against = `${organisation}${version === null ? '' : `, version ${version}`}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Scan of ${safe(site)}</title><style>${style}</style></head><body>
<h1>Scan of ${safe(site)}</h1>
<p>${safe(when)}, held against ${safe(against)}. ${safe(countsOf(report))}.</p>
<p>Pages: ${safe(pages.join(', '))}</p>
<h2>Findings</h2>${findings.length > 0 ? findings.map(article).join('\n') : '<p>None.</p>'}
<h2>Seen</h2><div class="scroll"><table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">${things.map(tableRow).join('\n')}</tbody></table></div>
<h2>Pictures</h2><div class="pictures">${pictures.map(figure).join('\n')}</div>
</body></html>
`;
}
