import type { Command, CommanderError } from 'commander';
import { errorReport } from './cannot-run.ts';

/** Whether a program asked: it reads standard output. */
function wantsJson(args: readonly string[]): boolean {
  return (
    args.includes('--json') || args.includes('--format=json') || args[args.indexOf('--format') + 1] === 'json'
  );
}

/** Every command ends a wrong call with the way to its own help. */
export function hintAtOwnHelp(command: Command, path = command.name()): void {
  command.showHelpAfterError(`(${path} --help shows what it takes)`);
  for (const each of command.commands) hintAtOwnHelp(each, `${path} ${each.name()}`);
}

/**
 * The exit code of what commander ended by itself: help and version end well; a wrong option, argument or command means
 * that the command cannot run. Commander has said so on stderr; who asked for JSON reads it on stdout too.
 * @param args what the command line gave.
 */
export function endOfCall({ exitCode, code, message }: CommanderError, args: readonly string[]): 0 | 2 {
  if (exitCode === 0) return 0;
  if (code !== 'commander.help' && wantsJson(args)) {
    // «error: unknown option '--jsn'\n(Did you mean --json?)»: what is wrong, then how to mend it.
    const [what = '', ...rest] = message.replace(/^error: /, '').split('\n');
    const fix = rest.join(' ').replaceAll(/[()]/g, '') || 'See --help.';
    process.stdout.write(errorReport({ code: 'AMANAT-CLI-014', message: what, fix }));
  }
  return 2;
}

/** What nobody foresaw. Not 1: to whoever reads exit codes, that is a finding. */
export function endOfFault(error: unknown, args: readonly string[]): 2 {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? error.message : told;
  const fix = 'This is a fault of amanat, not of your files: please report it with what stands here.';
  process.stderr.write(`AMANAT-CLI-015: ${told}\n${fix}\n`);
  if (wantsJson(args)) process.stdout.write(errorReport({ code: 'AMANAT-CLI-015', message, fix }));
  return 2;
}
