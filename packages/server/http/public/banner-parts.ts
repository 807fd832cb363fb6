import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BannerConfig } from '@amanat/contract/consent.ts';

type Parts = Readonly<Record<string, string>>;

/**
 * Names to the configurations of a site the parts of the banner that its features need, by the hashes that the build
 * wrote beside the banner. Others neither load them nor carry their names.
 * @returns rejects when a feature is declared and the banner was not built.
 */
export function bannerParts(
  folder: string,
): (configs: readonly BannerConfig[]) => Promise<readonly BannerConfig[]> {
  let known: Parts | undefined;
  return async (configs) => {
    const { notice, together, tcf } = configs[0] ?? {};
    const needed = { notice, sites: together, tcf };
    const names = Object.entries(needed).flatMap(([name, feature]) => (feature ? [name] : []));
    if (names.length === 0) return configs;
    known ??= JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8')) as Parts;
    const parts = Object.fromEntries(names.map((name) => [name, known?.[name] ?? '']));
    return configs.map((config) => ({ ...config, parts }));
  };
}
