import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { registerCheck } from './commands/check/check.ts';
import { registerConsents } from './commands/consents/consents.ts';
import { registerPublish } from './commands/publish/publish.ts';
import { registerScan } from './commands/scan/scan.ts';
import { registerVerify } from './commands/verify/verify.ts';

const version = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as { version: string }
).version;

const program = new Command('amanat')
  .description('The privacy policy that runs: declare, publish, enforce, prove, watch.')
  .version(version)
  .showHelpAfterError('(amanat --help shows the commands and options)')
  .exitOverride();
registerCheck(program);
registerConsents(program);
registerPublish(program);
registerScan(program);
registerVerify(program);

// `amanat check | head` closes the pipe early: that is the reader's choice and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has written its message; help and version end well, a wrong option means the command cannot run.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
