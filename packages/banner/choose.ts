import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { allow } from './ask.ts';
import { hideFirstLayer } from './first-layer.ts';
import { token, writeChoice, writeKept } from './keep.ts';
import { record } from './record.ts';
import { hideSettings } from './settings-layer.ts';
import { gpcRefuses, state } from './state.ts';
import { advertise } from './advertise.ts';
import { announce } from './words.ts';

const dayMs = 86_400_000;

/** A person's choice: kept, recorded, effective at once. Scripts that ran are only stopped by a new page. */
export function choose(method: ConsentRequest['method'], chosen: Readonly<Record<string, 0 | 1>>): void {
  const { config, choice, allowed } = state;
  if (!config) return;
  const ids = Object.keys(chosen);
  const withdrawn = ids.filter((id) => allowed[id] && !chosen[id]);
  const granted = ids.some((id) => !allowed[id] && chosen[id]);
  const visitor = choice?.i ?? token();
  const keepId = choice?.i !== undefined || ids.some((id) => chosen[id]);
  const now = Date.now();
  hideFirstLayer();
  hideSettings();
  writeChoice({
    v: config.version,
    c: chosen,
    t: now,
    e: now + Math.max(config.days, ...Object.values(config.block).map((one) => one.days ?? 0)) * dayMs,
    ...(keepId ? { i: visitor } : {}),
    ...(config.wording.byFile ? { l: config.wording.language } : {}),
    ...(gpcRefuses() ? { g: 1 } : {}),
  });
  writeKept('config', config);
  const request: ConsentRequest = {
    organisation: config.organisation,
    site: location.host,
    visitor,
    key: token(true),
    language: config.wording.language,
    version: config.version,
    wordingHash: config.hash,
    method: withdrawn.length > 0 && !granted ? 'withdraw' : method,
    choices: Object.fromEntries(ids.map((id) => [id, chosen[id] === 1])),
  };
  allow(chosen);
  void advertise('useractioncomplete').then((tcString) =>
    record(tcString ? { ...request, tcString } : request),
  );
  if (withdrawn.some((id) => state.ran.has(id))) reload();
}

function reload(): void {
  announce('reload');
  setTimeout(() => location.reload(), 1500);
}
