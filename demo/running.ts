import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Running {
  readonly pid: number;
  readonly url?: string;
}
export interface Taken {
  /** Says where the demo answers, for whoever starts it again. */
  at(url: string): void;
  /** Gives the folder free. */
  leave(): void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, under another account. Anything else: gone.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
function other(file: string): Running | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Running;
    return found.pid !== process.pid && isAlive(found.pid) ? found : undefined;
  } catch {
    // No file, or one that a stop left half written: the folder is free.
    return undefined;
  }
}

/** Takes the data folder for this process; ends with where the other one answers when one runs on it already. */
export function takeDirectory(directory: string): Taken {
  const file = join(directory, 'running.json');
  const found = other(file);
  if (found) {
    console.error(
      `The demo runs already${found.url ? ` at ${found.url}` : ''} (process ${found.pid}).\nStop it with Ctrl-C there, or set AMANAT_DATA to another folder for a second one.`,
    );
    process.exit(2);
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid } satisfies Running));
  return {
    at: (url) => writeFileSync(file, JSON.stringify({ pid: process.pid, url } satisfies Running)),
    leave: () => rmSync(file, { force: true }),
  };
}
