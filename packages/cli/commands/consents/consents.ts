import { type Command, InvalidArgumentError, Option } from 'commander';
import { CannotRun, orCannotRun } from '../../cannot-run.ts';
import { keyServer } from '../publish/key-server.ts';
import { type ConsentServer, consentServer } from './consent-server.ts';
import { exportConsents } from './export-consents.ts';
import { importConsents } from './import-consents.ts';
import { progressOn, sizeText } from './progress.ts';
import { exitCodeOf, jsonReport, prettyReport } from './report.ts';

interface Common {
  readonly org: string;
  readonly server?: string;
  readonly key?: string;
  readonly json?: boolean;
}
interface ImportGiven extends Common {
  readonly source: string;
  readonly format?: string;
  readonly policyVersion?: number;
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly skipFaulty?: boolean;
}
interface ExportGiven extends Common {
  readonly format: 'ndjson' | 'csv';
  readonly out?: string;
}

/** Adds `amanat consents import <file>` and `amanat consents export`. */
export function registerConsents(program: Command): void {
  const consents = program
    .command('consents')
    .description('Take records of consent over from another tool, or all of them out.');
  const imports = consents
    .command('import')
    .description(
      'Take the records of another tool in, with where they came from. The same command again goes on.',
    )
    .argument('<file>', 'the export of the other tool')
    .option(
      '--source <name>',
      'the tool: onetrust, cookiebot, osano, klaro, c15t, usercentrics, or a name of your own',
    )
    .option('--format <format>', 'csv, json or ndjson (default: by the name of the file)')
    .option('--policy-version <number>', 'version of your policy whose words it showed', wholeNumber)
    .option(
      '--mapping <file>',
      'JSON that says where a row has its person, instant and answers (docs/consents.md)',
    )
    .option('--dry-run', 'tell every faulty row; write nothing')
    .option('--skip-faulty', 'take the good rows in although others are faulty');
  asked(imports, '0 taken in, or a dry run without faults, 1 faulty rows or refused, 2 cannot run.').action(
    (file: string, given: ImportGiven, command: Command) => {
      needed(command, given, 'source', 'org');
      return orCannotRun(() => runImport(file, given), given.json);
    },
  );
  const exports = consents
    .command('export')
    .description('Take every record of consent out, as it is stored.')
    .addOption(
      new Option('--format <format>', 'how records are written').choices(['ndjson', 'csv']).default('ndjson'),
    )
    .option('--out <file>', 'where to (default: standard output)');
  asked(exports, '0 done, 2 cannot run, or cut off.').action((given: ExportGiven, command: Command) => {
    needed(command, given, 'org');
    return orCannotRun(() => runExport(given), given.json);
  });
}

/**
 * Ends the call where one of these options is missing. Commander's own check comes before that for misspelt ones, and
 * would tell who wrote `--sourc` that `--source` is missing, and not why.
 */
function needed<Given extends object>(
  command: Command,
  given: Given,
  ...names: (keyof Given & string)[]
): void {
  for (const name of names)
    if (given[name] === undefined) {
      const { flags } = command.options.find((option) => option.attributeName() === name)!;
      command.error(`error: required option '${flags}' not specified`, {
        code: 'commander.missingMandatoryOptionValue',
      });
    }
}
function asked(command: Command, exitCodes: string): Command {
  return command
    .option('--org <organisation>', 'id of the organisation')
    .option('--server <url>', 'address of the Əmanət server (default: AMANAT_URL)')
    .option('--key <key>', 'API key for consent files (better: AMANAT_KEY in the environment)')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', `\nExit codes: ${exitCodes}`);
}
function wholeNumber(given: string): number {
  if (!/^\d{1,7}$/.test(given)) throw new InvalidArgumentError('It is no version.');
  return Number(given);
}
function serverOf({ server, key = process.env['AMANAT_KEY'], org }: Common): ConsentServer {
  const origin = keyServer(server ?? process.env['AMANAT_URL']);
  if (!key)
    throw new CannotRun(
      'AMANAT-CLI-012',
      'No API key is given.',
      'Set AMANAT_KEY; the operator makes one: admin.ts api-key <organisation> <label> --for consent-files.',
    );
  return consentServer(origin, key, org);
}

async function runImport(file: string, given: ImportGiven): Promise<number> {
  const { source, format, policyVersion, mapping, dryRun = false, skipFaulty = false } = given;
  const imported = await importConsents(
    { file, source, format, version: policyVersion, mapping, dryRun, skipFaulty },
    serverOf(given),
    progressOn(process.stderr),
  );
  process.stdout.write(`${given.json ? jsonReport(imported) : prettyReport(file, imported)}\n`);
  return exitCodeOf(imported);
}

async function runExport(given: ExportGiven): Promise<number> {
  const { out, format, json } = given;
  if (json && out === undefined)
    throw new CannotRun(
      'AMANAT-CLI-036',
      'The records themselves go to standard output.',
      'With --json say --out <file>.',
    );
  const done = await exportConsents(format, out, serverOf(given), progressOn(process.stderr), process.stdout);
  if (json) process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
  else {
    const told = `${done.records.toLocaleString('en')} records, ${sizeText(done.bytes)}, SHA-256 ${done.hash}\n`;
    process.stderr.write(out === undefined ? told : `${out}: ${told}`);
  }
  return 0;
}
