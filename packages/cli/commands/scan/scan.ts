import type { Severity } from '@amanat/domain/manifest/finding.ts';
import { severities } from '@amanat/domain/manifest/severities.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CannotRun, orCannotRun } from '../../cannot-run.ts';
import { coloured, todayInBaku } from '../../surroundings.ts';
import { keyServer } from '../publish/key-server.ts';
import { siteAddress } from './address.ts';
import { declaredFrom } from './declared-source.ts';
import { prettyReport } from './pretty.ts';
import { runScan } from './run.ts';
import { exitCodeOf } from './scan-report.ts';
import { sendReport } from './scan-server.ts';

interface Given {
  readonly manifest?: string;
  readonly organisation?: string;
  readonly server?: string;
  readonly key?: string;
  readonly pages: number;
  readonly wait: number;
  readonly json?: boolean;
  readonly html?: string;
  readonly lang: Language;
  readonly pictures?: string;
  readonly failOn: Severity;
  readonly quiet?: boolean;
}
const help = `
Examples:
  amanat scan https://example.az                                  # against ./manifest.yaml
  amanat scan https://example.az --manifest shop --html scan.html # with pictures, one file
  amanat scan https://example.az --html scan.html --lang az       # the report in Azerbaijani
  amanat scan https://example.az --organisation shop --server https://privacy.example.az
  amanat scan https://example.az --server https://privacy.example.az   # with AMANAT_KEY: hands the result over
  amanat scan http://localhost:3000 --pages 1 --json > scan.json

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 cannot run.`;

/** A whole number between two others. */
function between(least: number, most: number) {
  return (text: string): number => {
    const n = Number(text);
    if (Number.isInteger(n) && n >= least && n <= most) return n;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

/** Adds `amanat scan <url>`. */
export function registerScan(program: Command): void {
  program
    .command('scan')
    .description(
      'Open a site in a real browser before any choice, after reject, after accept and after withdrawal, and hold what it sets and sends against the manifest.',
    )
    .argument('<url>', 'address of the site')
    .option('--manifest <path>', 'manifest to hold it against (default: ./manifest.yaml)')
    .option(
      '--organisation <id>',
      'hold it against the published version of this organisation (with --server)',
    )
    .option('--server <url>', 'Əmanət server to ask and to hand the result to (default: AMANAT_URL)')
    .option(
      '--key <key>',
      'API key; with it the result is handed over (better: AMANAT_KEY in the environment)',
    )
    .addOption(new Option('--pages <n>', 'pages to visit in each phase').argParser(between(1, 50)).default(3))
    .addOption(
      new Option('--wait <ms>', 'time each page is given for what starts late')
        .argParser(between(0, 60_000))
        .default(1500),
    )
    .option('--json', 'print the report as JSON')
    .option('--html <file>', 'write the report with pictures into one file')
    .addOption(
      new Option('--lang <language>', 'language of the HTML report')
        .choices(['az', 'en', 'ru'])
        .default('en'),
    )
    .option('--pictures <folder>', 'write a picture of the first page in each phase into a folder')
    .addOption(
      new Option('--fail-on <severity>', 'least severity that ends with exit code 1')
        .choices(severities)
        .default('warning'),
    )
    .option('--quiet', 'no progress on stderr')
    .addHelpText('after', help)
    .action((url: string, given: Given) => orCannotRun(() => scan(url, given), given.json));
}

async function scan(url: string, given: Given): Promise<number> {
  const site = siteAddress(url);
  const { server, key } = receiver(given);
  const source = { manifest: given.manifest, organisation: given.organisation, server, today: todayInBaku() };
  const say = (text: string) => void (given.quiet ? undefined : process.stderr.write(`${text}\n`));
  const report = await runScan({
    site,
    declared: await declaredFrom(source),
    pages: given.pages,
    wait: given.wait,
    html: given.html,
    language: given.lang,
    pictures: given.pictures,
    now: () => Date.now(),
    say,
  });
  process.stdout.write(
    `${given.json ? JSON.stringify(report, null, 2) : prettyReport(report, coloured())}\n`,
  );
  if (given.html !== undefined) say(`report: ${given.html}`);
  if (server !== undefined && key !== undefined) {
    const answer = await sendReport(server, key, report);
    say(`handed to ${server}: journal entry ${answer.id}, held against version ${answer.version}`);
  }
  return exitCodeOf(report, given.failOn);
}

/** Where the result goes; a key without a server is a mistake, a server without a key is asked only. */
function receiver(given: Given): { readonly server: string | undefined; readonly key: string | undefined } {
  const address = given.server ?? process.env['AMANAT_URL'];
  const key = given.key ?? process.env['AMANAT_KEY'];
  if (address !== undefined) return { server: keyServer(address), key };
  if (given.key === undefined) return { server: undefined, key: undefined };
  throw new CannotRun(
    'AMANAT-CLI-009',
    'A key was given and no server.',
    'Say --server https://privacy.example.az.',
  );
}
