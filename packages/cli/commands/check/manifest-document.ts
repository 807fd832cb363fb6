import { readFileSync } from 'node:fs';
import type { Finding, Path } from '@amanat/domain/manifest/finding.ts';
import { problem } from '@amanat/domain/schema/validate.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { CannotRun } from '../../cannot-run.ts';
import { duplicateKey } from './duplicate-key.ts';
import { reading } from './reading.ts';
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
}
export interface ManifestDocument {
  readonly source: string;
  readonly value: unknown;
  /** What is wrong with the YAML itself; `value` is undefined when there is any. */
  readonly faults: readonly Located[];
  locate(finding: Finding): Located;
}

/** Reads a manifest and keeps where everything stands. Throws `CannotRun` when the file cannot be read. */
export function readManifestFile(file: string): ManifestDocument {
  return manifestDocument(
    file,
    utf8(
      file,
      reading(file, () => readFileSync(file)),
    ),
  );
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
    locate: (finding) => ({ ...finding, file, place: place(...rangeOf(document, finding)) }),
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

/** Offsets of the value or key at a path; of the nearest thing above it when the path leads to nothing. */
function rangeOf(document: Document, finding: Finding): readonly [number, number] {
  let node: unknown = document.contents;
  let best = range(node) ?? [0, 1];
  for (const [i, step] of finding.path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const last = i === finding.path.length - 1;
    const next = child(node, step);
    if (!next) return best;
    best = (last && finding.at === 'key' ? range(next.key) : undefined) ?? ownRange(next) ?? best;
    node = next.value;
  }
  return best;
}
interface Child {
  readonly key?: unknown;
  readonly value: unknown;
}
function child(node: unknown, step: Path[number]): Child | undefined {
  if (isSeq(node) && typeof step === 'number')
    return step < node.items.length ? { value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  return pair && { key: pair.key, value: pair.value };
}
/** A scalar marks itself; a block marks its key, so that the frame shows where it begins. */
function ownRange({ key, value }: Child): readonly [number, number] | undefined {
  const block = (isMap(value) || isSeq(value)) && !value.flow;
  return (block ? range(key) : undefined) ?? range(value) ?? range(key);
}
function range(node: unknown): readonly [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
