import type { BannerFrames } from '@amanat/contract/banner-frames.ts';
import { held } from './held.ts';
import { get, pageLanguage } from './load.ts';
import type { GivingScript } from './part.ts';
import { trusted } from './trusted.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:grid!important;place-content:center;justify-items:center;gap:10px;box-sizing:border-box;max-width:100%;padding:16px;overflow:auto;text-align:center;background:#eef1ef;color:#1b2a2f;border:1px solid #b9c4c0;border-radius:12px;font:400 15px/1.5 Inter,system-ui,sans-serif}
p{margin:0;max-width:44ch}
div{display:flex;flex-wrap:wrap;gap:8px;justify-content:center}
button{font:560 14px/1.25 Inter,system-ui,sans-serif;color:inherit;background:#fff;border:1.5px solid;border-radius:11px;min-height:44px;padding:8px 14px;cursor:pointer}
:focus-visible{outline:3px solid #0f4c4a;outline-offset:2px}
@media(prefers-color-scheme:dark){:host{background:#1a2325;color:#e9eeec;border-color:#55625f}button{background:#0f1718}:focus-visible{outline-color:#7fc8c0}}`);

const shown = new Map<HTMLIFrameElement, HTMLElement>();
let words: BannerFrames | undefined;
let spoken: string | undefined;

async function known(): Promise<BannerFrames | undefined> {
  const wanted = pageLanguage();
  if (spoken === wanted) return words;
  const came = await get<BannerFrames>(`frames.json?lang=${wanted}`);
  if (came) [words, spoken] = [came, wanted];
  return words;
}

/** The address a frame waits with. */
const waitsFor = (frame: HTMLIFrameElement) =>
  frame.dataset.amanat ? frame.dataset.amanatSrc : (held.get(frame)?.value as string | undefined);

/** Puts in place of each waiting frame who it comes from, and takes that away once the frame may load. */
async function drawFrames(): Promise<void> {
  const texts = await known();
  for (const [frame, place] of shown)
    if (!frame.isConnected || frame.hasAttribute('src')) {
      place.remove();
      frame.style.removeProperty('display');
      shown.delete(frame);
    }
  for (const frame of document.querySelectorAll('iframe')) {
    const address = waitsFor(frame);
    if (texts && address && !frame.hasAttribute('src') && !shown.has(frame)) draw(frame, address, texts);
  }
}

/** The public interface of the banner on the page. */
declare const amanat: { open(): void };
const made = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>) =>
  Object.assign(document.createElement(tag), properties);

function draw(
  frame: HTMLIFrameElement,
  address: string,
  { providers, text, once, settings, language, dir = 'ltr' }: BannerFrames,
): void {
  const { host } = new URL(address, document.baseURI);
  const provider = providers[host] ?? providers[host.replace(/^[^.]+/, '*')] ?? host;
  const { width, height } = frame.getBoundingClientRect();
  const place = document.createElement('amanat-frame');
  place.style.setProperty('width', `${width}px`);
  place.style.setProperty('min-height', `${height}px`);
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const said = (frame.title ? `${frame.title}. ` : '') + text.replaceAll('{provider}', provider);
  const buttons = document.createElement('div');
  buttons.append(
    made('button', { textContent: once, onclick: () => open(frame, address) }),
    made('button', { textContent: settings, onclick: amanat.open }),
  );
  root.append(made('p', { textContent: said }), buttons);
  Object.assign(place, { lang: language, dir });
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', frame.title || provider);
  frame.style.setProperty('display', 'none');
  frame.before(place);
  shown.set(frame, place);
}

/** This frame, this once: nothing is kept, and no category is allowed by it. */
function open(frame: HTMLIFrameElement, address: string): void {
  frame.dataset.amanatOnce = 'opened';
  held.delete(frame);
  frame.setAttribute('src', trusted().createScriptURL(address) as string);
  void drawFrames();
  frame.focus();
}

(document.currentScript as GivingScript).take(drawFrames);
