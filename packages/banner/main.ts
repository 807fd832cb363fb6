import type { BannerConfig } from '@amanat/contract/consent.ts';
import { act, begin, know, open } from './ask.ts';
import { guard } from './guard.ts';
import { kit } from './kit.ts';
import { isSpoken, load } from './load.ts';
import { bringRestWhenNeeded, lend, theRest } from './rest-part.ts';
import { consentMode, may, off, on } from './signal.ts';
import { own, state } from './state.ts';

const { organisation, server } = own.dataset;
/** The configuration, where the server wrote it before this script: one request less before the first paint. */
const { amanatConfig: given } = globalThis as { amanatConfig?: BannerConfig };
state.organisation = given?.organisation ?? organisation!;
state.server = (server ?? new URL(own.src).origin).replace(/\/$/, '');
lend(kit);

async function start(): Promise<void> {
  if (isSpoken(given)) act();
  else begin((await load()) ?? given);
  bringRestWhenNeeded();
  // What a click may need comes with the first sign of a person, or once the page was loaded: it takes no time from what
  // loads the page.
  addEventListener('pointerover', theRest);
  setTimeout(theRest, 2000);
}

// A page with the tag twice, in its template and in Tag Manager, is asked once: the first has done it all.
if (!(globalThis as { amanat?: { may?: unknown } }).amanat?.may) {
  consentMode('default', { wait_for_update: 500 });
  guard();
  (globalThis as { amanat?: object }).amanat = { may, off, on, open };
  // Known from the first moment: what the parser brings next meets it. Where a sandbox lets no page see its cookies all ends
  // here, with everything held.
  if (given) know(given);
  addEventListener('click', (event) => {
    if (!(event.target as Partial<Element>).closest?.('[data-amanat-settings]')) return;
    event.preventDefault();
    open();
  });
  if (document.body) void start();
  else addEventListener('DOMContentLoaded', start);
}
