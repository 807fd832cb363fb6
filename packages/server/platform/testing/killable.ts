import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a script in a process of its own, for tests that kill it; resolves at its first word.
 * @param given what it reads as JSON from its standard input.
 */
export async function startProcess(script: string, given: unknown): Promise<ChildProcess> {
  return (await startSpeaking(script, given)).child;
}

/** The same, with what it said first. */
export async function startSpeaking(
  script: string,
  given: unknown,
): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(given));
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (bytes: Buffer) => resolve(String(bytes).trim()));
    child.once('exit', () => reject(new Error('The process ended before it said anything.')));
  });
  return { child, said };
}

/** Kills it without a word of warning; resolves when it is gone. */
export async function killProcess(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
