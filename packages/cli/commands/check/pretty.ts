import { createColors } from 'picocolors';
import type { Severity } from '@amanat/domain/manifest/finding.ts';
import { type CheckLanguage, type CheckWords, checkWords } from './check-words.ts';
import type { Located } from './manifest-document.ts';

export interface PrettyOptions {
  /** English unless told. */
  readonly language?: CheckLanguage;
  readonly colour: boolean;
  /** Columns of the terminal; long lines are cut around the place. */
  readonly width: number;
}
type Colours = ReturnType<typeof createColors>;
const paints = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** A finding as a compiler shows it: code, place, the line with a caret, why, how to mend it, the promises. */
export function pretty(finding: Located, source: string, options: PrettyOptions): string {
  const colours = createColors(options.colour);
  const words = checkWords[options.language ?? 'en'];
  const paint = colours[paints[finding.severity]];
  const number = String(finding.place.line);
  const gutter = ' '.repeat(number.length);
  const bar = colours.blue('│');
  const { text, marker } = frame(finding, source, options.width - gutter.length - 4);
  return [
    `${paint(`${words.severity[finding.severity]}[${finding.code}]`)}${colours.bold(`: ${finding.message}`)}`,
    `${gutter} ${colours.blue('┌─')} ${finding.file}:${finding.place.line}:${finding.place.column}`,
    `${gutter} ${bar}`,
    `${colours.blue(number)} ${bar} ${text}`,
    `${gutter} ${bar} ${paint(marker)}`,
    ...remarks(finding, gutter, colours, words),
    '',
  ].join('\n');
}

function remarks(finding: Located, gutter: string, colours: Colours, names: CheckWords): readonly string[] {
  const rows: (readonly [string, string])[] = [
    [names.why, sentence(finding.why)],
    [names.fix, finding.fix],
    ...(finding.promises.length > 0 ? [[names.promises, finding.promises.join(', ')] as const] : []),
  ];
  return rows.map(([name, text]) => `${gutter} ${colours.blue('=')} ${colours.bold(`${name}:`)} ${text}`);
}
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The line and the mark under it, cut to the width around the mark. */
function frame(finding: Located, source: string, width: number): { text: string; marker: string } {
  const { line, column, endLine, endColumn } = finding.place;
  const full = (source.split('\n')[line - 1] ?? '').replaceAll('\t', ' ').trimEnd();
  const end = endLine === line ? endColumn : full.length + 1;
  const start = column - 1;
  const room = Math.max(width, 40);
  const cut =
    full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(room / 3), full.length - room));
  const shown = full.slice(cut, cut + room);
  const text = `${cut > 0 ? '…' : ''}${cut > 0 ? shown.slice(1) : shown}${cut + room < full.length ? '…' : ''}`;
  const length = Math.max(1, Math.min(end - column, room - (start - cut)));
  return { text, marker: ' '.repeat(start - cut) + '^'.repeat(length) };
}

/** `5 manifests: 1 error, 12 warnings, 3 notes`. */
export function summary(findings: readonly Located[], files: number, language: CheckLanguage = 'en'): string {
  const { manifests, counts } = checkWords[language];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${manifests(files)}: ${counts(count('error'), count('warning'), count('note'))}`;
}
