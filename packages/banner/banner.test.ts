import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findings } from '../../e2e/axe-findings.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { type Site, smartmarket, startSite } from './testing/site.ts';
import { wordsHere } from './testing/words-here.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function visit(options: Parameters<Site['visit']>[0] = {}): Promise<Page> {
  const page = await site.visit(options);
  onTestFinished(() => page.context().close());
  return page;
}
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cookie-lərə siz qərar verirsiniz' });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Cookie ayarları' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shown = (page: Page) => dialog(page).waitFor();
const cookieNames = async (page: Page) => (await page.context().cookies()).map((c) => c.name).toSorted();
const may = (page: Page) =>
  page.evaluate(() => {
    const { amanat } = globalThis as unknown as { amanat: { may(category: string): boolean } };
    return ['functional', 'analytics', 'marketing'].filter((category) => amanat.may(category));
  });
/** What was recorded for the newest consent. */
async function lastRecord(): Promise<{ data: Record<string, unknown>; n: number } | undefined> {
  const { rows } = await sql<{ data: Record<string, unknown>; n: number }>`
    select data, (count(*) over ())::int as n from subject_event order by at desc, id desc limit 1`.execute(
    site.database.db,
  );
  return rows[0];
}
const records = async () => (await lastRecord())?.n ?? 0;
/** Resolves when one more consent than `before` is stored. */
const recorded = (before: number) => expect.poll(records).toBe(before + 1);

test('LAL-C5.1 LAL-2.9: before the choice nothing is set, and three buttons of one size and weight wait', async () => {
  const asked: string[] = [];
  const page = await site.visit({ path: '/?first' });
  onTestFinished(() => page.context().close());
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await shown(page);
  await page.waitForTimeout(500);
  expect(await cookieNames(page)).toEqual(['sm_session']);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(asked).not.toContain('/stats.js');
  expect(asked).not.toContain('/ad.gif');
  const buttons = dialog(page).getByRole('button');
  expect(await buttons.allTextContents()).toEqual(['Hamısını qəbul et', 'Hamısını rədd et', 'Ayarla']);
  const looks = await buttons.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const { fontSize, fontWeight, color, backgroundColor, border } = getComputedStyle(one);
      return JSON.stringify({
        width: Math.round(width),
        height: Math.round(height),
        fontSize,
        fontWeight,
        color,
        backgroundColor,
        border,
      });
    }),
  );
  expect(new Set(looks).size).toBe(1);
});

test('SMA-06: marketing and analytics run after «Hamısını qəbul et», and the choice is on record', async () => {
  const page = await visit();
  await shown(page);
  expect(await may(page)).toEqual([]);
  const before = await records();
  const { ads, stats } = site.shop.collected;
  await button(page, 'Hamısını qəbul et').click();
  await recorded(before);
  expect(await may(page)).toEqual(['functional', 'analytics', 'marketing']);
  await expect.poll(() => site.shop.collected.stats).toBeGreaterThan(stats);
  await expect.poll(() => site.shop.collected.ads).toBeGreaterThan(ads);
  await expect
    .poll(() => cookieNames(page))
    .toEqual(['amanat', 'sm_ads', 'sm_lang', 'sm_session', 'sm_stats']);
  expect((await lastRecord())?.data).toMatchObject({ method: 'accept-all', version: 1, language: 'az' });
  await page.reload();
  await expect.poll(() => may(page)).toEqual(['functional', 'analytics', 'marketing']);
  expect(await dialog(page).count()).toBe(0);
});

test('while a choice is written anew there is no moment without one', async () => {
  const page = await visit();
  await shown(page);
  await page.evaluate(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const moments: boolean[] = [];
    Object.assign(globalThis, { moments });
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get: () => get!.call(document) as unknown,
      set(this: Document, text: string) {
        set!.call(this, text);
        moments.push(document.cookie.includes('amanat='));
      },
    });
  });
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('receipt');
  await button(page, 'Cookie ayarları').click();
  await settings(page).getByRole('switch', { name: 'Marketinq' }).uncheck();
  await button(page, 'Seçimi yadda saxla').click();
  const moments = (await page.evaluate('moments')) as boolean[];
  expect(moments.length).toBeGreaterThan(2);
  expect(moments).not.toContain(false);
});

