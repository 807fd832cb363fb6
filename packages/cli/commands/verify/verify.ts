import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parseVerifierKey } from '@amanat/domain/ledger/checkpoint.ts';
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
  /** 0 valid, 1 not valid, 2 could not run. */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}
/** Adds `amanat verify <file>` to the program. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('Verify a receipt, an exported journal, or an act against its journal, offline')
    .argument('<file>', 'receipt.json, consent-receipt.jsonld, consent-receipt.html, journal.zip or act.pdf')
    .option('--journal <file>', 'journal.zip that holds the act; needed for an act')
    .option('--key <key>', "the organisation's verifier key (name+hash+base64), or a file with it")
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 valid, or consistent in itself without --key, 1 not valid, 2 could not run.',
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
  const bytes = read(file);
  if (typeof bytes === 'string') return cannotRun(bytes);
  if (options.journal === undefined && isPdf(bytes)) return cannotRun(journalNeeded(file));
  const journal = options.journal === undefined ? undefined : read(options.journal);
  if (typeof journal === 'string') return cannotRun(journal);
  const key = options.key === undefined ? undefined : readKey(options.key);
  if (key && 'fault' in key) return cannotRun(key.fault);
  const trustedKey = key?.key;
  const found = journal ? await verifyAct(bytes, journal, trustedKey) : await verifyFile(bytes, trustedKey);
  const report = options.json ? jsonReport : prettyReport;
  const out = report(file, found, trustedKey !== undefined);
  return { code: found.valid ? 0 : 1, out, error: '' };
}
/** The bytes of a file, or why they cannot be read. */
function read(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (cause) {
    return `${file} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}).`;
  }
}
function journalNeeded(file: string): string {
  return (
    `${file} is an act. The proof of an act is in the journal of the organisation: export the journal ` +
    `from the console and run\n  amanat verify ${file} --journal journal.zip`
  );
}
/** The key that was given, or is in the file that was given; or what is wrong with it. */
function readKey(given: string): { readonly key: string } | { readonly fault: string } {
  if (parseVerifierKey(hashing, given)) return { key: given };
  try {
    const key = readFileSync(given, 'utf8').trim();
    return parseVerifierKey(hashing, key) ? { key } : { fault: `--key: ${given} holds no verifier key.` };
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `as a file it cannot be read (${code})`;
    return { fault: `--key: ${cut(given)} is no verifier key (name+hash+base64), and ${why}.` };
  }
}
const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
function cannotRun(why: string): VerifyOutcome {
  return { code: 2, out: '', error: `amanat verify: ${why}\n` };
}
