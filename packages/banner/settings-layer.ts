import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';
import { h } from './element.ts';
import { addSheet, drawIn, link, links } from './layer.ts';
import { settingsSheet } from './settings-style.ts';
import { type Choice, state } from './state.ts';
import type { SettingsWords } from './words.ts';

export interface SettingsActions {
  accept(): void;
  reject(): void;
  save(chosen: Record<string, 0 | 1>): void;
}
export interface SettingsShown {
  readonly allowed: Readonly<Record<string, 0 | 1>>;
  readonly choice: Choice | undefined;
  readonly gpc: boolean;
}
type Category = Wording['categories'][number];
let dialog: HTMLDialogElement | undefined;
let styled = false;

const button = (label: string, act: () => void) => h('button', { type: 'button', onclick: act }, label);

/** The second layer: each category with its switch, all off until chosen; modal, Escape closes without a choice. */
export function drawSettings(
  config: BannerConfig,
  { settings, categories }: SettingsWords,
  shown: SettingsShown,
  actions: SettingsActions,
): void {
  const root = drawIn(config);
  if (!styled) addSheet(root, settingsSheet);
  styled = true;
  // Closed first: closing gives the focus back to where the next one has to find it.
  hideSettings();
  const list = h('ul', {}, ...categories.map((category) => row(settings, category, shown.allowed)));
  dialog = h(
    'dialog',
    { 'aria-labelledby': 'amanat-settings', onclose: (event) => (event.target as Element).remove() },
    h(
      'div',
      { class: 'head' },
      h('h2', { id: 'amanat-settings', tabindex: '-1', autofocus: true }, settings.title),
      h('button', { type: 'button', class: 'x', 'aria-label': settings.close, onclick: hideSettings }, '×'),
    ),
    h(
      'div',
      { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'amanat-settings' },
      shown.choice && kept(settings, shown.choice),
      h('p', {}, settings.text),
      shown.gpc && h('p', { class: 'note' }, settings.gpc),
      list,
      links(config, state.server),
    ),
    h(
      'div',
      { class: 'foot bt' },
      button(config.wording.buttons.accept, actions.accept),
      button(config.wording.buttons.reject, actions.reject),
      button(settings.save, () => actions.save(chosen(list))),
    ),
  );
  root.append(dialog);
  dialog.showModal();
}
/** Closes without a choice; the browser gives the focus back to where it was. */
export function hideSettings(): void {
  dialog?.close();
}
export function drawnSettings(): boolean {
  return dialog?.open ?? false;
}
/** A dialog that left the page with its body is open and no longer on top of anything: it is opened again. */
export function showOnTop(): void {
  if (!dialog?.open || dialog.matches(':modal')) return;
  dialog.removeAttribute('open');
  dialog.showModal();
}

/** When the choice was made, and its receipt: the first thing in the settings of who has chosen. */
function kept(settings: Wording['settings'], { t, r }: Choice): HTMLElement | false {
  if (!r && !t) return false;
  // In figures: browsers have no Azerbaijani names of months, and write «2026 M11 22».
  const day = new Date(t ?? 0).toLocaleDateString('ru');
  return h(
    'p',
    { class: 'note' },
    t !== undefined && `${settings.chosen.replace('{date}', day)} `,
    r !== undefined && link(r, settings.receipt),
  );
}

function row(
  settings: Wording['settings'],
  { id, name, text, fixed, services = [] }: Category,
  allowed: Readonly<Record<string, 0 | 1>>,
): HTMLElement {
  const input = h('input', {
    type: 'checkbox',
    role: 'switch',
    id: `amanat-${id}`,
    name: id,
    'aria-describedby': `amanat-${id}-text`,
  });
  input.checked = allowed[id] === 1;
  return h(
    'li',
    { class: 'cat' },
    fixed ? h('b', {}, name) : h('label', { for: `amanat-${id}` }, name),
    fixed ? h('small', {}, settings.always) : input,
    h('p', { id: `amanat-${id}-text` }, text),
    services.length > 0 &&
      h('details', {}, h('summary', {}, settings.details), h('ul', {}, ...services.map(service))),
  );
}

/** Provider and country, then what it keeps, for how long and why: one line each. */
function service({ provider, country, items }: Category['services'][number]): HTMLElement {
  return h(
    'li',
    { class: 'svc' },
    h('b', { dir: 'auto' }, provider),
    country !== undefined && ` · ${country}`,
    ...items.map((item) =>
      // Names of cookies run from left to right, whichever way the sentence beside them does.
      h('div', {}, h('bdi', {}, item.names), ` · ${item.lifetime} · ${item.purpose}`),
    ),
  );
}

function chosen(list: HTMLElement): Record<string, 0 | 1> {
  const inputs = [...list.querySelectorAll('input')];
  return Object.fromEntries(inputs.map((input) => [input.name, input.checked ? 1 : 0]));
}