test('the key of a record begins with the instant it was chosen at, to the millisecond, and goes on at random', async () => {
  const page = await visit();
  await shown(page);
  const chosen = Date.parse('2026-11-23T08:00:00.123Z');
  await page.clock.setFixedTime(chosen);
  const sent = page.waitForRequest((request) => request.url().endsWith('/v1/consents'));
  await button(page, 'Hamısını rədd et').click();
  const { key, visitor } = (await sent).postDataJSON() as { key: string; visitor: string };
  const bytes = Buffer.from(key, 'base64url');
  expect([bytes.length, bytes.readUIntBE(0, 6)]).toEqual([16, chosen]);
  expect(new Set(bytes.subarray(6)).size).toBeGreaterThan(3);
  expect(Buffer.from(visitor, 'base64url').readUIntBE(0, 6)).not.toBe(chosen);
});

test('a refusal takes one click, is on record, and leaves no identifier in the browser', async () => {
  const page = await visit();
  await shown(page);
  const before = await records();
  await button(page, 'Hamısını rədd et').click();
  await recorded(before);
  expect(await dialog(page).count()).toBe(0);
  expect(await cookieNames(page)).toEqual(['amanat', 'sm_session']);
  const [choice] = (await page.context().cookies()).filter((c) => c.name === 'amanat');
  expect(JSON.parse(decodeURIComponent(choice?.value ?? ''))).not.toHaveProperty('i');
  expect((await lastRecord())?.data).toMatchObject({
    method: 'reject-all',
    categories: { functional: false, analytics: false, marketing: false },
  });
  await page.reload();
  await page.waitForTimeout(300);
  expect(await dialog(page).count()).toBe(0);
  expect(await may(page)).toEqual([]);
});

test('the page on which everything was refused shows the receipt, and nothing of it is kept', async () => {
  const page = await visit();
  await shown(page);
  const before = await records();
  await button(page, 'Hamısını rədd et').click();
  await recorded(before);
  const receipt = settings(page).getByRole('link', { name: 'Seçimimin qəbzi' });
  await expect
    .poll(async () => {
      await button(page, 'Cookie ayarları').click();
      const href = await receipt.getAttribute('href', { timeout: 500 }).catch(() => null);
      await page.keyboard.press('Escape');
      return href;
    })
    .toMatch(/\/v1\/consents\/[0-9a-f-]{36}\/receipt\?token=/);
  const kept = await page.evaluate(() => document.cookie + JSON.stringify(localStorage));
  expect(kept).not.toMatch(/receipt|token/);
  await page.reload();
  await button(page, 'Cookie ayarları').click();
  await settings(page).getByRole('heading').first().waitFor();
  expect(await receipt.count()).toBe(0);
});

test('SMA-13 ICT-08 LAL-C3: four categories, necessary fixed on, the others off until chosen', async () => {
  const page = await visit();
  await shown(page);
  await button(page, 'Ayarla').click();
  const layer = settings(page);
  await layer.waitFor();
  expect(await layer.locator('.cat > :is(label, b)').allTextContents()).toEqual([
    'Zəruri',
    'Funksional',
    'Analitik',
    'Marketinq',
  ]);
  expect(await layer.getByText('Həmişə açıq').count()).toBe(1);
  const switches = layer.getByRole('switch');
  expect(await switches.count()).toBe(3);
  for (const one of await switches.all()) expect(await one.isChecked()).toBe(false);
  await layer.getByRole('switch', { name: 'Analitik' }).check();
  const before = await records();
  await button(page, 'Seçimi yadda saxla').click();
  await recorded(before);
  expect(await may(page)).toEqual(['analytics']);
  await expect.poll(() => cookieNames(page)).toEqual(['amanat', 'sm_session', 'sm_stats']);
  expect((await lastRecord())?.data).toMatchObject({ method: 'customise' });
});

