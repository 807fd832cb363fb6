import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfFile } from '@amanat/domain/manifest/with-languages.ts';
import type { Log } from '../platform/log.ts';
import { Problem } from '../platform/problem.ts';
import { publish, type PublishDeps } from './publish.ts';
import { recordRejection, wasPublished } from './store.ts';

/** Texts of the language files in a folder, by the tag in their names. */
function languagesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).toSorted();
  return Object.fromEntries(
    files.flatMap((name) => {
      const tag = languageOfFile(name);
      return tag === undefined ? [] : [[tag, readFileSync(join(folder, name), 'utf8')]];
    }),
  );
}

/**
 * Publishes every `{folder}/{organisation}/manifest.yaml`, with the language files beside it, that was never published as it stands. A file that was, and was
 * followed by versions published otherwise, is old news: a restart takes nothing back. A file that is refused leaves the
 * former version in force; the log and the console say so.
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
    const texts = { manifest: readFileSync(file, 'utf8'), languages: languagesIn(join(folder, org)) };
    if (await wasPublished(deps.db, org, texts)) {
      // Put back as it was, the file has nothing refused any more.
      await recordRejection(deps.db, org, '', null);
      continue;
    }
    try {
      const { number, isNew } = await publish({ ...deps, ofOperator: true }, texts, actor, org);
      if (isNew) log.info({ org, version: number }, 'Published a version');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      log.warn({ org, code: error.code }, 'A manifest was refused; the former version stays in force');
      refused.push({ org, problem: error });
    }
  }
  return refused;
}
