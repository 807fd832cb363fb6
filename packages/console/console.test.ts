import type { TodayView } from '@amanat/contract/console.ts';
import { expect, test } from 'vitest';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { everyPage } from './testing/every-page.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { tooWide } from './testing/too-wide.ts';

atTheDesk({ signedIn: false });
const at = (path: string) => desk.at(path);

test('the page takes scripts from files only, and styles that carry its own nonce', async () => {
  const [one, two] = await Promise.all([fetch(at('/')), fetch(at('/smartmarket/today'))]);
  expect([one.status, two.status]).toEqual([200, 200]);
  const policies = [one, two].map((answer) => answer.headers.get('content-security-policy') ?? '');
  for (const policy of policies) {
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  }
  expect(policies[0]).not.toBe(policies[1]);
  expect((await fetch(at('/assets/nothing.js'))).status).toBe(404);
  expect((await fetch(at('/..%2f..%2fpackage.json'))).headers.get('content-type')).not.toContain('json; p');
});

test('a wrong code is told in Azerbaijani and lets nobody in', async () => {
  await desk.enter(page, desk.owner, '000000');
  await page.getByRole('alert').getByText('Ünvan, şifrə və ya kod düz deyil').waitFor();
  expect(await findings(page)).toEqual([]);
});

test('signed in, the console opens on Bu gün with the promises as squares', async () => {
  await desk.arrive(page, desk.owner);
  await page.waitForURL(/\/console\/[a-z]+\/today/);
  await page.goto(at('/smartmarket/today'));
  await page
    .getByText(/-c[ıiuü]\u00a0il$/)
    .first()
    .waitFor();
  await page.locator('[data-promise]').first().waitFor();
  expect(await page.locator('[data-promise]').count()).toBe(22);
  expect(await findings(page)).toEqual([]);
});

test('days that are over can still be read in the calendar of Bu gün', async () => {
  const past = await desk.open(1440);
  await desk.arrive(past, await desk.world.makeAccount({ smartmarket: 'auditor' }));
  await past.route('**/v1/**/today', async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as TodayView;
    await route.fulfill({ response: answer, json: { ...view, today: view.calendar.at(-1)!.day } });
  });
  await past.goto(at('/smartmarket/today'));
  await past.locator('td[data-past]').first().waitFor();
  expect(await findings(past)).toEqual([]);
  await past.context().close();
});

test('a question is taken up from the list and answered in words', async () => {
  const opened = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind: 'question',
    language: 'az',
    email: 'oxucu@example.com',
    text: 'Məlumatım harada saxlanılır?',
  });
  const { number } = (await opened.json()) as { number: string };
  await page.goto(at(`/smartmarket/requests?number=${number}`));
  await page.getByRole('link', { name: number }).click();
  await page.getByText('Məlumatım harada saxlanılır?').waitFor();
  await page.getByRole('button', { name: 'Cavab yaz' }).click();
  await page.getByRole('button', { name: 'Cavabı göndər' }).click();
  await page.getByText('Cavabı yazın', { exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.getByLabel('Cavabın mətni').fill('Məlumatınız Bakıdakı serverdə saxlanılır.');
  await page.getByRole('button', { name: 'Cavabı göndər' }).click();
  await page.getByText('Cavab verilib', { exact: true }).first().waitFor();
  expect(await findings(page)).toEqual([]);
});

test('the board is searched and filtered by address, and tells what each promise rests on', async () => {
  await page.goto(at('/smartmarket/promises?state=kept'));
  const rows = page.locator('main li button');
  await rows.first().waitFor();
  const kept = await rows.count();
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBe(await page.locator('button[data-state="kept"]').count());
  await page.goto(at('/smartmarket/promises?id=SMA-06'));
  await page.getByRole('dialog').getByText('Nəyə əsasən').waitFor();
  await page.getByRole('dialog').getByText('Yalnız razılıqla', { exact: true }).waitFor();
  expect(await page.getByRole('dialog').textContent()).not.toContain('only-with-consent');
  await page.keyboard.press('Escape');
  await page.getByLabel('Vədlərdə axtar').fill('mexfilik');
  await page.waitForURL(/find=mexfilik/);
  expect(await findings(page)).toEqual([]);
});

