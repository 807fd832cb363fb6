import type { BannerConfig } from '@amanat/contract/consent.ts';
import { watch } from './activate.ts';
import { all, apply, choose } from './choose.ts';
import { showFirstLayer } from './first-layer.ts';
import { guard } from './guard.ts';
import { forgetChoice, readChoice, readKept } from './keep.ts';
import { startRecording } from './record.ts';
import { showSettings } from './settings-layer.ts';
import { consentMode, may, on } from './signal.ts';
import { gpcRefuses, state } from './state.ts';

const script = document.currentScript as HTMLScriptElement;
state.organisation = script.dataset.organisation ?? '';
state.server = (script.dataset.server ?? new URL(script.src).origin).replace(/\/$/, '');
let pause = 2000;

function language(): string {
  const wanted = (script.dataset.lang ?? document.documentElement.lang).slice(0, 2);
  return wanted === 'en' || wanted === 'ru' ? wanted : 'az';
}

/** The configuration from the server; undefined when it does not answer. */
async function load(cache: RequestCache = 'default'): Promise<BannerConfig | undefined> {
  const url = `${state.server}/v1/organisations/${state.organisation}/banner.json?lang=${language()}`;
  try {
    const response = await fetch(url, { cache, credentials: 'omit', signal: AbortSignal.timeout(5000) });
    if (response.ok) return (await response.json()) as BannerConfig;
    console.error('amanat', response.status, await response.text());
  } catch {
    // The server is away: nothing starts that was not allowed, and it is asked again.
    return undefined;
  }
  return undefined;
}

function ask(): void {
  const { config } = state;
  if (!config) return;
  showFirstLayer(config, state.server, {
    accept: () => choose('accept-all', all(1)),
    reject: () => choose('reject-all', all(0)),
    customise: open,
  });
}

/** Opens the second layer: «Cookie ayarları». */
function open(): void {
  const { config } = state;
  if (!config) return;
  const shown = {
    server: state.server,
    allowed: state.allowed,
    gpc: gpcRefuses() && !state.choice?.g,
    receipt: state.choice?.r,
  };
  showSettings(config, shown, {
    accept: () => choose('accept-all', all(1)),
    reject: () => choose('reject-all', all(0)),
    save: (chosen) => choose('customise', chosen),
  });
}

/** Whether the stored choice still counts: neither lapsed nor made under a version that is asked anew. */
function decide(): void {
  const choice = readChoice();
  const { config } = state;
  if (choice) state.choice = choice;
  if (gpcRefuses() && !choice?.g) return apply({});
  if (choice && choice.v >= (config?.since ?? 0)) return apply(choice.c);
  apply({});
  // Without cookies no choice could be kept: nothing is set and nobody is asked on every page (ALQ-5.3).
  if (config && navigator.cookieEnabled) ask();
}

async function start(cache?: RequestCache): Promise<void> {
  const fresh = await load(cache);
  const config = fresh ?? (readChoice() && readKept<BannerConfig>('config'));
  if (config) state.config = config;
  decide();
  if (fresh) return;
  setTimeout(() => void start(), pause);
  pause = Math.min(pause * 2, 60_000);
}

consentMode('default');
guard();
Object.assign(window, { amanat: { may, on, open } });
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('[data-amanat-settings]');
  if (!link) return;
  event.preventDefault();
  open();
});
startRecording(() => {
  forgetChoice();
  void start('reload');
});
const ready = () => {
  watch();
  void start();
};
if (document.body) ready();
else addEventListener('DOMContentLoaded', ready);
