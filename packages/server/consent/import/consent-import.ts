import { createHash, randomUUID } from 'node:crypto';
import type { DryRunView, ImportBody, ImportView } from '@amanat/contract/consent-imports.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { wholeMapping } from '@amanat/domain/consent/import-mapping.ts';
import { type ImportedConsent, importedConsent } from '@amanat/domain/consent/import-row.ts';
import { createReadStream } from 'node:fs';
import type { Clock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { rowsOf } from './rows.ts';
import {
  advance,
  bindFile,
  findImport,
  finish,
  type ImportRow,
  insertImport,
  lockImports,
  recentImports,
} from './store.ts';
import { type ImportWriteDeps, writeImported } from './write-imported.ts';

const fail = problems(consentErrors);
/** Rows of one transaction: a stop loses at most so many, and the next run does them again. */
const batch = 500;
const mostFaults = 1000;

export interface ImportDeps extends ImportWriteDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly policies: Pick<Policies, 'inForce' | 'version'>;
}
export interface RunOptions {
  readonly dryRun: boolean;
  readonly skipFaulty: boolean;
}
interface Fault {
  readonly line: number;
  readonly code: string;
  readonly field: string;
}

/** Says what will be taken in and how it is read. @throws AMANAT-CNS-017 when the mapping is not whole. */
export async function openImport(
  deps: ImportDeps,
  org: string,
  body: ImportBody,
  actor: string,
): Promise<ImportView> {
  const { version = 0, source, format } = body;
  policyOf(deps, org, version);
  const mapping = wholeMapping(source, body.mapping);
  if (!mapping) throw fail('AMANAT-CNS-017');
  const row = {
    org,
    id: randomUUID(),
    source,
    format,
    mapping,
    version,
    created_at: deps.clock.now().toISOString(),
    created_by: actor,
  };
  await insertImport(deps.db, row);
  return importView(deps.db, org, row.id);
}

export async function importView(db: Db, org: string, id: string): Promise<ImportView> {
  const row = await findImport(db, org, id);
  if (!row) throw fail('AMANAT-CNS-018');
  return viewOf(row);
}
export async function importViews(db: Db, org: string): Promise<readonly ImportView[]> {
  return (await recentImports(db, org)).map(viewOf);
}

/**
 * Runs an import over its file: first a look at every row, then the writing, batch by batch with how far it came. The
 * same file again goes on where a stop left it, and changes nothing once it is done. A dry run writes nothing.
 * @param path of the file. @throws AMANAT-CNS-018 … 021, 028.
 */
export async function runImport(
  deps: ImportDeps,
  org: string,
  id: string,
  path: string,
  { dryRun, skipFaulty }: RunOptions,
): Promise<ImportView | DryRunView> {
  const found = await findImport(deps.db, org, id);
  if (!found) throw fail('AMANAT-CNS-018');
  const { hash, bytes } = await fileHash(path);
  if (found.file_hash !== null && found.file_hash !== hash) throw fail('AMANAT-CNS-019');
  if (found.finished_at !== null && !dryRun) return viewOf(found);
  const policy = policyOf(deps, org, found.version);
  const looked = await lookThrough(deps, policy, found, path);
  if (looked.rows === 0) throw fail('AMANAT-CNS-028');
  if (dryRun) return { fileHash: hash, ...looked };
  if (looked.faulty > 0 && !skipFaulty)
    throw fail('AMANAT-CNS-020', `${looked.faulty} of ${looked.rows} rows are faulty; a dry run lists them.`);
  // Another run may have begun with another file since.
  if (!(await bindFile(deps.db, org, id, hash, bytes))) throw fail('AMANAT-CNS-019');
  await writeRows(deps, policy, found, path);
  return importView(deps.db, org, id);
}

/** Version 0 stands for words that nobody here knows; purposes are then those in force. */
function policyOf({ policies }: ImportDeps, org: string, version: number): PolicyVersion {
  const policy = version === 0 ? policies.inForce(org) : policies.version(org, version);
  if (!policy) throw fail('AMANAT-CNS-004');
  return policy;
}

async function fileHash(path: string): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(path)) {
    hash.update(part as Buffer);
    bytes += (part as Buffer).length;
  }
  return { hash: hash.digest('hex'), bytes };
}

