import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TestWorld } from './world.ts';

export interface Visitor {
  readonly page: Page;
  readonly world: TestWorld;
  readonly email: string;
  readonly name: string;
  readonly picture: (page: Page, name: string, full?: boolean) => Promise<void>;
}
const next = (page: Page, name = 'Davam et') => page.getByRole('button', { name, exact: true }).click();

/** Reads the newest code of an address on the demo's inbox page, as the person would in their mail. */
async function codeFromInbox({ page, world, email, picture }: Visitor, known: number): Promise<string> {
  const arrived = () =>
    world.mail.inbox.list().filter((m) => m.to.includes(email.toLowerCase()) && /\b\d{6}\b/.test(m.text));
  await expect.poll(() => arrived().length).toBeGreaterThan(known);
  const inbox = await page.context().newPage();
  await inbox.goto(world.mail.inboxUrl);
  await inbox.getByRole('link').filter({ hasText: email.toLowerCase() }).first().click();
  const text = await inbox.locator('article').innerText();
  if (!known) await picture(inbox, 'letter-with-code');
  await inbox.close();
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}

/**
 * Asks on the portal, from the shop's own link to the confirmed request.
 * @param wish what is asked for, in the words of the page. @returns number and address of the request's page.
 */
export async function askOnPortal(
  visitor: Visitor,
  wish: string,
  say: string,
): Promise<{ number: string; address: string }> {
  const { page, world, email, name, picture } = visitor;
  const known = world.mail.inbox
    .list()
    .filter((m) => m.to.includes(email.toLowerCase()) && /\b\d{6}\b/.test(m.text)).length;
  await page.goto(world.shop.url);
  await page.getByRole('link', { name: 'Məlumatlarım' }).click();
  await page.getByLabel(wish).check();
  if (!known) await picture(page, `${say}-kind`, true);
  await next(page);
  await picture(page, `${say}-details`, true);
  await next(page);
  await page.getByLabel('E-poçt ünvanınız').fill(email);
  await page.getByLabel('Adınız və soyadınız').fill(name);
  if (!known) await picture(page, `${say}-contact`);
  await next(page);
  await picture(page, `${say}-check`, true);
  await next(page, 'Göndər');
  if (!known) await picture(page, `${say}-code`);
  await page.getByLabel('6 rəqəmli kod').fill(await codeFromInbox(visitor, known));
  await next(page, 'Təsdiqlə');
  const number = (await page.locator('.big').innerText()).trim();
  if (!known) await picture(page, `${say}-sent`, true);
  await page.getByRole('link', { name: 'Müraciətimin səhifəsi' }).click();
  await picture(page, `${say}-status`, true);
  return { number, address: page.url() };
}

/** Waits on the request's page until the answer is there, and fetches its files over the page's own links. */
export async function fetchAnswer(
  { page, picture }: Visitor,
  address: string,
  say: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const links = page.locator('a[href*="/files/"]');
  await expect
    .poll(
      async () => {
        await page.goto(address);
        return links.count();
      },
      { timeout: 90_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  await picture(page, `${say}-answered`, true);
  const files = new Map<string, Buffer>();
  for (const link of await links.all()) {
    const href = new URL((await link.getAttribute('href')) ?? '', address);
    const answer = await page.context().request.get(href.href);
    expect(answer.status()).toBe(200);
    files.set(href.pathname.split('/').at(-1) ?? '', await answer.body());
  }
  return files;
}
