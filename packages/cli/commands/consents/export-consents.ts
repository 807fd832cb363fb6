import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { CannotRun } from '../../cannot-run.ts';
import { type ConsentServer, Refused } from './consent-server.ts';
import { counting, type Progress, sizeText } from './progress.ts';

/** What was taken out. */
export interface Exported {
  /** Path of the file; null for standard output. */
  readonly file: string | null;
  readonly bytes: number;
  readonly records: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/**
 * Writes every record of consent to a file, or to standard output. A file appears under its name when it is whole, and
 * is for its owner alone.
 */
export async function exportConsents(
  format: 'ndjson' | 'csv',
  file: string | undefined,
  server: ConsentServer,
  progress: Progress,
  standardOutput: Writable,
): Promise<Exported> {
  const part = file === undefined ? undefined : `${file}.part`;
  const hash = createHash('sha256');
  let [bytes, lines] = [0, 0];
  const counted = counting((so, chunk) => {
    bytes = so;
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    progress.tell(`${lines.toLocaleString('en')} records, ${sizeText(bytes)}`);
  });
  try {
    const records = await server.export(format);
    const into = part === undefined ? standardOutput : createWriteStream(part, { mode: 0o600 });
    await pipeline(records, counted, into, { end: part !== undefined });
    if (part !== undefined) renameSync(part, file!);
  } catch (error) {
    if (part !== undefined) rmSync(part, { force: true });
    throw reasonOf(error, file);
  } finally {
    progress.done();
  }
  // Line breaks inside a record are escaped in NDJSON and in the JSON cells of CSV alike; the first line of CSV is its head.
  const records = format === 'csv' ? Math.max(lines - 1, 0) : lines;
  return { file: file ?? null, bytes, records, hash: hash.digest('hex') };
}

function reasonOf(error: unknown, file: string | undefined): unknown {
  if (error instanceof CannotRun) return error;
  if (error instanceof Refused)
    return new CannotRun(
      'AMANAT-CLI-033',
      `The server refuses (${error.problem.code}: ${error.problem.title}).`,
      error.problem.fix,
    );
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (file !== undefined && (syscall === 'open' || syscall === 'write' || syscall === 'rename'))
    return new CannotRun(
      'AMANAT-CLI-034',
      `${file} cannot be written (${code}).`,
      'Check --out, and the space left.',
    );
  return new CannotRun(
    'AMANAT-CLI-035',
    `The export was cut off (${code ?? 'unknown'}); nothing of it was kept.`,
    'Run it again.',
  );
}
