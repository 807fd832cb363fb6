import type { BannerNotice } from '@amanat/contract/banner-notice.ts';
import { readKept, writeKept } from './keep.ts';
import { addSheet, draw, isAsking } from './layer.ts';
import { get, pageLanguage } from './load.ts';
import type { GivingScript } from './part.ts';
import { state } from './state.ts';

const sheet = `.told{position:fixed;z-index:2147483645;inset-block-start:16px;inset-inline-end:16px;width:min(400px,100vw - 24px);max-height:min(70dvh,420px);overflow:auto;display:grid;gap:8px;padding:16px 18px;background:var(--card);color:var(--ink);border:1px solid color-mix(in srgb,var(--ink) 16%,var(--card));border-inline-start:4px solid var(--brand);border-radius:min(var(--r,14px),14px);box-shadow:0 12px 36px rgb(20 30 30/.18)}
.told h2{font-size:16px;padding-inline-end:40px}
.told ul{padding-inline-start:18px;overflow-wrap:anywhere}
.told small{color:color-mix(in srgb,var(--ink) 72%,var(--card));font-size:13px}
.told .x{position:absolute;inset-block-start:6px;inset-inline-end:6px;width:44px;min-height:44px;padding:0;border:0;background:none;font-size:22px}
@media(max-width:560px){.told{inset-block-start:12px;inset-inline:12px;width:auto}}`;

/** The public interface of the banner on the page. */
declare const amanat: { on(event: 'change', listener: () => void): void };

let isAsked = false;
/** Shows the notice until somebody closes it: beside the page, never over a question about consent, never with the focus. */
async function show(): Promise<void> {
  if (isAsked || isAsking() || readKept('notice') === state.config?.notice) return;
  isAsked = true;
  const notice = await get<BannerNotice>(`notice.json?lang=${pageLanguage()}`);
  isAsked = notice !== undefined && !isAsking();
  if (!notice || !isAsked) return;
  addSheet(sheet);
  const card = draw(notice.layer, () => {
    card.remove();
    // Only now is anything kept: the number of the version.
    writeKept('notice', notice.version);
  });
  // A screen reader is told of what comes into a status, not of one that comes with its words.
  const status = card.querySelector('[role=status]')!;
  const { textContent } = status;
  status.textContent = '';
  setTimeout(() => (status.textContent = textContent), 100);
}

(document.currentScript as GivingScript).take?.(true);
amanat.on('change', () => void show());
void show();
