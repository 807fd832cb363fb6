import type { BannerConfig } from '@amanat/contract/consent.ts';
import { h } from './element.ts';
import { drawIn, links } from './layer.ts';

export interface FirstLayerActions {
  accept(): void;
  reject(): void;
  customise(): void;
}
let card: HTMLElement | undefined;

/** The first layer: who, what for, how long, and three buttons of one size and weight (LAL-C5.1). */
export function showFirstLayer(config: BannerConfig, server: string, actions: FirstLayerActions): void {
  hideFirstLayer();
  const { title, text, buttons } = config.wording;
  const { corner = '', logo } = config.look;
  card = h(
    'section',
    {
      class: `card ${corner}`,
      role: 'dialog',
      'aria-labelledby': 'amanat-title',
      'aria-describedby': 'amanat-text',
    },
    logo !== undefined && h('img', { src: server + logo, alt: '', height: '32' }),
    h('h2', { id: 'amanat-title' }, title),
    h('p', { id: 'amanat-text' }, text),
    links(config, server),
    h(
      'div',
      { class: 'bt' },
      ...(['accept', 'reject', 'customise'] as const).map((what) =>
        h('button', { type: 'button', onclick: actions[what] }, buttons[what]),
      ),
    ),
  );
  drawIn(config).append(card);
}
export function hideFirstLayer(): void {
  card?.remove();
  card = undefined;
}
/** Whether the choice is being asked for right now. */
export function isAsking(): boolean {
  return card !== undefined;
}