function keepable(field: string): string {
  return field.slice(0, 200).toWellFormed().replaceAll('\0', '\uFFFD');
}

function read(policy: PolicyVersion, { mapping }: ImportRow, row: object | null, now: string) {
  if (row === null) return { code: 'row-malformed', field: '' } as const;
  const result = importedConsent(policy.manifest, mapping, row as Readonly<Record<string, unknown>>, now);
  // The name of a field may come from the file, and is kept with the fault.
  return 'code' in result ? { ...result, field: keepable(result.field) } : result;
}

async function lookThrough(
  { clock }: ImportDeps,
  policy: PolicyVersion,
  found: ImportRow,
  path: string,
): Promise<Omit<DryRunView, 'fileHash'>> {
  const now = clock.now().toISOString();
  const faults: Fault[] = [];
  let [rows, faulty] = [0, 0];
  for await (const { line, row } of rowsOf(path, found.format)) {
    rows += 1;
    const result = read(policy, found, row, now);
    if (!('code' in result)) continue;
    faulty += 1;
    if (faults.length < mostFaults) faults.push({ line, code: result.code, field: result.field });
  }
  return { rows, good: rows - faulty, faulty, faults };
}

async function writeRows(
  deps: ImportDeps,
  policy: PolicyVersion,
  found: ImportRow,
  path: string,
): Promise<void> {
  const { org, id } = found;
  let done = 0;
  let waiting: Batch = { consents: [], faults: [], rows: 0 };
  const settle = async (): Promise<void> => {
    const from = done;
    done += waiting.rows;
    if (done > found.rows_done) await writeBatchOf(deps, found, waiting, from);
    waiting = { consents: [], faults: [], rows: 0 };
  };
  for await (const { line, row } of rowsOf(path, found.format)) {
    const result = read(policy, found, row, deps.clock.now().toISOString());
    if ('code' in result) waiting.faults.push({ line, code: result.code, field: result.field });
    else waiting.consents.push(result);
    waiting.rows += 1;
    if (waiting.rows === batch) await settle();
  }
  await settle();
  const now = deps.clock.now().toISOString();
  await inTransaction(deps.db, async (tx) => {
    const row = await findImport(tx, org, id, 'lock');
    if (!row || row.finished_at !== null) return;
    await finish(tx, org, id, now);
    await deps.journal.append(tx, org, [finishedEntry(row, now)]);
  });
}
interface Batch {
  readonly consents: ImportedConsent[];
  readonly faults: Fault[];
  rows: number;
}

/** One transaction: the records, their entries, and how far the import came. Whoever finds it elsewhere stops. */
async function writeBatchOf(deps: ImportDeps, found: ImportRow, waiting: Batch, from: number): Promise<void> {
  const { org, id } = found;
  const now = deps.clock.now().toISOString();
  await inTransaction(deps.db, async (tx) => {
    const row = await findImport(tx, org, id, 'lock');
    if (!row || row.rows_done !== from) throw fail('AMANAT-CNS-021');
    await lockImports(tx, org);
    const imported = await writeImported(tx, deps, row, waiting.consents, now);
    await advance(tx, org, id, {
      rows_done: from + waiting.rows,
      imported,
      already: waiting.consents.length - imported,
      faulty: waiting.faults.length,
      faults: [...row.faults, ...waiting.faults].slice(0, mostFaults),
    });
  });
}

function finishedEntry(row: ImportRow, time: string) {
  const { id, source, version, file_hash: file, rows_done: rows, imported, already, faulty } = row;
  return {
    kind: 'consents.imported',
    time,
    actor: row.created_by,
    subject: null,
    refs: { import: id, source, version, file: file ?? '', rows, imported, already, faulty },
  };
}

function viewOf(row: ImportRow): ImportView {
  return {
    id: row.id,
    source: row.source,
    format: row.format,
    mapping: row.mapping as ImportView['mapping'],
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    fileHash: row.file_hash,
    rowsDone: row.rows_done,
    imported: row.imported,
    already: row.already,
    faulty: row.faulty,
    faults: row.faults,
    finishedAt: row.finished_at,
  };
}
