import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reading } from './reading.ts';

test('a file larger than can be read at once is told as that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-reading-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'journal.zip');
  writeFileSync(file, '');
  // A hole: it takes no room on the disk.
  truncateSync(file, 2 ** 31 + 1);
  expect(() => reading(file, () => readFileSync(file))).toThrow(
    'cannot be read: it is larger than 2 GiB, the most that is read at once (ERR_FS_FILE_TOO_LARGE).',
  );
});