test('LAL-C5.2 SMA-18: «Cookie ayarları» takes the consent back: cookies go, scripts stop, at once and for good', async () => {
  const page = await visit();
  await shown(page);
  const first = await records();
  await button(page, 'Hamısını qəbul et').click();
  await recorded(first);
  await expect.poll(() => cookieNames(page)).toContain('sm_stats');
  await button(page, 'Cookie ayarları').click();
  expect(await settings(page).getByRole('switch', { name: 'Marketinq' }).isChecked()).toBe(true);
  const before = await records();
  const reloaded = page.waitForEvent('load');
  // Watched from before: the page says so for a moment only.
  const said = page.getByRole('status').getByText('Səhifə yenilənir').waitFor();
  await settings(page).getByRole('button', { name: 'Hamısını rədd et' }).click();
  expect(await may(page)).toEqual([]);
  expect(await cookieNames(page)).toEqual(['amanat', 'sm_session']);
  await said;
  const { ads } = site.shop.collected;
  await recorded(before);
  await reloaded;
  expect((await lastRecord())?.data).toMatchObject({ method: 'withdraw', categories: { marketing: false } });
  const { stats } = site.shop.collected;
  await page.waitForTimeout(2500);
  expect(site.shop.collected).toEqual({ stats, ads });
  expect(await cookieNames(page)).toEqual(['amanat', 'sm_session']);
});

test('FOC-05: beacons, tags and scripts the page makes by itself are held back until allowed', async () => {
  // Without Trusted Types, so that the page may name addresses as text, as most pages do.
  const page = await visit({ bypassCSP: true });
  await shown(page);
  const tryAll = () =>
    page.evaluate(async () => {
      new Image().src = '/ad.gif?tag';
      const script = document.createElement('script');
      script.src = '/stats.js';
      document.head.append(script);
      const beacon = navigator.sendBeacon('/ad.gif?beacon');
      const fetched = await fetch('/ad.gif?fetch').then(
        () => true,
        () => false,
      );
      return { beacon, fetched };
    });
  const before = { ...site.shop.collected };
  expect(await tryAll()).toEqual({ beacon: false, fetched: false });
  await page.waitForTimeout(300);
  expect(site.shop.collected).toEqual(before);
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => may(page)).toContain('marketing');
  expect(await tryAll()).toEqual({ beacon: true, fetched: true });
  await expect.poll(() => site.shop.collected.ads).toBeGreaterThan(before.ads + 1);
  await expect.poll(() => site.shop.collected.stats).toBeGreaterThan(before.stats);
});

test('LAL-C5.1: the banner and its settings work with the keyboard alone', async () => {
  const page = await visit();
  await shown(page);
  const focused = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner?.getAttribute('name') ?? inner?.textContent ?? '';
    });
  const tabTo = async (text: string) => {
    for (let i = 0; i < 20 && (await focused()) !== text; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(text);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Məxfilik siyasəti');
  await tabTo('Ayarla');
  await page.keyboard.press('Enter');
  await settings(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => settings(page).count()).toBe(0);
  await expect.poll(focused).toBe('Ayarla');
  await page.keyboard.press('Enter');
  await tabTo('functional');
  await page.keyboard.press('Space');
  await tabTo('Seçimi yadda saxla');
  await page.keyboard.press('Enter');
  await expect.poll(() => may(page)).toEqual(['functional']);
});

test('both layers pass axe, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await shown(page);
    expect(await findings(page, { best: true })).toEqual([]);
    await button(page, 'Ayarla').click();
    await settings(page).getByText('Kim, nəyi, nə qədər saxlayır').first().click();
    expect(await findings(page, { best: true })).toEqual([]);
  }
});

test('ALQ-5.3 LAL-2.1.5: Global Privacy Control is a refusal: nobody is asked, nothing runs, until chosen otherwise', async () => {
  const page = await visit({ gpc: true });
  await page.waitForTimeout(600);
  expect(await dialog(page).count()).toBe(0);
  expect(await may(page)).toEqual([]);
  expect(await cookieNames(page)).toEqual(['sm_session']);
  await button(page, 'Cookie ayarları').click();
  await settings(page).getByText('Global Privacy Control').waitFor();
  await settings(page).getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await page.reload();
  await expect.poll(() => may(page)).toEqual(['analytics']);
});

