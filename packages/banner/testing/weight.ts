import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bannerConfig } from '@amanat/server/consent/banner-config.ts';
import { bannerScript } from '@amanat/server/consent/banner-script.ts';
import { settingsAsShown } from '@amanat/server/consent/history/banner-as-shown.ts';
import { wordingOf } from '@amanat/server/consent/wordings.ts';
import type { Policies } from '@amanat/server/policy/reads.ts';

/**
 * Bytes, gzip: all that comes before the first paint of the banner; all that comes to a visitor who opens the settings,
 * and of that the scripts with their styles alone, as banners are compared that hold no organisation's lists; and what
 * comes on top on pages that have a frame to wait. What only sellers of advertising space load is not counted.
 */
export interface Weight {
  readonly first: number;
  readonly all: number;
  readonly scripts: number;
  readonly frames: number;
}
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Weighs the built banner of an organisation in Azerbaijani: script, styles, configuration and words.
 * @param bannerFile the first file; what is loaded later lies beside it.
 */
export function bannerWeight(bannerFile: string, policies: Policies, org: string): Weight {
  const first = zipped(bannerScript(readFileSync(bannerFile), bannerConfig(policies, org, 'az')));
  const folder = dirname(bannerFile);
  const policy = policies.inForce(org);
  if (!policy) throw new Error(`No declaration of ${org} is in force.`);
  const later = (name: RegExp) =>
    readdirSync(folder)
      .filter((file) => /-.{12}\.js$/.test(file) && name.test(file))
      .reduce((sum, file) => sum + zipped(readFileSync(join(folder, file))), 0);
  const words = zipped(JSON.stringify(settingsAsShown(policies, org, wordingOf(policy, 'az'))));
  const rest = later(/^(?!frames-|notice-|sites-|tcf-)/);
  const scripts = zipped(readFileSync(bannerFile)) + rest;
  return { first, all: first + words + rest, scripts, frames: later(/^frames-/) };
}
