import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { activate } from './activate.ts';
import { hideFirstLayer } from './first-layer.ts';
import { token, writeChoice, writeKept } from './keep.ts';
import { purge } from './purge.ts';
import { record } from './record.ts';
import { announce, hideSettings } from './settings-layer.ts';
import { gpcRefuses, state } from './state.ts';
import { signal } from './signal.ts';

type Categories = Readonly<Record<string, 0 | 1>>;
const dayMs = 86_400_000;

/** Makes a choice effective on this page: deletes what is not allowed, starts what is, tells who listens. */
export function apply(allowed: Categories): void {
  state.allowed = { ...allowed, necessary: 1 };
  purge();
  activate();
  signal();
}

/** All categories that are asked, with one answer. */
export function all(answer: 0 | 1): Record<string, 0 | 1> {
  return Object.fromEntries(Object.keys(state.config?.block ?? {}).map((id) => [id, answer]));
}

/** A person's choice: kept, recorded, effective at once. Scripts that ran are only stopped by a new page. */
export function choose(method: ConsentRequest['method'], chosen: Categories): void {
  const { config, choice, allowed } = state;
  if (!config) return;
  const ids = Object.keys(chosen);
  const withdrawn = ids.filter((id) => allowed[id] && !chosen[id]);
  const granted = ids.some((id) => !allowed[id] && chosen[id]);
  const visitor = choice?.i ?? token();
  const keepId = choice?.i !== undefined || ids.some((id) => chosen[id]);
  hideFirstLayer();
  hideSettings();
  writeChoice({
    v: config.version,
    c: chosen,
    e: Date.now() + config.days * dayMs,
    ...(keepId ? { i: visitor } : {}),
    ...(gpcRefuses() ? { g: 1 } : {}),
  });
  writeKept('config', config);
  record({
    organisation: config.organisation,
    site: location.host,
    visitor,
    key: token(true),
    language: config.wording.language,
    version: config.version,
    wordingHash: config.hash,
    method: withdrawn.length > 0 && !granted ? 'withdraw' : method,
    choices: Object.fromEntries(ids.map((id) => [id, chosen[id] === 1])),
  });
  apply(chosen);
  if (withdrawn.some((id) => state.ran.has(id))) reload();
}

function reload(): void {
  if (state.config) announce(state.config, state.config.wording.settings.reload);
  // A script that still runs may write once more while the page goes.
  addEventListener('pagehide', purge);
  setTimeout(() => location.reload(), 1500);
}
