import { expect, test } from 'vitest';
import { known } from '../../demo/databases/people.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';

atTheDesk();

async function asked(kind: string, email: string): Promise<string> {
  const opened = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind,
    language: 'az',
    email,
  });
  expect(opened.status).toBe(201);
  return ((await opened.json()) as { number: string }).number;
}

test('LAL-4.6: under 998-IIIQ the page says why the term cannot be stopped, and identity is confirmed by a document', async () => {
  const number = await asked('access', known.leyla.email);
  await page.goto(desk.at(`/smartmarket/requests/${number}`));
  await page.getByText('olmaz: 998-IIIQ, maddə 12 üzrə müddət hər halda işləyir').waitFor();
  expect(await page.getByRole('button', { name: 'Müddəti dayandır' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Şəxsiyyəti təsdiqlə' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Nə vaxt gəlib').waitFor();
  await expect.poll(() => findings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Təsdiqlə', exact: true }).click();
  await page.getByText('Şəxsiyyət təsdiqləndi').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Şəxsiyyəti təsdiqlə' }).count()).toBe(0);
});
