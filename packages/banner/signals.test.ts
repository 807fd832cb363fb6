import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { gtagSnippet, gtmSnippet } from './testing/tags.ts';
import { startWeb, tag, type Web } from './testing/web.ts';

let web: Web;
beforeAll(async () => {
  // Without hosts in the declaration Google's scripts load at once and go by the signal alone (advanced consent mode).
  web = await startWeb({ advanced: true });
});
afterAll(() => web.close());

async function visit(parts: Parameters<Web['visit']>[0], options?: BrowserContextOptions): Promise<Page> {
  const page = await web.visit(parts, options);
  onTestFinished(() => page.context().close());
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
type Command = readonly [string, string, Record<string, string | number>];
/** The consent commands on the data layer, in their order. */
const commands = (page: Page): Promise<Command[]> =>
  page.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer
      .filter((each) => each[0] === 'consent')
      .map((each) => Array.from(each) as unknown as [string, string, Record<string, string | number>]),
  );
const hits = () =>
  web.asked.filter(({ path }) => path.startsWith('/g/collect')).map(({ path }) => path.slice(-4));

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

test('ALQ-5.3: Google Consent Mode v2: all seven types are denied before anything else is on the data layer', async () => {
  const page = await visit({ head: tag + gtagSnippet });
  await button(page, 'Hamısını rədd et').waitFor();
  const first = await page.evaluate(() => {
    const [layer] = (window as unknown as { dataLayer: object[] }).dataLayer;
    return [Object.prototype.toString.call(layer), ...Array.from(layer as ArrayLike<unknown>)];
  });
  expect(first).toEqual(['[object Arguments]', 'consent', 'default', { ...denied, wait_for_update: 500 }]);
  await expect.poll(hits).toContain('G100');
  expect(hits().every((gcs) => gcs === 'G100')).toBe(true);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
});

test('the update follows the choice, and Google measures with cookies from then on', async () => {
  const page = await visit({ head: tag + gtagSnippet });
  await button(page, 'Ayarla').click();
  await page.getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await expect.poll(hits).toContain('G101');
  expect((await commands(page)).at(-1)).toEqual([
    'consent',
    'update',
    { ...denied, analytics_storage: 'granted' },
  ]);
  await page.evaluate('amanat.open()');
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(hits).toContain('G111');
  const all = Object.fromEntries(Object.keys(denied).map((type) => [type, 'granted']));
  expect((await commands(page)).at(-1)).toEqual(['consent', 'update', all]);
});

test('Tag Manager, too, reads «denied» before its own first event', async () => {
  const page = await visit({ head: tag + gtmSnippet });
  await expect.poll(() => page.evaluate('window.gtmSaw')).toBeTruthy();
  const saw = (await page.evaluate('window.gtmSaw')) as string[];
  expect(saw[0]).toBe('default:denied');
  expect(saw.indexOf('gtm.js')).toBeGreaterThan(0);
});

test('brought by Tag Manager itself, as a script without attributes, it asks, holds what it declares, and tells the choice', async () => {
  // What a Custom HTML tag does with the lines of docs/integrating.md.
  const custom = `<script>
    const script = document.createElement('script');
    script.src = ${JSON.stringify(/src="([^"]*)"/.exec(tag)?.[1])};
    document.head.appendChild(script);
  </script>`;
  const page = await visit({ head: `<script>window.dataLayer = [{ event: 'gtm.js' }];</script>${custom}` });
  await button(page, 'Hamısını qəbul et').waitFor();
  await page.evaluate(() => (document.createElement('img').src = 'https://www.facebook.com/tr?held'));
  expect(web.asked.filter(({ host }) => host === 'www.facebook.com')).toEqual([]);
  await button(page, 'Hamısını qəbul et').click();
  await expect
    .poll(async () => (await commands(page)).map(([, what]) => what))
    .toEqual(['default', 'update', 'update']);
});

test('events: ready once, change at each choice, off ends it; the data layer and the document are told the same', async () => {
  const page = await visit({
    head: `${tag}<script>
      window.heard = [];
      const gone = () => heard.push('gone');
      amanat.on('ready', (allowed) => heard.push(['ready', allowed]));
      amanat.on('change', () => { throw new Error('a mistake of the page'); });
      amanat.on('change', gone);
      amanat.off('change', gone);
      amanat.on('change', (allowed) => heard.push(['change', allowed]));
      document.addEventListener('amanat:change', (event) => heard.push(['document', event.detail]));
    </script>`,
  });
  await expect.poll(() => page.evaluate('heard.filter(([what]) => what === "ready").length')).toBe(1);
  await page.evaluate('heard.length = 0');
  await button(page, 'Hamısını rədd et').click();
  const refusedAll = { functional: false, analytics: false, marketing: false, necessary: true };
  await expect
    .poll(() => page.evaluate('heard'))
    .toEqual([
      ['document', refusedAll],
      ['change', refusedAll],
    ]);
  expect(
    await page.evaluate(() =>
      (window as unknown as { dataLayer: { event?: string; amanat?: unknown }[] }).dataLayer
        .filter(({ event }) => event === 'amanat')
        .at(-1),
    ),
  ).toEqual({ event: 'amanat', amanat: refusedAll });
  const late = await page.evaluate(
    'new Promise((resolve) => { amanat.on("change", () => heard.push("wrong")); amanat.on("ready", resolve); })',
  );
  expect(late).toEqual(refusedAll);
});