test('with the server away the choice holds, nothing else runs, and the record arrives when it is back', async () => {
  const page = await visit();
  await shown(page);
  await wordsHere(page);
  const before = await records();
  await site.stopServer();
  await button(page, 'Ayarla').click();
  await settings(page).getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  expect(await may(page)).toEqual(['analytics']);
  await page.waitForTimeout(300);
  expect(await records()).toBe(before);
  await site.startServer();
  await recorded(before);
  await page.reload();
  await expect.poll(() => may(page)).toEqual(['analytics']);
  expect(await records()).toBe(before + 1);
});

test('LAL-C8.2: a lapsed choice counts for nothing and is asked anew', async () => {
  const page = await visit();
  await shown(page);
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => cookieNames(page)).toContain('sm_stats');
  // The server's answer writes the choice once more, with its receipt.
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('receipt');
  await page.evaluate(() => {
    const value = decodeURIComponent(/amanat=([^;]+)/.exec(document.cookie)?.[1] ?? '');
    const lapsed = JSON.stringify({ ...(JSON.parse(value) as object), e: 1_700_000_000_000 });
    document.cookie = `amanat=${encodeURIComponent(lapsed)};path=/;max-age=1000`;
  });
  await page.reload();
  await shown(page);
  expect(await may(page)).toEqual([]);
  expect(await cookieNames(page)).toEqual(['amanat', 'sm_session']);
});

/** From now on what marketing is consented to for covers one recipient more. */
async function widenMarketing(page: Page): Promise<void> {
  const old = smartmarket();
  const { marketing } = old.purposes;
  const widened = {
    ...old,
    purposes: { ...old.purposes, marketing: { ...marketing!, recipients: ['payment-processors'] } },
  };
  await site.stopServer();
  await site.startServer(versionsOf(old, widened));
  onTestFinished(async () => {
    await site.stopServer();
    await site.startServer();
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.clearBrowserCache');
  await page.reload();
  await shown(page);
}

test('LAL-8.5: after a change of what a consent covers the banner asks anew, and that category does not run meanwhile', async () => {
  const page = await visit();
  await shown(page);
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => cookieNames(page)).toContain('sm_ads');
  await widenMarketing(page);
  await expect.poll(() => may(page)).toEqual(['functional', 'analytics']);
  await expect.poll(() => cookieNames(page)).toEqual(['amanat', 'sm_lang', 'sm_session', 'sm_stats']);
});

test('whoever is asked anew and refuses what they had agreed to takes it back: the record says so, for those who must hear of it', async () => {
  const page = await visit();
  await shown(page);
  await button(page, 'Ayarla').click();
  await settings(page).getByRole('switch', { name: 'Marketinq' }).check();
  const first = await records();
  await button(page, 'Seçimi yadda saxla').click();
  await recorded(first);
  await widenMarketing(page);
  const before = await records();
  await button(page, 'Hamısını rədd et').click();
  await recorded(before);
  expect((await lastRecord())?.data).toMatchObject({ method: 'withdraw', categories: { marketing: false } });
});

test('at 320 px nothing is cut off, in three languages', async () => {
  for (const [lang, name] of [
    ['az', 'Ayarla'],
    ['en', 'Customise'],
    ['ru', 'Настроить'],
  ] as const) {
    const page = await visit({ viewport: { width: 320, height: 640 }, path: `/?lang=${lang}` });
    await button(page, name).waitFor();
    const boxes = await page
      .locator('amanat-banner')
      .evaluate((host) =>
        [...host.shadowRoot!.querySelectorAll('button, a, .card')].map((one) =>
          one.getBoundingClientRect().toJSON(),
        ),
      );
    for (const box of boxes as DOMRect[]) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
      expect(box.bottom).toBeLessThanOrEqual(640);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
