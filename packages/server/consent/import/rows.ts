import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { Row } from '@amanat/domain/consent/import-row.ts';
import { parse } from 'csv-parse';
import { problems } from '../../platform/problem.ts';
import { encodingOf, textOf } from './encoding.ts';

const fail = problems(consentErrors);

/** A row with the line of the file it begins on; null when the line cannot be read as one. */
export interface NumberedRow {
  readonly line: number;
  readonly row: Row | null;
}
export type ImportFormat = 'csv' | 'json' | 'ndjson';

/** Longest line of a file; a longer one is no row of any export. */
const longest = 1_000_000;
/** Largest JSON file, in bytes: it is one value, read whole. */
const largestJson = 100_000_000;

/**
 * The rows of an export in UTF-8 or UTF-16, one by one: memory stays flat whatever the size of a CSV or NDJSON file. A JSON file is an
 * array of rows, or an object with one array in it, and so read whole. @throws AMANAT-CNS-022 for one too large for that.
 */
export function rowsOf(path: string, format: ImportFormat): AsyncGenerator<NumberedRow> {
  return format === 'csv' ? csvRows(path) : jsonRows(path, format);
}

async function* csvRows(path: string): AsyncGenerator<NumberedRow> {
  const broken: number[] = [];
  const parser = parse({
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: [',', ';', '\t'],
    info: true,
    max_record_size: longest,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void broken.push(Number((error as { lines?: number } | undefined)?.lines ?? 0)),
  });
  // A file that cannot be read on is an error of the parser; whoever stops before its end closes the file.
  pipeline(Readable.from(textOf(path, await encodingOf(path))), parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
    for (const line of broken.splice(0)) yield { line, row: null };
    yield { line: info.lines, row: record };
  }
  for (const line of broken) yield { line, row: null };
}

async function* jsonRows(path: string, format: 'json' | 'ndjson'): AsyncGenerator<NumberedRow> {
  if (format === 'ndjson') {
    let line = 0;
    for await (const text of linesOf(path)) {
      line += 1;
      if (text === null || text.trim() !== '') yield { line, row: text === null ? null : asRow(text) };
    }
    return;
  }
  if ((await stat(path)).size > largestJson) throw fail('AMANAT-CNS-022');
  const parts: string[] = [];
  for await (const part of textOf(path, await encodingOf(path))) parts.push(part);
  const whole = parsed(parts.join(''));
  const list = Array.isArray(whole) ? whole : Object.values(whole ?? {}).find((one) => Array.isArray(one));
  if (!Array.isArray(list)) yield { line: 1, row: null };
  else for (const [index, one] of list.entries()) yield { line: index + 1, row: isRow(one) ? one : null };
}

/** The lines of a file; null for one that is too long, of which no more is kept. */
async function* linesOf(path: string): AsyncGenerator<string | null> {
  let line: string | null = '';
  for await (const part of textOf(path, await encodingOf(path))) {
    const [first = '', ...others] = part.split('\n');
    line = longer(line, first);
    for (const other of others) {
      yield line;
      line = longer('', other);
    }
  }
  if (line !== '') yield line;
}
function longer(line: string | null, more: string): string | null {
  return line === null || line.length + more.length > longest ? null : line + more;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
function asRow(text: string): Row | null {
  const value = parsed(text);
  return isRow(value) ? value : null;
}
function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
