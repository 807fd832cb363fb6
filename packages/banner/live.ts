import { again } from './again.ts';
import { ask } from './ask.ts';
import { carryOn } from './carry-out.ts';
import { isAsking } from './layer.ts';
import { isSpoken, load, pageLanguage } from './load.ts';
import { redrawSettings, showOnTop } from './settings.ts';
import { state } from './state.ts';

/** What the banner was drawn for; a page may have changed its language before this file came. */
let spoken = !state.config || isSpoken(state.config) ? pageLanguage() : '';

/** The page speaks another language now: so does the banner. The choice and what runs stay as they are. */
async function speak(): Promise<void> {
  const wanted = pageLanguage();
  if (spoken === wanted) return;
  spoken = wanted;
  const config = await again(load);
  // Another change came meanwhile, and its words are on their way; or the words stay, as from az to az-AZ.
  if (spoken !== wanted || config.hash === state.config?.hash) return;
  state.config = config;
  if (isAsking()) ask(config);
  redrawSettings();
}

/** Follows the page for as long as it lives: what comes into it later, what an application takes away, its language. */
export function follow(): void {
  carryOn();
  showOnTop();
  void speak();
}
