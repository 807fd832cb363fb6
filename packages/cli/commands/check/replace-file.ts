import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from '../../cannot-run.ts';

const bom = '\uFEFF';

/** A file that may be given another text: it is a file, it may be written, and it holds what was read of it. */
export interface Replaceable {
  readonly path: string;
  /** The file itself, where the path is a symbolic link. */
  readonly real: string;
  readonly stat: Stats;
  readonly bytes: Buffer;
}

/**
 * Looks whether a file may be given another text. @param read what was read of it. @throws CannotRun when it is no file, is not
 * to be written, or holds something else by now.
 */
export function replaceable(path: string, read: string): Replaceable {
  return writing(path, () => {
    const real = realpathSync(path);
    const stat = statSync(real);
    if (!stat.isFile())
      throw new CannotRun(
        'AMANAT-CLI-042',
        `${path} is no file that can be replaced.`,
        'Name the file itself.',
      );
    // Who is root may write everything; a file that nobody is to write stays as it is all the same.
    if ((stat.mode & 0o222) === 0) throw notWritable(path, 'it is read-only');
    accessSync(real, constants.W_OK);
    const bytes = readFileSync(real);
    if (textIn(bytes) !== read)
      throw new CannotRun(
        'AMANAT-CLI-043',
        `${path} was changed while it was being checked; nothing was written.`,
        'Run it again.',
      );
    return { path, real, stat, bytes };
  });
}

/**
 * Gives a file another text at once: whoever reads it meanwhile, and whatever ends this process, finds the former or the new
 * one whole. A symbolic link stays one; owner, permissions and a byte order mark stay.
 * @throws CannotRun (AMANAT-CLI-042) when the system refuses; the file is as it was then.
 */
export function replaceFile({ path, real, stat, bytes }: Replaceable, text: string): void {
  const part = join(dirname(real), `.${basename(real)}.${process.pid}.part`);
  writing(path, () => {
    try {
      const file = openSync(part, 'wx', stat.mode & 0o777);
      try {
        const whole = Buffer.from(hasBom(bytes) ? bom + text : text);
        for (let at = 0; at < whole.length;) at += writeSync(file, whole, at);
        const own = statSync(part);
        if (own.uid !== stat.uid || own.gid !== stat.gid) fchownSync(file, stat.uid, stat.gid);
        fchmodSync(file, stat.mode & 0o7777);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(part, real);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(part, { force: true });
      throw error;
    }
  });
}

const hasBom = (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from(bom));
const textIn = (bytes: Buffer) => bytes.toString('utf8', hasBom(bytes) ? 3 : 0);

function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof CannotRun || code === undefined) throw error;
    throw notWritable(path, reasons[code] ?? 'the system refuses it', code);
  }
}
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write it, or to its folder',
  EPERM: 'there is no permission to write it, or to its folder',
  EROFS: 'it lies where nothing can be written',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ENOENT: 'it is gone',
  EEXIST: 'another run is just writing it',
};
function notWritable(path: string, why: string, code?: string): CannotRun {
  return new CannotRun(
    'AMANAT-CLI-042',
    `${path} cannot be written: ${why}${code === undefined ? '' : ` (${code})`}.`,
    'Nothing of it was changed. Allow it to be written, or see with --fix --dry-run what would change.',
  );
}
