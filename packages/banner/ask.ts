import type { BannerConfig } from '@amanat/contract/consent.ts';
import { release } from './held.ts';
import { categoriesInForce, mustAsk } from './in-force.ts';
import { hideFirstLayer, isAsking, showFirstLayer } from './layer.ts';
import { readChoice } from './read-choice.ts';
import { restHere, theRest } from './rest-part.ts';
import { gpcRefuses, state } from './state.ts';

/** Opens the second layer: «Cookie ayarları». */
export function open(): void {
  void theRest().then(({ openSettings }) => openSettings());
}

/** Shows the first layer in the language of the configuration. */
export function ask(config: BannerConfig): void {
  showFirstLayer(config, (what) => {
    // A second click of an impatient hand finds the layer gone.
    if (!isAsking()) return;
    if (what === 'settings') return open();
    hideFirstLayer();
    void theRest().then(({ choose }) => choose(what));
  });
}

/** What may run on this page from now on. The rest deletes, starts and tells. */
export function allow(categories: Readonly<Record<string, 0 | 1>>): void {
  state.allowed = { ...categories, necessary: 1 };
  release();
  restHere()?.carryOut();
}

/** Acts on a configuration that came: whether the stored choice still counts, and whether anything must be asked. */
export function begin(config: BannerConfig | undefined): void {
  const choice = readChoice();
  if (config) state.config = config;
  if (choice) state.choice = choice;
  if (gpcRefuses() && !choice?.g) return allow({});
  allow(categoriesInForce(config, choice, Date.now()));
  // One that comes along from another site is waited for.
  if ('amanatTicket' in globalThis) return;
  // Without cookies no choice could be kept: nothing is set and nobody is asked on every page (ALQ-5.3).
  if (config && navigator.cookieEnabled && mustAsk(config, choice, state.allowed)) ask(config);
}
