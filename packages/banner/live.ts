import { ask } from './ask.ts';
import { isAsking } from './first-layer.ts';
import { drawIn } from './layer.ts';
import { load, pageLanguage } from './load.ts';
import { speakSettings } from './settings.ts';
import { drawnSettings, showOnTop } from './settings-layer.ts';
import { state } from './state.ts';

let spoken: string | undefined;

/** The page speaks another language now: so does the banner. The choice and what runs stay as they are. */
async function speak(): Promise<void> {
  const wanted = (spoken = pageLanguage());
  const config = await load();
  // Another change came meanwhile, and its words are on their way; or the words stay, as from az to az-AZ.
  if (!config || spoken !== wanted || config.hash === state.config?.hash) return;
  state.config = config;
  if (isAsking()) ask(config);
  speakSettings();
}

/** Applications that draw their whole body anew take the banner away with it: it comes back as it was. */
function attach(): void {
  const { config } = state;
  if (!config || !document.body || !(isAsking() || drawnSettings())) return;
  const { host } = drawIn(config);
  if (host.isConnected) showOnTop();
}

/** Follows the page for as long as it lives. */
export function live(): void {
  attach();
  new MutationObserver(attach).observe(document, { childList: true, subtree: true });
  new MutationObserver(() => void speak()).observe(document.documentElement, { attributeFilter: ['lang'] });
}
