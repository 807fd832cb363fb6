import type { BannerConfig } from '@amanat/contract/consent.ts';
import { act, begin, know, open } from './ask.ts';
import { guard } from './guard.ts';
import { kit } from './kit.ts';
import { load, pageLanguage } from './load.ts';
import { lend, theRest } from './rest-part.ts';
import { consentMode, may, off, on } from './signal.ts';
import { own, state } from './state.ts';

const { lang, organisation, server } = own.dataset;
/** The configuration, where the server wrote it before this script: one request less before the first paint. */
const { amanatConfig: given } = globalThis as { amanatConfig?: BannerConfig };
state.organisation = given?.organisation ?? organisation!;
state.server = (server ?? new URL(own.src).origin).replace(/\/$/, '');
state.language = lang;
lend(kit);

async function start(): Promise<void> {
  if (given && pageLanguage().startsWith(given.language)) act();
  else begin((await load()) ?? given);
  // What a click may need next comes after the first paint; what was agreed to starts at once.
  if (state.choice) void theRest();
  else (globalThis.requestIdleCallback ?? setTimeout)(theRest);
}

consentMode('default', { wait_for_update: 500 });
// Known from the first moment: what the parser brings next meets it.
if (given) know(given);
guard();
(globalThis as { amanat?: object }).amanat = { may, off, on, open };
addEventListener('click', (event) => {
  if (!(event.target as Partial<Element>).closest?.('[data-amanat-settings]')) return;
  event.preventDefault();
  open();
});
if (document.body) void start();
else addEventListener('DOMContentLoaded', start);
