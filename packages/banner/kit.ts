import { all, allow, ask, begin } from './ask.ts';
import { h } from './element.ts';
import { guardMarkup } from './guard-markup.ts';
import { hideFirstLayer, isAsking } from './first-layer.ts';
import { addSheet, drawIn, link, links } from './layer.ts';
import { isRefused, refusing } from './hosts.ts';
import { held, isForeign, release, take } from './held.ts';
import { load, pageLanguage } from './load.ts';
import { patch } from './patch.ts';
import { parsed, readChoice } from './read-choice.ts';
import { bring } from './rest-part.ts';
import { consentMode, listeners } from './signal.ts';
import { gpcRefuses, state } from './state.ts';
import { trusted } from './trusted.ts';

/**
 * What the first part lends the rest, so that both act on one state. The build gives the rest these by their place in
 * the list, and fails when it takes a name from a shared module that is not here.
 */
export const kit = [
  addSheet,
  all,
  allow,
  ask,
  begin,
  bring,
  drawIn,
  gpcRefuses,
  guardMarkup,
  h,
  hideFirstLayer,
  isAsking,
  held,
  isForeign,
  isRefused,
  patch,
  refusing,
  release,
  take,
  link,
  links,
  load,
  pageLanguage,
  consentMode,
  listeners,
  state,
  trusted,
  parsed,
  readChoice,
];
