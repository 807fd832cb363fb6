import type { BannerConfig } from '@amanat/contract/consent.ts';
import { release } from './held.ts';
import { refusingCookie } from './hosts.ts';
import { categoriesInForce, mustAsk } from './in-force.ts';
import { hideFirstLayer, isAsking, showFirstLayer } from './layer.ts';
import { readChoice } from './read-choice.ts';
import { theRest } from './rest-part.ts';
import { gpcRefuses, state } from './state.ts';
import { tell } from './tell.ts';

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

/** What may run on this page from now on. The rest deletes and starts. */
export function allow(categories: Readonly<Record<string, 0 | 1>>): void {
  state.allowed = { ...categories, necessary: 1 };
  release();
  state.rest?.carryOut();
  tell();
}

/** The browser's signal refuses, and the person did not decide otherwise since. */
const isSignalled = () => gpcRefuses() && !state.choice?.g;

/** Learns what is declared and what was chosen: what may run stands from here on, before anything asks. */
export function know(config: BannerConfig | undefined): void {
  if (config) state.config = config;
  const cookies = document.cookie.split('; ');
  const choice = readChoice(cookies);
  if (choice) state.choice = choice;
  state.allowed = {
    ...(!isSignalled() && categoriesInForce(state.config, state.choice, Date.now())),
    necessary: 1,
  };
  state.isLeft = cookies.some(refusingCookie);
}

/** Acts on what is known: starts what counts of the stored choice, and asks for what must be asked. */
export function act(): void {
  const { allowed, choice, config } = state;
  allow(allowed);
  // One that comes along from another site is waited for.
  if (isSignalled() || 'amanatTicket' in globalThis) return;
  // Without cookies no choice could be kept: nothing is set and nobody is asked on every page (ALQ-5.3).
  if (config && navigator.cookieEnabled && mustAsk(config, choice, allowed)) ask(config);
}

/** Acts on a configuration that came, or on none. */
export function begin(config: BannerConfig | undefined): void {
  know(config);
  act();
}
