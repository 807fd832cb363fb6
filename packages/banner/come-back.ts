import type { BannerConfig } from '@amanat/contract/consent.ts';
import { again } from './again.ts';
import { begin } from './ask.ts';
import { readKept } from './keep.ts';
import { load } from './load.ts';
import { state } from './state.ts';

/** The server was away: goes by what was kept with the choice, and asks the server again and again. */
export function comeBack(): void {
  begin(state.choice && readKept<BannerConfig>('config'));
  void again(load).then(begin);
}
