import type { BannerConfig } from '@amanat/contract/consent.ts';
import { h } from './element.ts';
import { drawIn, links } from './layer.ts';

export interface FirstLayerActions {
  accept(): void;
  reject(): void;
  customise(): void;
}
let card: HTMLElement | undefined;

/** The first layer: what for, how long, and three buttons of one size and weight (LAL-C5.1). */
export function showFirstLayer(config: BannerConfig, server: string, actions: FirstLayerActions): void {
  hideFirstLayer();
  const { title, text, buttons } = config.wording;
  card = h(
    'section',
    {
      class: `card ${config.look.corner ?? ''}`,
      role: 'dialog',
      'aria-labelledby': 'amanat-title',
      'aria-describedby': 'amanat-text',
    },
    h('h2', { id: 'amanat-title' }, title),
    h('p', { id: 'amanat-text' }, text),
    links(config, server),
    h(
      'div',
      { class: 'bt' },
      h('button', { type: 'button', onclick: actions.accept }, buttons.accept),
      h('button', { type: 'button', onclick: actions.reject }, buttons.reject),
      h('button', { type: 'button', onclick: actions.customise }, buttons.customise),
    ),
  );
  drawIn(config).append(card);
}
export function hideFirstLayer(): void {
  card?.remove();
  card = undefined;
}
