import { again } from './again.ts';
import { allow, ask, begin } from './ask.ts';
import { held, release, take } from './held.ts';
import { isRefused, refusingCookie, refusing } from './hosts.ts';
import { addSheet, draw, hideFirstLayer, isAsking } from './layer.ts';
import { get, isSpoken, load, pageLanguage } from './load.ts';
import { parsed, readChoice } from './read-choice.ts';
import { bring } from './rest-part.ts';
import { gpcRefuses, state } from './state.ts';
import { trusted } from './trusted.ts';

/**
 * What the first part lends the rest, so that both act on one state. The build gives the rest these by their place in
 * the list, and fails when it takes a name from a shared module that is not here.
 */
export const kit = [
  state,
  trusted,
  get,
  pageLanguage,
  held,
  addSheet,
  again,
  allow,
  ask,
  begin,
  bring,
  draw,
  gpcRefuses,
  hideFirstLayer,
  isAsking,
  isRefused,
  isSpoken,
  refusingCookie,
  load,
  parsed,
  readChoice,
  refusing,
  release,
  take,
];
