import { readFileSync } from 'node:fs';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { problem } from '@amanat/domain/schema/validate.ts';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { CannotRun } from '../../cannot-run.ts';
import { duplicateKey } from './duplicate-key.ts';
import { reading } from './reading.ts';
import { type Edit, standsAt } from './stands-at.ts';
import { unreadable, yamlFault } from './yaml-fault.ts';

/** A stretch of a file: lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/** A finding with its place. */
export interface Located extends Finding {
  readonly file: string;
  readonly place: Place;
  /** What mends it in the file, where that is certain. */
  readonly edit?: Edit;
}
export interface ManifestDocument {
  readonly source: string;
  readonly value: unknown;
  /** What is wrong with the YAML itself; `value` is undefined when there is any. */
  readonly faults: readonly Located[];
  locate(finding: Finding): Located;
}

/** The text of a file. Throws `CannotRun` when it cannot be read, or is no UTF-8. */
export function textOf(file: string): string {
  const bytes = reading(file, () => readFileSync(file));
  return utf8(file, bytes);
}
/** Reads a manifest and keeps where everything stands. Throws `CannotRun` when the file cannot be read. */
export function readManifestFile(file: string): ManifestDocument {
  return manifestDocument(file, textOf(file));
}

/** The same for text that was read already; `file` is the name findings carry. */
export function manifestDocument(file: string, source: string): ManifestDocument {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (from: number, to: number): Place => {
    const [start, end] = [lines.linePos(from), lines.linePos(Math.max(from + 1, to))];
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  const stumbles: Located[] = document.errors.map((error) => {
    const [from, to] = error.pos;
    if (error.code !== 'DUPLICATE_KEY') {
      const fault = yamlFault(document, source, error);
      return { ...fault.finding, file, place: place(fault.from, Math.max(to, fault.from)) };
    }
    const { finding, end } = duplicateKey(document, source, from, (offset) => lines.linePos(offset).line);
    return { ...finding, file, place: place(from, end) };
  });
  const faults = onceEach(stumbles);
  const { value, fault } = faults.length > 0 ? { value: undefined, fault: undefined } : toValue(document);
  if (fault) faults.push({ ...fault, file, place: place(0, 1) });
  return {
    source,
    value,
    faults,
    locate(finding) {
      const { range, edit } = standsAt(document, finding);
      return { ...finding, file, place: place(...range), ...(edit ? { edit } : {}) };
    },
  };
}

/**
 * One slip makes the parser stumble again and again: its first fault of a line is told, and the first of those that
 * are mended alike. Keys that stand twice are each one of their own.
 */
function onceEach(faults: readonly Located[]): Located[] {
  const told = new Set<string | number>();
  return faults.filter(({ code, fix, place }) => {
    if (code !== 'AMANAT-CHK-001') return true;
    const first = !told.has(place.line) && !told.has(fix);
    told.add(place.line).add(fix);
    return first;
  });
}

function toValue(document: Document): { value: unknown; fault?: Finding } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, fault: problem('AMANAT-CHK-001', [], unreadable(reason, 'ALIAS')) };
  }
}

function utf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRun('AMANAT-CLI-004', `${file} is not UTF-8.`, 'Save it as UTF-8 (without BOM or with).');
  }
}
