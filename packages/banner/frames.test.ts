import type { BrowserContextOptions, Page } from 'playwright-core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { framesSnippet, unmarkedFrames } from './testing/tags.ts';
import { startWeb, tag, type Web } from './testing/web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

async function visit(parts: Parameters<Web['visit']>[0], options?: BrowserContextOptions): Promise<Page> {
  const page = await web.visit(parts, options);
  onTestFinished(() => page.context().close());
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const asked = () =>
  web.asked.map(({ host, path }) => host + path).filter((each) => /youtube|google/.test(each));
const place = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const records = async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from subject_event`.execute(
    web.database.db,
  );
  return rows[0]?.n ?? 0;
};

test('a film and a map wait with who shows them in their place, and of the same size', async () => {
  const page = await visit({ body: framesSnippet });
  await place(page, 'Film').getByText('YouTube').waitFor();
  expect(asked()).toEqual([]);
  const box = await place(page, 'Film').boundingBox();
  expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(560);
  expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(315);
  expect(await place(page, 'Film').getByText('IP ünvanınızı').count()).toBe(1);
});

test('frames that stand unmarked in the source are taken away and wait, too, whatever the browser fetched ahead', async () => {
  const page = await visit({ body: unmarkedFrames });
  for (const name of ['Film', 'Xəritə']) await place(page, name).waitFor();
  expect(await page.locator('iframe[src]').count()).toBe(0);
  await expect.poll(() => page.frames().filter((frame) => /youtube|google/.test(frame.url()))).toEqual([]);
});

test('«Bir dəfə göstər» opens this frame alone, keeps nothing and allows nothing else', async () => {
  const page = await visit({ body: framesSnippet });
  const before = await records();
  await place(page, 'Film').getByRole('button', { name: 'Bir dəfə göstər' }).click();
  await expect.poll(asked).toEqual(['www.youtube.com/embed/abc']);
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('youtube'))).toBe(true);
  await place(page, 'Film').waitFor({ state: 'detached' });
  expect(await place(page, 'Xəritə').count()).toBe(1);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  expect(await page.evaluate('amanat.may("marketing")')).toBe(false);
  expect(await records()).toBe(before);
  await button(page, 'Hamısını rədd et').click();
  await page.waitForTimeout(300);
  expect(await page.locator('iframe[title=Film]').getAttribute('src')).toContain('youtube');
  await page.reload();
  await place(page, 'Film').waitFor();
});

test('a choice in the settings opens the frames of its category, and taking it back empties them without a new page', async () => {
  const marked =
    '<iframe data-amanat="marketing" data-amanat-src="https://www.youtube.com/embed/marked" title="Marked"></iframe>';
  const page = await visit({ body: framesSnippet + marked });
  await button(page, 'Hamısını rədd et').click();
  await place(page, 'Marked').getByRole('button', { name: 'Cookie ayarları' }).click();
  await page.getByRole('switch', { name: 'Marketinq' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await expect
    .poll(() => [...new Set(asked())].toSorted())
    .toEqual(['www.youtube.com/embed/abc', 'www.youtube.com/embed/marked']);
  await place(page, 'Film').waitFor({ state: 'detached' });
  expect(await place(page, 'Xəritə').count()).toBe(1);
  await page.evaluate('window.same = true; amanat.open()');
  await page.getByRole('switch', { name: 'Marketinq' }).uncheck();
  await button(page, 'Seçimi yadda saxla').click();
  await place(page, 'Film').waitFor();
  await place(page, 'Marked').waitFor();
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes('youtube'))).toEqual([]);
  // As long as a page says that it reloads, and a little more.
  await page.waitForTimeout(1800);
  expect(await page.evaluate('window.same')).toBe(true);
});

test('in place of a frame stands no more than its room: over a box that keeps its proportions, in a tab nobody opened, and for one nobody is to see nothing', async () => {
  const film = (more: string) =>
    `<iframe ${more} data-amanat="marketing" data-amanat-src="https://www.youtube.com/embed/1"></iframe>`;
  const page = await visit({
    head: `${tag}<style>.ratio{position:relative;width:400px}.ratio::before{content:"";display:block;padding-top:56.25%}.ratio iframe{position:absolute;inset:0;width:100%;height:100%}</style>`,
    body: `<div class="ratio" id="box">${film('title="Box"')}</div>
      <div hidden id="tab">${film('title="Tab" width="560" height="315" frameborder="0"')}</div>
      ${film('title="Block" width="300" height="200" frameborder="0" style="display:block"')}
      ${film('title="None" width="1" height="1" style="display:none"')}
      ${film('title="Pixel" width="0" height="0" frameborder="0"')}`,
  });
  await place(page, 'Block').waitFor();
  await button(page, 'Hamısını rədd et').click();
  const sizeOf = async (name: string) => {
    const box = await place(page, name).boundingBox();
    return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
  };
  await expect.poll(() => sizeOf('Box')).toEqual([400, 225]);
  expect(await page.locator('#box').evaluate((box) => box.scrollHeight)).toBe(225);
  await page.locator('#box').evaluate((box) => (box.style.width = '320px'));
  await expect.poll(() => sizeOf('Box')).toEqual([320, 180]);
  await page.locator('#tab').evaluate((tabs) => tabs.removeAttribute('hidden'));
  await expect.poll(() => sizeOf('Tab')).toEqual([560, 315]);
  expect((await sizeOf('Block'))[0]).toBe(300);
  await expect.poll(() => page.locator('amanat-frame').count()).toBe(3);
  await place(page, 'Block').getByRole('button', { name: 'Bir dəfə göstər' }).click();
  await place(page, 'Block').waitFor({ state: 'detached' });
  expect(await page.locator('iframe[title=Block]').getAttribute('style')).toMatch(/display: ?block/);
});

test('frames that come later, as applications draw them, wait as well', async () => {
  const page = await visit({ body: '<main id="app"></main>', head: tag });
  await button(page, 'Hamısını rədd et').click();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.title = 'Later';
    frame.src = 'https://www.youtube.com/embed/later';
    document.querySelector('#app')?.append(frame);
  });
  await place(page, 'Later').waitFor();
  expect(asked()).toEqual([]);
});
