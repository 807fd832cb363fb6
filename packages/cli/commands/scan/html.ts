import type { Severity } from '@amanat/domain/manifest/finding.ts';
import type { ScanFinding } from '@amanat/domain/scan/finding.ts';
import { phases, type SeenThing } from '@amanat/domain/scan/observation.ts';
import { secondsInWords } from '@amanat/domain/scan/words/lifetimes.ts';
import { makerInWords, scanSentence, scanWords } from '@amanat/domain/scan/words/sentence.ts';
import { formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import type { Picture } from './crawl.ts';
import { htmlWords } from './html-words.ts';
import { flagWords } from './pretty.ts';
import type { Report } from './scan-report.ts';

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
th,td{text-align:left;vertical-align:top;padding:.375rem .5rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);overflow-wrap:break-word}td.in,th.in{text-align:center}td:nth-child(2),td:nth-child(3),td:nth-last-child(2){min-width:8rem;overflow-wrap:anywhere}td:nth-last-child(2){white-space:pre-line}td:first-child{white-space:nowrap}
article{border-left:4px solid;padding:.25rem 1rem;margin:1rem 0}.error{border-color:#c62828}.warning{border-color:#b26a00}.note{border-color:#1565c0}
article p{margin:.25rem 0}.by{font-size:.875rem;overflow-wrap:anywhere}.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
figure{margin:0}img{max-width:100%;border:1px solid color-mix(in srgb,currentColor 20%,transparent)}.scroll{overflow-x:auto}
h1{overflow-wrap:anywhere}@media(max-width:80rem){table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px;padding:.5rem .75rem;margin:0 0 .75rem}td{border:0;padding:.125rem 0}td:empty{display:none}
td::before{content:attr(data-head) ": ";opacity:.75}td.in{display:inline-block;margin-right:.75rem}td.in:empty{display:none}td.in::before{content:attr(data-head) " "}}`;

/** Columns of the table of what was seen. */
function headsOf(language: Language): readonly string[] {
  const { kind, name, host, lifetime, flags, by, times } = htmlWords[language].columns;
  const seenIn = phases.map((phase) => scanWords[language].phase[phase]);
  return [kind, name, host, ...seenIn, lifetime, flags, by, times];
}
/** Whether the n-th column tells of a phase. */
const isPhase = (n: number): boolean => n >= 3 && n < 3 + phases.length;

function article(finding: ScanFinding, language: Language): string {
  const { code, severity, promises, by } = finding;
  const [said, t] = [scanWords[language], htmlWords[language]];
  const { title, why, fix } = said.codes[code];
  const who = by.map((one) => `<p class="by">${safe(makerInWords(one, language))}</p>`).join('');
  const touched = promises.length > 0 ? `<p>${t.promises}: ${safe(promises.join(', '))}</p>` : '';
  return `<article class="${severity}"><h3>${said.severity[severity]}: ${safe(title)}</h3><p><strong>${safe(scanSentence(finding, language))}</strong></p>${who}<p>${t.why}: ${safe(why)}</p><p>${t.fix}: ${safe(fix)}</p>${touched}<p class="by">${code}</p></article>`;
}
function tableRow(thing: SeenThing, language: Language): string {
  const { kind, name, host, phases: seenIn, lifetime, flags, thirdParty, by, times } = thing;
  const cells = [
    scanWords[language].kind[kind],
    name,
    host + (thirdParty ? ` (${htmlWords[language].thirdParty})` : ''),
    ...phases.map((phase) => (seenIn.includes(phase) ? '●' : '')),
    lifetime === undefined ? '' : secondsInWords(lifetime)[language],
    flags ? flagWords(flags) : '',
    by.map((one) => makerInWords(one, language)).join('\n'),
    String(times),
  ];
  const heads = headsOf(language);
  const row = cells.map(
    (cell, n) =>
      `<td role="cell" data-head="${heads[n] ?? ''}"${isPhase(n) ? ' class="in"' : ''}>${safe(cell)}</td>`,
  );
  return `<tr role="row">${row.join('')}</tr>`;
}
function figure({ phase, jpeg }: Picture, language: Language): string {
  const name = scanWords[language].phase[phase];
  return `<figure><img alt="${htmlWords[language].picture(name)}" src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${name}</figcaption></figure>`;
}

/** The report as one file that needs nothing else: no script, no request, the pictures inside. */
export function htmlReport(report: Report, pictures: readonly Picture[], language: Language): string {
  const { site, at, organisation, version, findings, things, pages } = report;
  const t = htmlWords[language];
  const head = headsOf(language).map(
    (text, n) => `<th scope="col" role="columnheader"${isPhase(n) ? ' class="in"' : ''}>${text}</th>`,
  );
  const when = `${formatDate(at.slice(0, 10), language)}, ${at.slice(11, 16)} UTC`;
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const counts = t.counts({ error: count('error'), warning: count('warning'), note: count('note') });
  const found = findings.map((finding) => article(finding, language)).join('\n');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${safe(t.title(site))}</title><style>${style}</style></head><body>
<h1>${safe(t.title(site))}</h1>
<p>${safe(when)}; ${safe(t.against(organisation, version))}. ${counts}.</p>
<p>${t.pages}: ${safe(pages.join(', '))}</p>
<h2>${t.findings}</h2>${found === '' ? `<p>${t.none}</p>` : found}
<h2>${t.seen}</h2><div class="scroll"><table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">${things.map((thing) => tableRow(thing, language)).join('\n')}</tbody></table></div>
<h2>${t.pictures}</h2><div class="pictures">${pictures.map((picture) => figure(picture, language)).join('\n')}</div>
</body></html>
`;
}
