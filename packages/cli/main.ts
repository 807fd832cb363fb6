import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { registerCheck } from './commands/check/check.ts';
import { registerConsents } from './commands/consents/consents.ts';
import { registerPublish } from './commands/publish/publish.ts';
import { registerScan } from './commands/scan/scan.ts';
import { registerVerify } from './commands/verify/verify.ts';
import { endOfCall, endOfFault, hintAtOwnHelp } from './wrong-call.ts';

const version = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as { version: string }
).version;

const program = new Command('amanat')
  .description('The privacy policy that runs: declare, publish, enforce, prove, watch.')
  .version(version)
  .addHelpText(
    'after',
    `
Exit codes of every command: 0 well, 1 something was found or refused, 2 cannot run.
With --json each command prints its result, and why it cannot run, for programs.`,
  )
  .exitOverride();
registerCheck(program);
registerConsents(program);
registerPublish(program);
registerScan(program);
registerVerify(program);
hintAtOwnHelp(program);

// `amanat check | head` closes the pipe early: that is the reader's choice and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  const args = process.argv.slice(2);
  process.exitCode = error instanceof CommanderError ? endOfCall(error, args) : endOfFault(error, args);
}
