import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findings } from '../../e2e/axe-findings.ts';
import { looksOf } from './testing/looks.ts';
import { type Site, startSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function visit(options: Parameters<Site['visit']>[0] = {}): Promise<Page> {
  const page = await site.visit({ bypassCSP: true, ...options });
  onTestFinished(() => page.context().close());
  await first(page).waitFor();
  return page;
}
const first = (page: Page) => page.getByRole('dialog', { name: 'Cookie-lərə siz qərar verirsiniz' });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Cookie ayarları' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const violations = (page: Page) => findings(page, { within: 'amanat-banner', best: true });
/** What has the focus, named as a person would. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inner?.getAttribute('aria-label') ?? inner?.getAttribute('name') ?? inner?.textContent ?? '';
  });
async function tabs(page: Page, times: number): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

test.each([
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['200 % zoom of 1280 × 800', { viewport: { width: 640, height: 400 } }],
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('both layers pass axe for WCAG 2.2 AA: %s', async (_, options) => {
  const page = await visit({ reducedMotion: 'reduce', ...options });
  expect(await violations(page)).toEqual([]);
  await press(page, 'Ayarla');
  await settings(page).getByText('Kim, nəyi').first().click();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard meets the first layer first, in the order it is read, and Escape in the settings gives focus back', async () => {
  const page = await visit();
  const own = ['Məxfilik siyasəti', 'Cookie siyasəti', 'Hamısını qəbul et', 'Hamısını rədd et', 'Ayarla'];
  expect(await tabs(page, 5)).toEqual(own);
  await page.keyboard.press('Enter');
  await settings(page).waitFor();
  expect(await focused(page)).toBe('Cookie ayarları');
  const stops = await tabs(page, 14);
  for (const name of [
    'Bağla',
    'functional',
    'analytics',
    'marketing',
    'Hamısını qəbul et',
    'Seçimi yadda saxla',
  ])
    expect(stops).toContain(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Ayarla');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Hamısını rədd et');
});

test('settings opened from the page give the focus back to where they were opened', async () => {
  const page = await visit();
  await press(page, 'Hamısını rədd et');
  const link = page.getByRole('button', { name: 'Cookie ayarları', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await settings(page).waitFor();
  await press(page, 'Bağla');
  await expect.poll(() => focused(page)).toBe('Cookie ayarları');
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a screen reader is told names, roles, states and descriptions', async () => {
  const page = await visit();
  await expect(first(page).ariaSnapshot()).resolves.toContain(
    'heading "Cookie-lərə siz qərar verirsiniz" [level=2]',
  );
  await press(page, 'Ayarla');
  const tree = await settings(page).ariaSnapshot();
  for (const part of ['switch "Funksional"', 'switch "Analitik"', 'switch "Marketinq"', 'button "Bağla"'])
    expect(tree).toContain(part);
  const described = await settings(page)
    .getByRole('switch', { name: 'Analitik' })
    .evaluate((one) => {
      const id = one.getAttribute('aria-describedby') ?? '';
      return (one.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
    });
  expect(described).toBe('Saytın necə işlədiyini ölçür.');
});

test('everything pressable is at least 24 px, and its focus is seen', async () => {
  const page = await visit({ viewport: { width: 320, height: 640 } });
  await press(page, 'Ayarla');
  await settings(page).waitFor();
  const small = await page.locator('amanat-banner').evaluate((host) =>
    [...host.shadowRoot!.querySelectorAll('a, button, input, summary')].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width >= 24 && height >= 24 ? [] : [`${one.textContent} ${width}×${height}`];
    }),
  );
  expect(small).toEqual([]);
  await page.keyboard.press('Tab');
  const outline = () =>
    page.evaluate(() => getComputedStyle(document.activeElement!.shadowRoot!.activeElement!).outline);
  await expect.poll(outline).toMatch(/3px/);
});

test('at 200 % zoom all of both layers is reached by scrolling up and down only', async () => {
  const page = await visit({ viewport: { width: 640, height: 400 } });
  for (const layer of [first(page), settings(page)]) {
    await layer.waitFor();
    for (const button of await layer.getByRole('button').all()) {
      await button.scrollIntoViewIfNeeded();
      const box = (await button.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(400);
      expect(box.x + box.width).toBeLessThanOrEqual(640);
    }
    if ((await settings(page).count()) === 0) await press(page, 'Ayarla');
    await settings(page).waitFor();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test.each([
  [320, 480],
  [360, 500],
  [667, 320],
])(
  'on a screen of %i × %i no button of either layer is cut off or lies under another',
  async (width, height) => {
    const page = await visit({ viewport: { width, height } });
    const inSight = (layer: Locator) =>
      layer.evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>('.bt button')].map((one) => {
          const { bottom, left, right, top } = one.getBoundingClientRect();
          const root = element.getRootNode() as ShadowRoot;
          return (
            top >= 0 &&
            bottom <= innerHeight &&
            root.elementFromPoint((left + right) / 2, top + 3) === one &&
            root.elementFromPoint((left + right) / 2, bottom - 3) === one
          );
        }),
      );
    await first(page).waitFor();
    expect(await inSight(first(page))).toEqual([true, true, true]);
    // What has the focus is not hidden under them (WCAG 2.2, 2.4.11).
    await first(page).evaluate((layer) => layer.scrollTo(0, 0));
    for (const link of await first(page).getByRole('link').all()) {
      await link.focus();
      expect(
        await link.evaluate((one) => {
          const { left, top, height: high } = one.getBoundingClientRect();
          return (one.getRootNode() as ShadowRoot).elementFromPoint(left + 3, top + high / 2) === one;
        }),
      ).toBe(true);
    }
    await press(page, 'Ayarla');
    await settings(page).waitFor();
    expect(await inSight(settings(page))).toEqual([true, true, true]);
  },
);

test('with reduced motion nothing moves', async () => {
  const page = await visit({ reducedMotion: 'reduce' });
  await press(page, 'Ayarla');
  await settings(page).getByRole('switch').first().click();
  const moving = await page
    .locator('amanat-banner')
    .evaluate((host) => host.shadowRoot!.getAnimations().length);
  expect(moving).toBe(0);
});

test('in forced colours a switch that is on still differs from one that is off', async () => {
  const page = await visit({ forcedColors: 'active' });
  await press(page, 'Ayarla');
  const [one, other] = [
    settings(page).getByRole('switch', { name: 'Analitik' }),
    settings(page).getByRole('switch', { name: 'Marketinq' }),
  ];
  await one.check();
  const colour = (node: typeof one) => node.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour(one)).not.toBe(await colour(other));
});

test('styles neither leak in nor out, and the controls are found in an open shadow root', async () => {
  const page = await visit();
  const before = await looksOf(first(page).getByRole('button'));
  const link = () =>
    page.evaluate(() => JSON.stringify(getComputedStyle(document.querySelector('main a, a, button')!).font));
  const pageBefore = await link();
  await page.addStyleTag({
    content:
      '*{font-size:40px!important} button{background:red!important;border:0!important;color:red!important}',
  });
  expect(await looksOf(first(page).getByRole('button'))).toEqual(before);
  await page.evaluate(() => document.querySelector('style:last-of-type')?.remove());
  expect(await page.evaluate(() => document.querySelector('amanat-banner')?.shadowRoot?.mode)).toBe('open');
  await press(page, 'Hamısını rədd et');
  await page.evaluate(() => document.querySelectorAll('head style').forEach((one) => one.remove()));
  expect(await link()).toBe(pageBefore);
});
