import type { BannerConfig } from '@amanat/contract/consent.ts';
import { h } from './element.ts';
import { drawIn, links } from './layer.ts';

export interface SettingsActions {
  accept(): void;
  reject(): void;
  save(chosen: Record<string, 0 | 1>): void;
}
export interface SettingsShown {
  readonly server: string;
  readonly allowed: Readonly<Record<string, 0 | 1>>;
  readonly gpc: boolean;
  readonly receipt: string | undefined;
}
let dialog: HTMLDialogElement | undefined;

const button = (label: string, act: () => void) => h('button', { type: 'button', onclick: act }, label);

/** The second layer: each category with its switch, all off until chosen; modal, Escape closes without a choice. */
export function showSettings(config: BannerConfig, shown: SettingsShown, actions: SettingsActions): void {
  dialog?.remove();
  const { settings, buttons, categories } = config.wording;
  const list = h('ul', {}, ...categories.map((category) => row(config, category, shown.allowed)));
  dialog = h(
    'dialog',
    { 'aria-labelledby': 'amanat-settings' },
    h(
      'div',
      { class: 'head' },
      h('h2', { id: 'amanat-settings', tabindex: '-1', autofocus: true }, settings.title),
      h('button', { type: 'button', class: 'x', 'aria-label': settings.close, onclick: hideSettings }, '×'),
    ),
    h(
      'div',
      { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'amanat-settings' },
      h('p', {}, settings.text),
      shown.gpc && h('p', { class: 'note' }, settings.gpc),
      list,
      links(config, shown.server, shown.receipt),
    ),
    h(
      'div',
      { class: 'foot bt' },
      button(buttons.accept, actions.accept),
      button(buttons.reject, actions.reject),
      button(settings.save, () => actions.save(chosen(list))),
    ),
  );
  drawIn(config).append(dialog);
  dialog.showModal();
}
export function hideSettings(): void {
  dialog?.close();
}

/** Says that the page reloads, in the place the person looks at, and aloud. */
export function announce(config: BannerConfig, text: string): void {
  const note = h('section', { class: 'card', role: 'status' });
  drawIn(config).append(note);
  note.append(h('p', {}, text));
}

function row(
  { wording: { settings } }: BannerConfig,
  { id, name, text, fixed, list }: BannerConfig['wording']['categories'][number],
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
    list.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, settings.details),
        h('ul', {}, ...list.map((line) => h('li', {}, line))),
      ),
  );
}

function chosen(list: HTMLElement): Record<string, 0 | 1> {
  const inputs = [...list.querySelectorAll('input')];
  return Object.fromEntries(inputs.map((input) => [input.name, input.checked ? 1 : 0]));
}
