import type { Wording } from '@amanat/domain/consent/wording.ts';
import { drawIn } from './layer.ts';
import { h } from './element.ts';
import { state } from './state.ts';

/** What the settings say beside the first layer. */
export type SettingsWords = Pick<Wording, 'settings' | 'categories'>;
let known: SettingsWords | undefined;
let knownHash: string | undefined;
let loading = false;
let pause = 1000;
let then: (() => void) | undefined;

/** Every word of the settings in the page's language; undefined while they are not here. */
export function words(): SettingsWords | undefined {
  return state.config?.hash === knownHash ? known : undefined;
}

/**
 * Fetches every word of the settings, under the hash that a consent to them will name.
 * @param done called once they are here, however long the server is away.
 */
export async function fetchWords(done?: () => void): Promise<void> {
  const { config, server, organisation } = state;
  then = done ?? then;
  if (loading || !config) return;
  if (config.hash !== knownHash) {
    loading = true;
    const url = `${server}/v1/organisations/${organisation}/wordings/${config.hash}?part=settings`;
    const response = await fetch(url, { credentials: 'omit' }).catch(() => undefined);
    const came = response?.ok ? ((await response.json().catch(() => undefined)) as SettingsWords) : undefined;
    loading = false;
    if (came) [known, knownHash] = [came, config.hash];
    else if (then) setTimeout(() => void fetchWords(), (pause *= 2));
  }
  if (!words()) return;
  then?.();
  then = undefined;
}

/** Says what happens to the page, in the place the person looks at, and aloud. */
export function announce(what: 'reload'): void {
  const { config } = state;
  const text = known?.settings[what];
  if (!config || !text) return;
  const note = h('section', { class: 'card', role: 'status' });
  drawIn(config).append(note);
  note.append(h('p', {}, text));
}
