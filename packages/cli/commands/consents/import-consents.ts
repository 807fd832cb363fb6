import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { DryRunView, ImportBody, ImportView } from '@amanat/contract/consent-imports.ts';
import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { wholeMapping } from '@amanat/domain/consent/import-mapping.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { CannotRun } from '../../cannot-run.ts';
import { type ConsentServer, Refused } from './consent-server.ts';
import { counting, type Progress, sizeText } from './progress.ts';

export interface ImportAsked {
  readonly file: string;
  readonly source: string;
  readonly format: string | undefined;
  /** Version of the own policy whose words the other tool showed. */
  readonly version: number | undefined;
  /** Path of a JSON file with parts of a mapping. */
  readonly mapping: string | undefined;
  readonly dryRun: boolean;
  readonly skipFaulty: boolean;
}
/** What became of it: counts of a dry run, a finished import, or a refusal. */
export type Imported =
  | { readonly is: 'dry-run'; readonly view: DryRunView }
  | { readonly is: 'done'; readonly view: ImportView; readonly resumed: boolean }
  | { readonly is: 'refused'; readonly problem: ProblemDetails; readonly view?: DryRunView };

const formats = ['csv', 'json', 'ndjson'] as const;

/**
 * Sends a file of another tool. The same command again goes on where a stop left it: the server's list of imports tells
 * the one of this very file.
 */
export async function importConsents(
  asked: ImportAsked,
  server: ConsentServer,
  progress: Progress,
): Promise<Imported> {
  const size = sizeOf(asked.file);
  const body = bodyOf(asked);
  try {
    const begun = asked.dryRun ? undefined : await unfinished(server, asked.file, body);
    const { id } = begun ?? (await server.open(body));
    const view = await sendFile(asked, server, progress, id, size);
    if ('rows' in view) return { is: 'dry-run', view };
    return { is: 'done', view, resumed: begun !== undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { is: 'refused', problem: error.problem };
  } finally {
    progress.done();
  }
}

async function sendFile(
  { file, dryRun, skipFaulty }: ImportAsked,
  server: ConsentServer,
  progress: Progress,
  id: string,
  size: number,
): Promise<ImportView | DryRunView> {
  let sent = 0;
  const counted = counting((bytes) => {
    sent = bytes;
    progress.tell(`sent ${sizeText(bytes)} of ${sizeText(size)}`);
  });
  const stream = createReadStream(file)
    .on('error', (error) => counted.destroy(error))
    .pipe(counted);
  // Once all is sent the server works through the rows; it tells how far it came to whoever asks.
  const look = setInterval(() => {
    if (sent < size || dryRun) return;
    server.import(id).then(
      ({ rowsDone }) => progress.tell(`${rowsDone.toLocaleString('en')} rows done`),
      () => undefined,
    );
  }, 1000);
  try {
    return await server.run(id, { stream, size }, { dryRun, skipFaulty });
  } finally {
    clearInterval(look);
    stream.destroy();
  }
}

/** The import of this very file, read in this very way, that a stop left unfinished. */
async function unfinished(
  server: ConsentServer,
  file: string,
  { source, format, version = 0, mapping }: ImportBody,
): Promise<ImportView | undefined> {
  const wanted = wholeMapping(source, mapping);
  // What is no whole mapping is refused where it is opened.
  if (!wanted) return undefined;
  const way = canonicalText(wanted);
  const open = (await server.imports()).filter(
    (one) =>
      one.finishedAt === null &&
      one.source === source &&
      one.format === format &&
      one.version === version &&
      canonicalText(one.mapping) === way,
  );
  if (!open.some(({ fileHash }) => fileHash !== null)) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  const digest = hash.digest('hex');
  return open.find(({ fileHash }) => fileHash === digest);
}

function bodyOf({ file, source, format, version, mapping }: ImportAsked): ImportBody {
  const named = format ?? extname(file).slice(1).toLowerCase().replace('jsonl', 'ndjson');
  const known = formats.find((one) => one === named);
  if (!known)
    throw new CannotRun(
      'AMANAT-CLI-031',
      `The format of ${file} is not told by its name.`,
      'Say --format csv, json or ndjson.',
    );
  return {
    source,
    format: known,
    ...(version === undefined ? {} : { version }),
    ...(mapping === undefined ? {} : { mapping: mappingOf(mapping) }),
  };
}
function mappingOf(path: string): NonNullable<ImportBody['mapping']> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as NonNullable<ImportBody['mapping']>;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : (error as NodeJS.ErrnoException).code;
    throw new CannotRun(
      'AMANAT-CLI-032',
      `${path} cannot be read as a mapping (${why}).`,
      'docs/consents.md shows one.',
    );
  }
}
function sizeOf(file: string): number {
  try {
    const found = statSync(file);
    if (found.isFile()) return found.size;
  } catch {
    // Told below: whatever is no file cannot be sent.
  }
  throw new CannotRun('AMANAT-CLI-030', `${file} is no file that can be read.`, 'Check the path.');
}
