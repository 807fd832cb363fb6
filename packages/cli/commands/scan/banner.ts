import type { BannerSeen } from '@amanat/domain/scan/observation.ts';
import type { Frame, Locator, Page } from 'playwright-core';
import { type ButtonMeaning, meaningOf } from './button-words.ts';

const pressable = 'button, [role=button], a, input[type=button], input[type=submit]';

/** The first visible button with that meaning: inside our banner when it is there, else anywhere in any frame. */
async function buttonIn(frame: Frame, meaning: ButtonMeaning, scope: string): Promise<Locator | undefined> {
  const all = frame.locator(scope);
  const labels = await all.evaluateAll((elements) =>
    elements.map((one) => {
      const input = one instanceof HTMLInputElement ? one.value : '';
      return one.getAttribute('aria-label') ?? (input || (one.textContent ?? '').slice(0, 80));
    }),
  );
  for (const [i, label] of labels.entries()) {
    const button = all.nth(i);
    if (meaningOf(label) === meaning && (await button.isVisible())) return button;
  }
  return undefined;
}
async function findButton(page: Page, meaning: ButtonMeaning, isOurs: boolean): Promise<Locator | undefined> {
  const scope =
    isOurs && meaning !== 'settings' ? pressable.replaceAll(/(^|, )/g, '$1amanat-banner ') : pressable;
  for (const frame of isOurs ? [page.mainFrame()] : page.frames()) {
    // A frame that goes away while it is looked at has no button.
    const found = await buttonIn(frame, meaning, scope).catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}
function isOurs(page: Page): Promise<boolean> {
  return page.evaluate(
    () => typeof (globalThis as { amanat?: { open?: unknown } }).amanat?.open === 'function',
  );
}
/** Origin our script was loaded from. */
function serverOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>(
      'script[data-organisation], script[src*="/v1/organisations/"]',
    );
    if (!script) return undefined;
    return new URL(script.dataset['server'] ?? script.src, location.href).origin;
  });
}

/** Looks for a banner for at most `patience` milliseconds. */
export async function findBanner(page: Page, patience: number): Promise<Omit<BannerSeen, 'withdraw'>> {
  for (let waited = 0; ; waited += 200) {
    const ours = await isOurs(page);
    const accept = (await findButton(page, 'accept', ours)) !== undefined;
    const reject = (await findButton(page, 'reject', ours)) !== undefined;
    if (accept || reject || waited >= patience) {
      const server = ours ? await serverOf(page) : undefined;
      const kind = ours ? 'amanat' : accept || reject ? 'other' : 'none';
      return { kind, accept, reject, ...(server === undefined ? {} : { server }) };
    }
    await page.waitForTimeout(200);
  }
}

/** Presses «accept all» or «reject all»; false when there is none. */
export async function press(page: Page, meaning: 'accept' | 'reject'): Promise<boolean> {
  const button = await findButton(page, meaning, await isOurs(page));
  return button !== undefined && clicked(button);
}
/** Clicks as a person would: what lies under something else cannot be clicked, and counts as not there. */
function clicked(button: Locator): Promise<boolean> {
  return button.click({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

export interface Withdrawn {
  /** True when a person finds the way: a link or button on the page. */
  readonly hasWay: boolean;
  readonly done: boolean;
}
/** Takes the consent back as a person would: the settings link, then «reject all». With our banner its own way in serves when there is no link. */
export async function withdraw(page: Page, patience: number): Promise<Withdrawn> {
  const ours = await isOurs(page);
  const link = page.locator('[data-amanat-settings]').first();
  const way =
    (await link.count()) > 0 && (await link.isVisible()) ? link : await findButton(page, 'settings', ours);
  const isOpen = way !== undefined && (await clicked(way));
  if (!isOpen && ours)
    await page.evaluate(() => (globalThis as unknown as { amanat: { open(): void } }).amanat.open());
  if (!isOpen && !ours) return { hasWay: false, done: false };
  for (let waited = 0; waited <= patience; waited += 200) {
    if (await press(page, 'reject')) return { hasWay: isOpen, done: true };
    await page.waitForTimeout(200);
  }
  return { hasWay: false, done: false };
}
