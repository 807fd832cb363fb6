import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../platform/log.ts';
import { Problem } from '../platform/problem.ts';
import { publish, type PublishDeps } from './publish.ts';

/**
 * Publishes every `{folder}/{organisation}/manifest.yaml` that differs from its latest version. A file that is refused
 * leaves the former version in force; the log and the console say so.
 * @returns organisations whose file was refused, with the reason.
 */
export async function loadFolder(
  deps: PublishDeps,
  folder: string,
  actor: string,
  log: Log,
): Promise<readonly { org: string; problem: Problem }[]> {
  const refused: { org: string; problem: Problem }[] = [];
  for (const org of readdirSync(folder).toSorted()) {
    const file = join(folder, org, 'manifest.yaml');
    if (!existsSync(file)) continue;
    try {
      const { number, isNew } = await publish(deps, readFileSync(file, 'utf8'), actor, org);
      if (isNew) log.info({ org, version: number }, 'Published a version');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      log.warn({ org, code: error.code }, 'A manifest was refused; the former version stays in force');
      refused.push({ org, problem: error });
    }
  }
  return refused;
}
