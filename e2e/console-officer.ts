import { totpOf } from '@amanat/server/accounts/second-factor.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './portal-visitor.ts';
import type { Credentials, TestWorld } from './world.ts';

type Picture = Visitor['picture'];

/** Signs an officer in on the console's own page, with password and the code of the second factor. */
export async function enterConsole(
  page: Page,
  world: TestWorld,
  who: Credentials,
  picture: Picture,
): Promise<void> {
  await page.goto(`${world.served.url}/console/`);
  await page.getByLabel('E-poçt ünvanı').fill(who.email);
  await page.getByRole('textbox', { name: 'Şifrə' }).fill(who.password);
  await page.getByLabel('Kodun 1-ci rəqəmi').click();
  await page.keyboard.type(totpOf(who.totpSecret, who.email).generate());
  await picture(page, 'console-sign-in');
  await page.getByRole('button', { name: 'Daxil ol' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bu gün' }).waitFor();
}

/** The rows of the plan as the console shows them: table, number of rows, what becomes of them, on what ground they stay. */
async function planOf(page: Page): Promise<readonly string[]> {
  const rows = page.locator('table tbody tr:has(td)');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/**
 * Opens the request from the list, looks at its plan and approves it, and waits until the console says it was answered.
 * @returns the lines of the plan and everything the page says in the end.
 */
export async function approveOnConsole(
  page: Page,
  world: TestWorld,
  number: string,
  approve: string,
  picture: Picture,
): Promise<{ plan: readonly string[]; end: string }> {
  await page.goto(`${world.served.url}/console/smartmarket/requests`);
  const link = page.getByRole('link', { name: number });
  await link.waitFor();
  await picture(page, `console-requests-${number}`);
  await link.click();
  const button = page.getByRole('button', { name: approve });
  await button.waitFor({ timeout: 60_000 });
  const plan = await planOf(page);
  await picture(page, `console-plan-${number}`, true);
  for (const box of await page.getByRole('checkbox', { name: 'Nəzərə aldım' }).all()) await box.check();
  await button.click();
  if (approve === 'Təsdiqlə və icra et') {
    const asked = page.getByRole('dialog', { name: 'Plan icra edilsin?' });
    expect(await asked.innerText()).toMatch(/[1-9]\d* sətir/);
    await asked.getByRole('button', { name: 'Bəli, icra et' }).click();
  }
  await page.getByText('Cavab verilib', { exact: true }).first().waitFor({ timeout: 90_000 });
  await picture(page, `console-answered-${number}`, true);
  const end = await page.locator('main').innerText();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  return { plan, end };
}
