import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '@amanat/domain/schema/brief.ts';
import { CannotRun } from '../../cannot-run.ts';
import { reading } from './reading.ts';

/**
 * The manifests a path stands for: a file itself; a folder's manifest.yaml, or those of its subfolders;
 * without a path ./manifest.yaml, or ./organisations. Throws `CannotRun` when there is none, or it cannot be read.
 */
export function manifestFiles(path: string | undefined): readonly string[] {
  if (path === undefined) {
    if (existsSync('manifest.yaml')) return ['manifest.yaml'];
    if (existsSync('organisations')) return inFolder('organisations');
    throw new CannotRun(
      'AMANAT-CLI-002',
      'There is neither ./manifest.yaml nor ./organisations here.',
      'Name the file or folder: amanat check path/to/manifest.yaml',
    );
  }
  if (path === '')
    throw new CannotRun(
      'AMANAT-CLI-002',
      'The path is empty.',
      'Name the file or folder; a variable of the shell may have held nothing.',
    );
  const stat = reading(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!stat)
    throw new CannotRun('AMANAT-CLI-002', `There is no file or folder ${brief(path)}.`, 'Check the path.');
  return stat.isDirectory() ? inFolder(path) : [path];
}

function inFolder(folder: string): readonly string[] {
  const own = join(folder, 'manifest.yaml');
  if (existsSync(own)) return [own];
  const files = reading(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, 'manifest.yaml'))
    .filter((file) => existsSync(file))
    .toSorted();
  if (files.length === 0)
    throw new CannotRun(
      'AMANAT-CLI-002',
      `The folder ${folder} holds no manifest.yaml, nor does any of its subfolders.`,
      'Name the file itself if it is called otherwise.',
    );
  return files;
}
