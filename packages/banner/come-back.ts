import type { BannerConfig } from '@amanat/contract/consent.ts';
import { begin } from './ask.ts';
import { readKept } from './keep.ts';
import { readChoice } from './read-choice.ts';
import { load } from './load.ts';

let pause = 2000;

/** The server was away: goes by what was kept with the choice, and asks the server again and again. */
export function comeBack(): void {
  begin((readChoice() && readKept<BannerConfig>('config')) || undefined);
  setTimeout(async () => {
    const config = await load();
    if (config) begin(config);
    else comeBack();
  }, pause);
  pause = Math.min(pause * 2, 60_000);
}
