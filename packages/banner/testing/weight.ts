import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bannerConfig } from '@amanat/server/consent/banner-config.ts';
import { settingsPart, wordingOf } from '@amanat/server/consent/wordings.ts';
import type { Policies } from '@amanat/server/policy/reads.ts';

/** Bytes, gzip: all that comes before the first paint of the banner, and all that ever comes without advertising. */
export interface Weight {
  readonly first: number;
  readonly all: number;
}
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Weighs the built banner of an organisation in Azerbaijani: script, styles, configuration and words.
 * @param bannerFile the first file; what is loaded later lies beside it.
 */
export function bannerWeight(bannerFile: string, policies: Policies, org: string): Weight {
  const config = JSON.stringify(bannerConfig(policies, org, 'az'));
  const first = zipped(Buffer.concat([Buffer.from(`amanatConfig=${config};`), readFileSync(bannerFile)]));
  const folder = dirname(bannerFile);
  const policy = policies.inForce(org);
  if (!policy) throw new Error(`No declaration of ${org} is in force.`);
  const later = readdirSync(folder)
    .filter((file) => /^[a-z]+-.{12}\.js$/.test(file) && !/^(frames|tcf|together)-/.test(file))
    .map((file) => zipped(readFileSync(join(folder, file))));
  const words = zipped(JSON.stringify(settingsPart(wordingOf(policy, 'az').wording)));
  return { first, all: later.reduce((sum, bytes) => sum + bytes, first + words) };
}
