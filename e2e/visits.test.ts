import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { builtVisits } from '../packages/banner/testing/built.ts';
import { browserOfFile } from './browser-of-file.ts';
import { choose } from './shop-visitor.ts';
import { startTestWorld, type TestWorld } from './world.ts';

const browser = browserOfFile();
let world: TestWorld;
let script: Buffer;
beforeAll(async () => {
  script = await readFile(await builtVisits());
  world = await startTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await sql`delete from visit_event`.execute(world.db);
});

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

interface Row {
  readonly page: string;
  readonly referrer: string;
  readonly browser: string;
  readonly event: string;
  readonly n: number;
}
const rows = async () =>
  (
    await sql<Row>`select page, referrer, browser, event, n from visit_event order by event, page`.execute(
      world.db,
    )
  ).rows;

/** The demo shop's page as somebody new sees it; `complaints` are what its policy of contents refused. */
async function openShop(prepared?: string) {
  const context = await (await browser()).newContext({ locale: 'az', userAgent });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (prepared) await page.addInitScript(prepared);
  const beacons: string[] = [];
  const complaints: string[] = [];
  page.on('request', (asked) => {
    if (asked.url().endsWith('/visits') || asked.url().endsWith('/visits.js')) beacons.push(asked.url());
  });
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  await page.goto(`${world.shop.url}/?q=leyla@example.az#top`);
  return { page, beacons, complaints };
}
const accept = (page: Page) => choose(page, 'Hamısını qəbul et');
const isCounting = (page: Page) => page.waitForFunction("'count' in amanat");
const count = (page: Page, name?: string) =>
  page.evaluate(
    (event) => (window as unknown as { amanat: { count(e?: string): void } }).amanat.count(event),
    name,
  );

test('ALQ-4.3 ALQ-5.3: the shop’s page counts after consent alone, without query or identifier, and stops with the withdrawal', async () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(600);
  const { page, beacons, complaints } = await openShop();
  await page.getByRole('dialog').waitFor();
  expect(beacons).toEqual([]);
  await accept(page);
  await isCounting(page);
  await expect.poll(async () => (await count(page), (await rows()).length)).toBe(1);
  await count(page, 'basket-opened');
  await expect.poll(async () => (await rows()).map(({ event }) => event)).toEqual(['', 'basket-opened']);
  const [view] = await rows();
  expect(view).toMatchObject({ page: '/', referrer: '', browser: 'Chrome 142' });
  const kept = (await page.context().cookies()).find(({ name }) => name === 'amanat');
  const { i: id } = JSON.parse(decodeURIComponent(kept!.value)) as { i: string };
  const { rows: all } = await sql<{ row: string }>`select v::text as row from visit_event v`.execute(
    world.db,
  );
  for (const { row } of all)
    for (const secret of [id, 'leyla', '127.0.0.1:']) expect(row).not.toContain(secret);

  await page.evaluate('amanat.open()');
  await choose(page, 'Hamısını rədd et');
  const before = [beacons.length, await rows()];
  // A script of an earlier page that still runs: the page stops by itself, and the server would refuse.
  await page.evaluate(() => (window as unknown as { amanat: { count?(): void } }).amanat.count?.());
  expect([beacons.length, await rows()]).toEqual(before);
  expect(complaints).toEqual([]);
});

test('ALQ-5.3: with cookies off, or with Global Privacy Control on, not even a beacon leaves', async () => {
  for (const [setting, value] of [
    ['cookieEnabled', false],
    ['globalPrivacyControl', true],
  ] as const) {
    const { page, beacons } = await openShop(
      `Object.defineProperty(navigator, '${setting}', { get: () => ${value} })`,
    );
    // Agreed to knowingly, against the signal: statistics stay off all the same.
    await page.waitForFunction("'open' in amanat");
    await page.evaluate('amanat.open()');
    await accept(page);
    await isCounting(page);
    await count(page);
    expect(beacons.filter((url) => url.endsWith('/visits'))).toEqual([]);
  }
  expect(await rows()).toEqual([]);
});

test('the script runs under Subresource Integrity, and not when a byte of it changed', async () => {
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const agreed = async (hash: string) => {
    const { page, complaints } = await openShop();
    await page.evaluate((value) => {
      const waiting = document.querySelector('script[src$="/visits.js"]')!;
      waiting.setAttribute('crossorigin', 'anonymous');
      waiting.setAttribute('integrity', value);
    }, hash);
    await accept(page);
    return { page, complaints };
  };
  await isCounting((await agreed(integrity)).page);
  const changed = await agreed(integrity.replace(/.{8}$/, 'AAAAAAAA'));
  await expect.poll(() => changed.complaints.join()).toContain('integrity');
  expect(await changed.page.evaluate("'count' in amanat")).toBe(false);
});
