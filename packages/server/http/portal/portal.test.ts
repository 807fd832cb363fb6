import { expect, test } from 'vitest';
import { goThrough } from '../../requests/testing/walk.ts';
import { openWindow, startPortal } from './testing/portal-site.ts';

const customer = 'leyla.aliyeva@example.az';

test.each([390, 1440])(
  'an access request goes from the first question to the answer without JavaScript, at %i px',
  async (width) => {
    const site = await startPortal();
    const { page, lookAt } = await openWindow({ viewport: { width, height: 844 } });
    const go = (name = 'Davam et') => page.getByRole('button', { name }).click();
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
    await page.getByRole('link', { name: 'Müraciətimin səhifəsi' }).click();
    await lookAt('status');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await goThrough(site, id)).toBe('answered');
    await page.reload();
    await lookAt('status-answered');
  },
);
