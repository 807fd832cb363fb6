import { all } from './ask.ts';
import { choose } from './choose.ts';
import { drawSettings, drawnSettings } from './settings-layer.ts';
import { gpcRefuses, state } from './state.ts';
import { fetchWords, words } from './words.ts';

/** Opens the second layer; when its words are not here yet, as soon as they are. */
export function openSettings(): void {
  const { config, allowed, choice } = state;
  const wording = words();
  if (!config || !wording) return void fetchWords(openSettings);
  const shown = { allowed, choice, gpc: gpcRefuses() && !choice?.g };
  drawSettings(config, wording, shown, {
    accept: () => choose('accept-all', all(1)),
    reject: () => choose('reject-all', all(0)),
    save: (chosen) => choose('customise', chosen),
  });
}

/** The page's language changed: open settings are drawn again in it, others wait for theirs. */
export function speakSettings(): void {
  void fetchWords(drawnSettings() ? openSettings : undefined);
}
