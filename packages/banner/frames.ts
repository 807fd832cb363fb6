import type { BannerFrames } from '@amanat/contract/banner-frames.ts';
import { held } from './held.ts';
import { get, pageLanguage } from './load.ts';
import type { GivingScript } from './part.ts';
import { trusted } from './trusted.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:grid!important;place-content:center;justify-items:center;gap:10px;box-sizing:border-box;max-width:100%;padding:16px;overflow:auto;text-align:center;background:#eef1ef;color:#1b2a2f;border:1px solid #b9c4c0;border-radius:11px;font:15px/1.5 Inter,system-ui,sans-serif}
p{margin:0;max-width:44ch}
div{display:flex;flex-wrap:wrap;gap:8px;justify-content:center}
button{font:560 14px/1.25 Inter,system-ui,sans-serif;color:inherit;background:#fff;border:1.5px solid;border-radius:11px;min-height:44px;padding:8px 14px;cursor:pointer}
:focus-visible{outline:3px solid #0f4c4a;outline-offset:2px}
@media(prefers-color-scheme:dark){:host{background:#1a2325;color:#e9eeec;border-color:#55625f}button{background:#0f1718}:focus-visible{outline-color:#7fc8c0}}`);

/** What stands in place of a frame, and how the page displayed the frame. */
const shown = new Map<HTMLIFrameElement, readonly [place: HTMLElement, display: string]>();
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
  for (const [frame, [place, display]] of shown)
    if (!frame.isConnected || frame.hasAttribute('src')) {
      place.remove();
      frame.style.display = display;
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
  const { height, inset, position, width } = getComputedStyle(frame);
  // Nobody is to see such a frame: it counts a visit, and who it comes from stands in the settings.
  if (parseInt(width) < 9 || parseInt(height) < 9) return;
  const { style } = frame;
  const place = document.createElement('amanat-frame');
  // It takes the room of the frame, be that laid over a box that keeps its proportions, or in a tab nobody has opened.
  place.style.cssText = /abs|fix/.test(position)
    ? `position:${position};inset:${inset}`
    : `width:${width};min-height:${height}`;
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const said = (frame.title ? `${frame.title}. ` : '') + text.replaceAll('{provider}', provider);
  const buttons = document.createElement('div');
  buttons.append(
    made('button', { textContent: once, onclick: () => open(frame, address) }),
    made('button', { textContent: settings, onclick: amanat.open }),
  );
  root.append(made('p', { textContent: said }), buttons);
  Object.assign(place, { lang: language, dir, role: 'group', ariaLabel: frame.title || provider });
  shown.set(frame, [place, style.display]);
  style.setProperty('display', 'none', 'important');
  frame.before(place);
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
