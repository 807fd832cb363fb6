import type { BannerConfig, SettingsPart } from '@amanat/contract/consent.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';

/** Where a layer leads to, and what it shows besides its words: paths on the server. */
export interface LayerLook {
  readonly privacy: string;
  readonly cookies: string;
  readonly logo?: string;
}
/** Languages that run from right to left say so. */
type Words = Wording & { readonly dir?: string };

/** A text as markup; fits values in single quotes as well. */
const safe = (text: string) => text.replaceAll(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/**
 * An address of ours: `<>` stands for the server's own, which the banner knows and puts in. No text has it, because
 * every text is escaped.
 */
const ours = (path: string) => `<>${safe(path)}`;
/** Opens beside the page, so that the choice stays in sight. */
const link = (href: string, label: string) => `<a href='${href}' target=_blank>${safe(label)}</a>`;
const links = ({ privacy, cookies }: Words, to: LayerLook) =>
  `<div>${link(ours(to.privacy), privacy)}${link(ours(to.cookies), cookies)}</div>`;
const button = (value: string, label: string) => `<button value=${value}>${safe(label)}</button>`;
const dir = (words: Words) => (words.dir ? ` dir=${safe(words.dir)}` : '');

/** The first layer: who, what for, how long, and three buttons of one size and weight (LAL-C5.1). */
export function firstLayer(words: Words, look: LayerLook): BannerConfig['layer'] {
  const { title, text, buttons } = words;
  return (
    `<section class=card role=dialog aria-labelledby=t aria-describedby=d${dir(words)}>` +
    (look.logo === undefined ? '' : `<img src='${ours(look.logo)}' alt='' height=32>`) +
    `<h2 id=t>${safe(title)}</h2><p id=d>${safe(text)}${links(words, look)}` +
    `<div class=bt>${button('accept-all', buttons.accept)}${button('reject-all', buttons.reject)}${button('settings', buttons.customise)}</div></section>`
  );
}

/**
 * The second layer: each category with its switch, all off until chosen (SMA-13). The banner fills in the notes of
 * when the person chose and of the browser's signal, or takes them away.
 */
export function settingsPart(words: Words, look: LayerLook): SettingsPart {
  const { buttons, categories, settings } = words;
  const layer =
    `<dialog aria-labelledby=amanat-settings${dir(words)}>` +
    `<div class=head><h2 id=amanat-settings tabindex=-1 autofocus>${safe(settings.title)}</h2><button class=x value=close aria-label='${safe(settings.close)}'>×</button></div>` +
    `<div class=body>` +
    `<p class=note>${safe(settings.chosen ?? '')} ${link('', settings.receipt ?? '')}</p>` +
    `<p>${safe(settings.text)}</p><p class=note>${safe(settings.gpc ?? '')}</p>` +
    `<ul>${categories.map((one) => category(one, settings)).join('')}</ul>${links(words, look)}</div>` +
    `<div class='foot bt'>${button('accept-all', buttons.accept)}${button('reject-all', buttons.reject)}${button('customise', settings.save)}</div></dialog>`;
  return { layer, reload: settings.reload };
}

function category(
  { id, name, text, fixed, services = [] }: Wording['categories'][number],
  { always, details }: Wording['settings'],
): string {
  const key = safe(id);
  const head = fixed
    ? `<b>${safe(name)}</b> <small>${safe(always)}</small>`
    : `<label>${safe(name)}<input type=checkbox role=switch value name=${key} aria-describedby=${key}></label>`;
  const lists = `<details><summary>${safe(details)}</summary><ul>${services.map(service).join('')}</ul></details>`;
  return `<li class=cat>${head}<p id=${key}>${safe(text)}</p>${services.length > 0 ? lists : ''}</li>`;
}

/** Provider and country, then what it keeps, for how long and why: one line each. */
function service({ provider, country, items }: Wording['categories'][number]['services'][number]): string {
  // Names of cookies run from left to right, whichever way the sentence beside them does.
  const lines = items.map(
    ({ names, lifetime, purpose }) =>
      `<div><bdi>${safe(names)}</bdi>${safe(` · ${lifetime} · ${purpose}`)}</div>`,
  );
  return `<li class=svc><b dir=auto>${safe(provider)}</b>${country === undefined ? '' : safe(` · ${country}`)}${lines.join('')}</li>`;
}

export { button, link, ours, safe };