test('where colours are forced the board keeps its squares, and what is chosen shows', async () => {
  await page.goto(at('/smartmarket/promises'));
  await page.emulateMedia({ forcedColors: 'active' });
  const square = page.locator('[data-state="kept"]').first();
  await square.waitFor();
  const ground = (on: Element) => getComputedStyle(on).backgroundColor;
  expect(await square.evaluate(ground)).not.toBe(await page.locator('body').evaluate(ground));
  const chosen = page.locator('.mantine-SegmentedControl-indicator').first();
  expect(await chosen.evaluate((on) => getComputedStyle(on).outlineStyle)).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('everything is reached by keyboard: Ctrl-K leads to a place and to another organisation', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByPlaceholder('Axtar və ya əmr ver').fill('jur');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Jurnal' }).waitFor();
  await page.getByRole('button', { name: 'İndi yoxla' }).click();
  await page.getByText('bütövdür').waitFor();
  expect(await findings(page)).toEqual([]);
});

test('language and appearance are chosen once and kept', async () => {
  await page.getByText('ru', { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Журнал' }).waitFor();
  await page.getByText('Тёмный').click({ force: true });
  for (const path of everyPage) {
    await page.goto(at(`/smartmarket/${path}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
    expect(await findings(page), path).toEqual([]);
  }
});

test('an auditor looks at everything and is offered nothing to decide, on a telephone too', async () => {
  const auditor = await desk.world.makeAccount({ smartmarket: 'auditor' });
  const small = await desk.open(390);
  await desk.arrive(small, auditor);
  for (const path of everyPage) {
    await small.goto(at(`/smartmarket/${path}`));
    await small.waitForLoadState('networkidle');
    for (const name of ['İndi süpür', 'Planı aç', 'Götür', 'Cavab yaz', 'İmtina et'])
      expect(await small.getByRole('button', { name, exact: true }).count(), `${path}: ${name}`).toBe(0);
    expect(await tooWide(small), path).toBe(0);
    expect(await findings(small), path).toEqual([]);
  }
  await small.context().close();
});

test('while the server does not answer the page says so and asks again when it is told to', async () => {
  const again = page.getByRole('button', { name: 'Попробовать снова' });
  const { length: before } = desk.complaints;
  await page.goto(at('/smartmarket/today'));
  await page.waitForLoadState('networkidle');
  await page.route('**/v1/**', (route) =>
    route.fulfill({ status: 500, contentType: 'text/plain', body: '' }),
  );
  await page
    .getByRole('navigation', { name: 'Все разделы' })
    .getByRole('link', { name: /^Обещания/ })
    .click();
  await again.waitFor({ timeout: 30_000 });
  expect(await findings(page)).toEqual([]);
  await page.unroute('**/v1/**');
  await again.click();
  await page.locator('main li button').first().waitFor();
  // Not even who asks is known: the same, with nothing of the console around it.
  await page.route('**/v1/**', (route) =>
    route.fulfill({ status: 500, contentType: 'text/plain', body: '' }),
  );
  await page.goto(at('/smartmarket/journal'));
  await again.waitFor({ timeout: 30_000 });
  expect(await findings(page)).toEqual([]);
  await page.unroute('**/v1/**');
  await again.click();
  await page.getByRole('heading', { level: 1, name: 'Журнал' }).waitFor();
  // The browser and the router report each of them.
  desk.complaints.splice(before);
});

test('without a network an act is refused at once and never sent later, and a page that did not arrive can be asked for again', async () => {
  const { length: before } = desk.complaints;
  const opened = await desk.world.stranger('POST', '/v1/organisations/smartmarket/requests', {
    kind: 'question',
    language: 'az',
    email: 'kesik@example.com',
    text: 'Şəbəkə yoxdur',
  });
  const { number } = (await opened.json()) as { number: string };
  const small = await desk.open(1100);
  await desk.arrive(small, await desk.world.makeAccount({ smartmarket: 'officer' }));
  await small.goto(at(`/smartmarket/requests/${number}`));
  const take = small.getByRole('button', { name: 'Özümə götür' });
  await take.waitFor();
  await small.waitForLoadState('networkidle');
  await small.context().setOffline(true);
  const sent: string[] = [];
  small.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await take.click();
  await small.getByText('Server cavab vermir').waitFor();
  expect(sent).toHaveLength(1);
  await small.route('**/assets/scans-*.js', (route) => route.abort());
  await small.context().setOffline(false);
  await small.reload();
  await take.waitFor();
  expect(sent).toHaveLength(1);
  await small.getByRole('link', { name: 'Saytın yoxlanması' }).click();
  const again = small.getByRole('button', { name: 'Yenidən cəhd et' });
  await again.waitFor();
  expect(await small.locator('main').innerText()).toContain('Server cavab vermir');
  expect(await findings(small)).toEqual([]);
  await small.unroute('**/assets/scans-*.js');
  await again.click();
  await small.getByRole('heading', { level: 1, name: 'Saytın yoxlanması' }).waitFor();
  await small.context().close();
  // The browser reports each of them.
  desk.complaints.splice(before);
});
