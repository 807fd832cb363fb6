import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Manifest } from '../domain/manifest/manifest.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { looksOf } from './testing/looks.ts';
import { type Site, smartmarket, startSite } from './testing/site.ts';

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
const first = (page: Page) => page.getByRole('dialog', { name: 'Cookie-lərə siz qərar verirsiniz' });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Cookie ayarları' });

/** The shop with a third party in its list. */
function withPartner(): Manifest {
  const shop = smartmarket();
  return {
    ...shop,
    recipients: {
      ...shop.recipients,
      meter: {
        name: 'Meter GmbH',
        role: 'processor',
        country: 'DE',
        task: { az: 'ölçmə', en: 'measuring', ru: 'измерение' },
      },
    },
    cookies: {
      ...shop.cookies,
      meter: {
        names: ['_meter', '_meter_*'],
        kind: 'cookie',
        category: 'analytics',
        provider: 'meter',
        lifetime: 'P6M',
        serves: 'analysis',
        purpose: { az: 'baxışları sayır', en: 'counts views', ru: 'считает просмотры' },
      },
    },
  } as Manifest;
}

test('LAL-C5.1: the first layer says who, what for, with which third parties, how long, how to change it, and where to read', async () => {
  await site.stopServer();
  await site.startServer(versionsOf(withPartner()));
  onTestFinished(async () => {
    await site.stopServer();
    await site.startServer();
  });
  const page = await visit();
  await first(page).waitFor();
  const text = await first(page).locator('p').innerText();
  expect(text).toBe(
    'SmartMarket.az bu saytda cookie-lərdən istifadə edir. Zəruri olanlar saytın işləməsi üçündür. Qalanlarını — seçimlərinizi yadda saxlamaq, saytı ölçmək və reklam üçün, o cümlədən 1 üçüncü tərəfin cookie-lərini — yalnız razılığınızla qoyuruq, ən çoxu 13 ay. Fikrinizi istənilən vaxt «Cookie ayarları» bölməsində dəyişə bilərsiniz.',
  );
  const links = first(page).getByRole('link');
  expect(await links.allTextContents()).toEqual(['Məxfilik siyasəti', 'Cookie siyasəti']);
  expect(await links.first().getAttribute('href')).toBe(`${site.amanatUrl}/smartmarket/privacy`);
  await page.getByRole('button', { name: 'Ayarla', exact: true }).click();
  const analytics = settings(page).locator('.cat', { hasText: 'Analitik' });
  await analytics.locator('summary').click();
  expect(await analytics.locator('.svc').allInnerTexts()).toEqual([
    expect.stringMatching(/^saytın özü · Azərbaycan\nsm_stats · 13 ay · /),
    'Meter GmbH · Almaniya\n_meter, _meter_* · 6 ay · baxışları sayır',
  ]);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 320],
] as const)(
  'the three buttons weigh the same: size, type, colour, contrast (%s, %i px)',
  async (colorScheme, width) => {
    const page = await visit({ colorScheme, viewport: { width, height: 800 } });
    await first(page).waitFor();
    const looks = await looksOf(first(page).getByRole('button'));
    expect(looks).toHaveLength(3);
    for (const look of looks) expect(look).toEqual(looks[0]);
    expect(looks[0]?.textContrast).toBeGreaterThanOrEqual(4.5);
    expect(looks[0]?.edgeContrast).toBeGreaterThanOrEqual(3);
    expect(looks[0]?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Ayarla', exact: true }).click();
    await settings(page).waitFor();
    const [accept, reject] = await looksOf(settings(page).locator('.foot').getByRole('button'));
    expect(reject).toEqual(accept);
  },
);

test('accept all and reject all stay in reach in the settings, before a choice and after it, and nothing is ticked', async () => {
  const page = await visit({ viewport: { width: 390, height: 700 } });
  await first(page).waitFor();
  await page.getByRole('button', { name: 'Ayarla', exact: true }).click();
  for (const one of await settings(page).getByRole('switch').all()) expect(await one.isChecked()).toBe(false);
  const isInSight = async (name: string) => {
    const box = await settings(page).getByRole('button', { name }).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 700;
  };
  const both = ['Hamısını qəbul et', 'Hamısını rədd et'];
  for (const name of both) expect(await isInSight(name)).toBe(true);
  await settings(page).getByRole('button', { name: both[1]! }).click();
  expect(await settings(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Cookie ayarları', exact: true }).click();
  for (const name of both) expect(await isInSight(name)).toBe(true);
  for (const one of await settings(page).getByRole('switch').all()) expect(await one.isChecked()).toBe(false);
});

test('the settings look the same to who chose before as to who chooses for the first time', async () => {
  const page = await visit({ viewport: { width: 390, height: 844 } });
  const look = () =>
    settings(page).evaluate((dialog) => {
      const box = ({ x, width }: DOMRect) => [x, width];
      return [dialog, ...dialog.querySelectorAll('input,ul,.x')].map((element) => {
        const { appearance, display, fontSize, listStyleType } = getComputedStyle(element);
        return [box(element.getBoundingClientRect()), appearance, display, fontSize, listStyleType];
      });
    });
  await first(page).waitFor();
  await page.getByRole('button', { name: 'Ayarla', exact: true }).click();
  const before = await look();
  expect(before.flat()).toContain('none');
  await settings(page).getByRole('button', { name: 'Hamısını rədd et' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Cookie ayarları', exact: true }).click();
  expect(await look()).toEqual(before);
});

test('at 390 px the settings cut nothing, and the receipt of the choice stands on top', async () => {
  const page = await visit({ viewport: { width: 390, height: 844 } });
  await first(page).waitFor();
  await page.getByRole('button', { name: 'Hamısını qəbul et' }).click();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('receipt');
  await page.getByRole('button', { name: 'Cookie ayarları', exact: true }).click();
  const receipt = settings(page).getByRole('link', { name: 'Seçimimin qəbzi' });
  const box = await receipt.boundingBox();
  expect(box?.y).toBeLessThan(250);
  expect(await receipt.getAttribute('href')).toContain('/receipt?token=');
  await expect(
    settings(page)
      .getByText(/Seçiminiz: \d\d\.\d\d\.\d{4}\./)
      .innerText(),
  ).resolves.toBeTruthy();
  await settings(page).getByText('Kim, nəyi, nə qədər saxlayır').last().click();
  const cut = await page
    .locator('amanat-banner')
    .evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('dialog *')]
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        )
        .map((one) => one.className),
    );
  expect(cut).toEqual([]);
  for (const link of await settings(page).getByRole('link').all()) {
    await link.scrollIntoViewIfNeeded();
    const seen = await link.evaluate((one) => {
      const { left, right, top, height } = one.getBoundingClientRect();
      const at = (one.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, top + height / 2);
      return left >= 0 && right <= innerWidth && at === one;
    });
    expect(seen).toBe(true);
  }
});

test.each([
  ['a grid', 'body{display:grid;grid-template-rows:auto 1fr auto;min-height:100vh}'],
  ['a column with gaps', 'body{display:flex;flex-direction:column;gap:40px}'],
  ['by place', 'body>:first-child{margin-top:60px}body>:nth-child(2){padding:30px}'],
  ['moved', 'body{transform:translateZ(0);filter:grayscale(1)}'],
])(
  'a page whose body is laid out as %s stands as it would without the banner, and the banner in sight',
  async (_, css) => {
    const page = await visit({ viewport: { width: 1280, height: 800 } });
    await first(page).waitFor();
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body > *')].map((one) => {
          const { height, width, x, y } = one.getBoundingClientRect();
          return [one.tagName, x, y, width, height].join(' ');
        }),
      );
    const laidOut = async () => {
      // A strict policy lets no style in but a constructed one.
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      return places();
    };
    const withBanner = await laidOut();
    const box = (await first(page).boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await page.route('**/banner.js*', (route) => route.abort());
    await page.reload();
    expect(await page.locator('amanat-banner').count()).toBe(0);
    expect(withBanner).toEqual(await laidOut());
  },
);
