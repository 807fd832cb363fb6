import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { advertise } from './advertise.ts';
import { allow } from './ask.ts';
import { token, writeChoice, writeKept } from './keep.ts';
import { hideFirstLayer } from './layer.ts';
import { record } from './record.ts';
import { gpcRefuses, state } from './state.ts';
import { stopWhatRan } from './stop.ts';

/**
 * A person's choice: kept, recorded, effective at once. Scripts that ran are only stopped by a new page.
 * @param method `accept-all`, `reject-all`, or `customise` for the ticked categories.
 */
export function choose(method: string, ticked: readonly string[] = []): void {
  const { config, choice, allowed } = state;
  if (!config) return;
  hideFirstLayer();
  const ids = Object.keys(config.block);
  const agrees = (id: string) => method === 'accept-all' || (method === 'customise' && ticked.includes(id));
  const visitor = choice?.i ?? token();
  const t = Date.now();
  const chosen = Object.fromEntries(ids.map((id) => [id, agrees(id) ? 1 : 0] as const));
  writeChoice({
    v: config.version,
    c: chosen,
    t,
    // Until the server has recorded it and says when it lapses.
    e: t + config.lasts,
    ...((choice?.i ?? ids.some(agrees)) && { i: visitor }),
    ...(config.byFile && { l: config.language }),
    ...(gpcRefuses() && { g: 1 }),
  });
  writeKept('config', config);
  // What was agreed to and is asked anew counts as well: whoever refuses it then takes it back, and recipients hear of it.
  const isWithdrawal =
    ids.some((id) => choice?.c[id] && !agrees(id)) && !ids.some((id) => !allowed[id] && agrees(id));
  const request = {
    organisation: config.organisation,
    site: location.host,
    visitor,
    key: token(true),
    language: config.language,
    version: config.version,
    wordingHash: config.hash,
    method: (isWithdrawal ? 'withdraw' : method) as ConsentRequest['method'],
    choices: Object.fromEntries(ids.map((id) => [id, agrees(id)])),
  };
  allow(chosen);
  void advertise(t).then((tcString) => record(tcString ? { ...request, tcString } : request));
  stopWhatRan(allowed);
}
