import type { Command } from 'commander';
import { orCannotRun } from '../../cannot-run.ts';
import { coloured, todayInBaku } from '../../surroundings.ts';
import { keyServer } from './key-server.ts';
import { publishManifest } from './publish-manifest.ts';
import { publishServer } from './publish-server.ts';
import { exitCodeOf, jsonReport, prettyReport } from './report.ts';

interface Given {
  readonly server?: string;
  readonly key?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds `amanat publish [path]`. */
export function registerPublish(program: Command): void {
  program
    .command('publish')
    .description(
      'Check a manifest and make it the next version on a server: immutable, hashed, in the journal.',
    )
    .argument('[path]', 'a manifest, or the folder that holds it (default: ./manifest.yaml)')
    .option('--server <url>', 'address of the Əmanət server (default: AMANAT_URL)')
    .option('--key <key>', 'API key of the organisation (better: AMANAT_KEY in the environment)')
    .option('--dry-run', 'check and compare with the latest version; send nothing')
    .option('--json', 'print the outcome as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 published or nothing new, 1 refused (errors in the manifest, or by the server), 2 cannot run.',
    )
    .action((path: string | undefined, given: Given) =>
      orCannotRun(async () => {
        const outcome = await publishManifest({
          path,
          server: publishServer(keyServer(given.server ?? process.env['AMANAT_URL'])),
          key: given.key ?? process.env['AMANAT_KEY'],
          dryRun: given.dryRun ?? false,
          today: todayInBaku(),
        });
        const look = { colour: coloured(), width: process.stdout.columns ?? 120 };
        process.stdout.write(`${given.json ? jsonReport(outcome) : prettyReport(outcome, look)}\n`);
        return exitCodeOf(outcome);
      }, given.json),
    );
}
