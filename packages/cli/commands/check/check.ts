import { codes } from '@amanat/domain/manifest/codes.ts';
import { severities } from '@amanat/domain/manifest/severities.ts';
import { isRealDate } from '@amanat/domain/schema/real-date.ts';
import { Option, type Command } from 'commander';
import { CannotRun, orCannotRun } from '../../cannot-run.ts';
import { coloured, todayInBaku } from '../../surroundings.ts';
import { explain } from './explain.ts';
import { type CheckLanguage, checkLanguages } from './check-words.ts';
import { formats, run, type CheckRun } from './run.ts';

interface Given {
  readonly format: CheckRun['format'];
  readonly failOn: CheckRun['failOn'];
  readonly lang: CheckLanguage;
  readonly today?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly explain?: string;
}

/** Adds `amanat check [path]`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Read manifests as a compiler reads a program, and say what is wrong, why, and how to mend it.',
    )
    .argument('[path]', 'a manifest, or a folder of them (default: ./manifest.yaml or ./organisations)')
    .addOption(
      new Option('--format <format>', 'how to print the findings').choices(formats).default('pretty'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that ends with exit code 1')
        .choices(severities)
        .default('warning'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the findings').choices(checkLanguages).default('en'),
    )
    .option('--fix', 'put right in the files what is certain, and tell what is left')
    .addOption(
      new Option('--dry-run', 'with --fix: print what would change as a diff, and write nothing').implies({
        fix: true,
      }),
    )
    .option('--today <date>', 'the day to hold dates against (YYYY-MM-DD; default: today in Baku)')
    .option('--explain <code>', 'say what a diagnostic stands for, and end')
    .addHelpText(
      'after',
      `
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 cannot run. With --fix, what is left decides; with --dry-run,
what would be left.`,
    )
    .action((path: string | undefined, given: Given) =>
      orCannotRun(() => {
        if (given.explain !== undefined)
          return print(explain(given.explain, codes, given.format === 'json', given.lang), 0);
        const { output, aside, exitCode } = run({
          path,
          format: given.format,
          failOn: given.failOn,
          language: given.lang,
          today: dayOf(given.today),
          fix: given.dryRun === true ? 'dry-run' : given.fix === true ? 'write' : 'no',
          version: program.version() ?? '',
          colour: coloured(),
          width: process.stdout.columns ?? 120,
        });
        if (aside !== undefined) process.stderr.write(`${aside}\n`);
        return print(output, exitCode);
      }, given.format === 'json'),
    );
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}
function dayOf(given: string | undefined): string {
  if (given === undefined) return todayInBaku();
  if (!isRealDate(given))
    throw new CannotRun('AMANAT-CLI-006', `"${given}" is no date.`, 'Write it as YYYY-MM-DD.');
  return given;
}
