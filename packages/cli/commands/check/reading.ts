import { brief } from '@amanat/domain/schema/brief.ts';
import { CannotRun } from '../../cannot-run.ts';

const reasons: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  EACCES: ['there is no permission to read it', 'Check its permissions and those of the folders it lies in.'],
  EPERM: ['there is no permission to read it', 'Check its permissions and those of the folders it lies in.'],
  ELOOP: ['its symbolic links lead back to themselves', 'Name the file itself, or mend the link.'],
  ENAMETOOLONG: ['the name is longer than a file may have', 'Check the path.'],
  ENOTDIR: ['something on its way is no folder', 'Check the path.'],
  ERR_FS_FILE_TOO_LARGE: [
    'it is larger than 2 GiB, the most that is read at once',
    'Have a journal this large verified where it lies: «Verify now» on its page in the console.',
  ],
  EISDIR: ['it is a folder', 'Name the file in it.'],
};

/** Does what reads a path. @throws CannotRun (AMANAT-CLI-003) when the system refuses, with the reason in words. */
export function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const [why, fix] = reasons[code] ?? ['the system refuses it', 'Check the path and its permissions.'];
    throw new CannotRun('AMANAT-CLI-003', `${brief(path)} cannot be read: ${why} (${code}).`, fix);
  }
}
