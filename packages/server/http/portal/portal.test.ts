import { expect, test } from 'vitest';
import { goThrough } from '../../requests/testing/walk.ts';
import { openWindow, startPortal } from './testing/portal-site.ts';
import { browserOfFile } from '../../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

const customer = 'leyla.aliyeva@example.az';

test.each([390, 1440])(
  'an access request goes from the first question to the answer without JavaScript, at %i px',
  async (width) => {
    const site = await startPortal();
    const { page, lookAt } = await openWindow(await browser(), { viewport: { width, height: 844 } });
    const go = (name = 'Davam et') => page.getByRole('button', { name }).click();
    const posts: number[] = [];
    page.on('response', (answer) => {
      if (answer.request().method() === 'POST') posts.push(answer.status());
    });
    await page.goto(`${site.url}/smartmarket/requests`);
    await lookAt('kind');
    await go();
    expect(await page.title()).toMatch(/^Xəta: /);
    await lookAt('kind-error');
    await page.getByLabel('Mənim haqqımda nə saxladığınızı görmək').check();
    await go();
    await lookAt('access');
    await go();
    await page.getByLabel('E-poçt ünvanınız').fill('leyla');
    await go();
    await lookAt('contact-error');
    await page.getByLabel('E-poçt ünvanınız').fill(customer);
    await page.getByLabel('Adınız və soyadınız').fill('Leyla <b>Əliyeva</b>');
    await go();
    await lookAt('check');
    await go('Göndər');
    await lookAt('code');
    const code = await site.mailedCode(customer);
    await page.getByLabel('6 rəqəmli kod').fill(code === '000000' ? '111111' : '000000');
    await go('Təsdiqlə');
    await lookAt('code-error');
    await page.getByLabel('6 rəqəmli kod').fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
    await go('Təsdiqlə');
    await lookAt('sent');
    expect(await page.locator('.big').textContent()).toBe('M-2026-0001');
    // A reload asks for the page alone: no form was answered in place, and none goes out again.
    expect([posts.length, ...new Set(posts)]).toEqual([8, 303]);
    await page.reload();
    expect(await page.locator('.big').textContent()).toBe('M-2026-0001');
    // Back, past the code that was wrong: every page on the way is there.
    const sent = page.url();
    for (let i = 0; i < 3; i += 1) {
      expect((await page.goBack())?.status()).toBe(200);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
    expect(posts).toHaveLength(8);
    await page.goto(sent);
    await page.getByRole('link', { name: 'Müraciətimin səhifəsi' }).click();
    await lookAt('status');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await goThrough(site, id)).toBe('answered');
    await page.reload();
    await lookAt('status-answered');
  },
);

test.each([390, 1440])('the published pages read well in light and in dark, at %i px', async (width) => {
  const site = await startPortal();
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width, height: 844 } });
  for (const name of ['privacy', 'cookies']) {
    await page.goto(`${site.url}/smartmarket/${name}`);
    await lookAt(name);
  }
  await page.goto(`${site.url}/smartmarket/privacy`);
  await page.locator('.clause .anchor').first().click();
  await lookAt('privacy-clause');
});

test('each kind asks its own questions on pages that a phone shows whole', async () => {
  const site = await startPortal();
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 844 } });
  const start = `${site.url}/smartmarket/requests`;
  const go = (name = 'Davam et') => page.getByRole('button', { name }).click();
  const choose = async (kind: string) => {
    await page.goto(`${start}?kind=${kind}`);
    await go();
  };
  await choose('erasure');
  await lookAt('erasure');
  await choose('rectification');
  await lookAt('rectification');
  await page.getByLabel('Telefon').first().check();
  await page.getByLabel('şəhər').check();
  await go();
  await lookAt('values');
  await choose('guardian-report');
  await lookAt('guardian');
  await choose('question');
  await lookAt('question');
  await choose('objection');
  await lookAt('objection');
  await choose('withdrawal');
  await go();
  await lookAt('withdrawal-error');
  await page.getByLabel('Marketinq və reklam').check();
  await page.getByLabel('Xidmətlərin fərdiləşdirilməsi').check();
  await go();
  await page.getByLabel('E-poçt ünvanınız').fill(customer);
  await go();
  await lookAt('withdrawal-check');
  await go('Göndər');
  await page.getByLabel('6 rəqəmli kod').fill(await site.mailedCode(customer));
  await go('Təsdiqlə');
  await lookAt('withdrawal-sent');
  await page.getByRole('link', { name: 'Müraciətimin səhifəsi' }).click();
  await lookAt('withdrawal-status');
  await page.goto(`${start}/status`);
  await lookAt('lookup');
  await page.goto(`${site.url}/smartmarket/nowhere`);
  await lookAt('not-found');
});

test('the portal speaks English and Russian throughout', async () => {
  const site = await startPortal();
  for (const [lang, words] of [
    [
      'en',
      {
        go: 'Continue',
        label: 'Ask a question',
        text: 'Your question',
        email: 'Your e-mail address',
        send: 'Send',
      },
    ],
    [
      'ru',
      {
        go: 'Продолжить',
        label: 'Задать вопрос',
        text: 'Ваш вопрос',
        email: 'Ваша эл. почта',
        send: 'Отправить',
      },
    ],
  ] as const) {
    const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 844 } });
    const go = (name: string = words.go) => page.getByRole('button', { name }).click();
    await page.goto(`${site.url}/smartmarket/requests?lang=${lang}`);
    await lookAt(`kind-${lang}`);
    await page.getByLabel(words.label).check();
    await go();
    await page.getByLabel(words.text).fill('?');
    await go();
    await page.getByLabel(words.email).fill(customer);
    await go();
    await lookAt(`check-${lang}`);
    await go(words.send);
    await lookAt(`sent-${lang}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  }
});
