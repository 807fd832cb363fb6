/** Everything that is needed after the first paint: the settings, keeping and sending a choice, deleting, starting. */
import { carryOut } from './carry-out.ts';
import { choose } from './choose.ts';
import { comeBack } from './come-back.ts';
import { follow } from './live.ts';
import { purgeOnLeaving } from './purge.ts';
import { startRecording } from './record.ts';
import type { PartScript } from './rest-part.ts';
import { openSettings } from './settings.ts';
import { state } from './state.ts';
import { followOthers, stopWhatRan } from './stop.ts';
import { words } from './words.ts';

const rest = { carryOut, choose, follow, openSettings, stopWhatRan };
export type Rest = typeof rest;

(document.currentScript as PartScript).take(rest);
// Its name alone makes it a custom element with a shadow root; it is registered where that costs no first paint.
customElements.define('amanat-banner', class extends HTMLElement {});
if (state.config) {
  carryOut();
  void words();
  // What the page did while this file was on its way.
  follow();
} else comeBack();
startRecording();
followOthers();
purgeOnLeaving();
