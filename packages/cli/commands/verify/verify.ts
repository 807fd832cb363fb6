import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parseVerifierKey } from '@amanat/domain/ledger/checkpoint.ts';
import { brief } from '@amanat/domain/schema/brief.ts';
import { CannotRun, errorReport } from '../../cannot-run.ts';
import { reading } from '../check/reading.ts';
import { hashing } from './node-crypto.ts';
import { jsonReport, prettyReport } from './report.ts';
import { isPdf, verifyAct } from './verify-act.ts';
import { verifyFile } from './verify-file.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  /** A verifier key, or the path of a file that holds one. */
  readonly key?: string;
  /** Path of the exported journal that an act is looked up in. */
  readonly journal?: string;
}
export interface VerifyOutcome {
  /** 0 valid, 1 not valid, 2 cannot run. */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}
/** Adds `amanat verify <file>` to the program. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Verify a receipt, a proof of place, an exported journal, or an act against its journal, offline.',
    )
    .argument(
      '<file>',
      'receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html, journal.zip or act.pdf',
    )
    .option('--journal <file>', 'journal.zip that holds the act; needed for an act')
    .option('--key <key>', "the organisation's verifier key (name+hash+base64), or a file with it")
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 valid, or consistent in itself without --key, 1 not valid, 2 cannot run.',
    )
    .action(async (file: string, options: VerifyOptions) => {
      const outcome = await runVerify(file, options);
      process.stdout.write(outcome.out);
      process.stderr.write(outcome.error);
      process.exitCode = outcome.code;
    });
}
/** Runs the command without touching the process. */
export async function runVerify(file: string, options: VerifyOptions): Promise<VerifyOutcome> {
  try {
    return await verified(file, options);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const { code, message, fix } = error;
    const said = `${code}: ${message}\n${fix}\n`;
    return { code: 2, out: options.json ? errorReport(error) : '', error: said };
  }
}
async function verified(file: string, options: VerifyOptions): Promise<VerifyOutcome> {
  const bytes = read(file);
  if (options.journal === undefined && isPdf(bytes)) throw journalNeeded(file);
  const journal = options.journal === undefined ? undefined : read(options.journal);
  const trustedKey = options.key === undefined ? undefined : readKey(options.key);
  const found = journal ? await verifyAct(bytes, journal, trustedKey) : await verifyFile(bytes, trustedKey);
  const report = options.json ? jsonReport : prettyReport;
  const out = report(file, found, trustedKey !== undefined);
  return { code: found.valid ? 0 : 1, out, error: '' };
}
/** The bytes of a file. @throws CannotRun when they cannot be read. */
function read(file: string): Uint8Array {
  if (existsSync(file)) return reading(file, () => readFileSync(file));
  throw new CannotRun('AMANAT-CLI-002', `There is no file ${brief(file)}.`, 'Check the path.');
}
function journalNeeded(file: string): CannotRun {
  return new CannotRun(
    'AMANAT-CLI-040',
    `${file} is an act, and the proof of an act is in the journal of the organisation.`,
    `Export the journal from the console and run\n  amanat verify ${file} --journal journal.zip`,
  );
}
/** The key that was given, or is in the file that was given. @throws CannotRun when there is none. */
function readKey(given: string): string {
  if (parseVerifierKey(hashing, given)) return given;
  const fix = 'Give the key itself (name+hash+base64), or a file that holds it.';
  if (!existsSync(given))
    throw new CannotRun(
      'AMANAT-CLI-041',
      `--key: ${brief(given)} is no verifier key, and there is no such file.`,
      fix,
    );
  const key = reading(given, () => readFileSync(given, 'utf8')).trim();
  if (parseVerifierKey(hashing, key)) return key;
  throw new CannotRun('AMANAT-CLI-041', `--key: the file ${brief(given)} holds no verifier key.`, fix);
}
