import type { BrowserContextOptions, Page } from 'playwright-core';
import { diffManifests } from '@amanat/domain/manifest/diff.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Policies, PolicyVersion } from '../server/policy/reads.ts';
import { withNewcomer } from '../server/notices/testing/changed-policy.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { declaration, startWeb, tag, type Web } from './testing/web.ts';

/** Version one in force; the next is published, and adds somebody who receives data. */
function changed(of: { readonly inForce?: 1 | 2 } = {}): Policies {
  const first = declaration();
  const second = withNewcomer(first, '2026-12-12');
  const both = versionsOf(first, second);
  const [one, two] = both.versions('smartmarket') as [PolicyVersion, PolicyVersion];
  const next = {
    ...two,
    significant: true,
    effectiveAt: '2026-12-11T20:00:00.000Z',
    changes: diffManifests(first, second).changes,
  };
  return { ...both, inForce: () => (of.inForce === 2 ? next : one), noticed: () => next };
}

let web: Web;
beforeAll(async () => {
  web = await startWeb();
  await web.stopAmanat();
  await web.startAmanat(changed());
});
afterAll(() => web.close());

async function visit(body = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await web.visit({ head: tag, body: `<h1>Mağaza</h1>${body}` }, options);
  onTestFinished(() => page.context().close());
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notice = (page: Page) => page.getByRole('region', { name: 'Məxfilik siyasəti dəyişir' });
const kept = (page: Page) => page.evaluate('Object.entries(localStorage).flat().join(" ")');

test('LAL-C9.2 SMA-21: after the choice a notice on the site says what changes and when, leads to the difference and the way out, and stays until it is closed', async () => {
  const page = await visit();
  await button(page, 'Hamısını rədd et').waitFor();
  await page.waitForTimeout(300);
  // Consent is asked first, and the notice never stands in for it.
  expect(await notice(page).count()).toBe(0);
  await button(page, 'Hamısını rədd et').click();
  await notice(page).waitFor();
  expect(await page.evaluate('document.activeElement.localName')).toBe('body');
  const text = await notice(page).innerText();
  expect(text).toContain('Əlavə edilib: məlumat alıcısı «Çap evi»');
  await expect
    .poll(() => notice(page).getByRole('status').innerText())
    .toContain('12 dekabr 2026-cı\u00a0ildən');
  const link = (name: string) => notice(page).getByRole('link', { name }).getAttribute('href');
  expect(await link('Nə dəyişib')).toBe(
    'https://privacy.example.az/smartmarket/versions/compare?from=1&to=2&lang=az',
  );
  expect(await link('Razı deyiləm')).toBe(
    'https://privacy.example.az/smartmarket/requests?kind=erasure&lang=az',
  );
  expect(await kept(page)).not.toContain('amanat-notice');
  await page.reload();
  await notice(page).waitFor();
  await notice(page).getByRole('button', { name: 'Bağla' }).click();
  await notice(page).waitFor({ state: 'detached' });
  expect(await kept(page)).toContain('amanat-notice 2');
  await page.reload();
  await page.waitForTimeout(500);
  expect(await notice(page).count()).toBe(0);
  expect(await page.evaluate('amanat.may("marketing")')).toBe(false);
});

test('the notice speaks the language of the page, also where that runs from right to left, and fits a telephone', async () => {
  for (const [lang, dir, title] of [
    ['ru', 'ltr', 'Политика конфиденциальности меняется'],
    ['en', 'rtl', 'The privacy policy is changing'],
  ] as const) {
    const page = await visit(
      `<script>document.documentElement.lang='${lang}';document.dir='${dir}'</script>`,
      {
        viewport: { width: 390, height: 700 },
      },
    );
    await page.evaluate(`document.documentElement.lang = '${lang}'`);
    await page.locator('amanat-banner button[value=reject-all]').click();
    const region = page.getByRole('region', { name: title });
    await region.waitFor();
    const box = await region.boundingBox();
    expect([box!.x >= 0, box!.x + box!.width <= 390, box!.height < 430]).toEqual([true, true, true]);
  }
});

test('a site without a change to tell loads nothing of it, and once the change is in force the notice says so', async () => {
  await web.stopAmanat();
  await web.startAmanat(changed({ inForce: 2 }));
  const page = await visit();
  await button(page, 'Hamısını rədd et').click();
  await page.getByRole('region', { name: 'Məxfilik siyasəti dəyişdi' }).waitFor();
  await web.stopAmanat();
  await web.startAmanat();
  const calm = await visit();
  const loaded: string[] = [];
  calm.on('request', (request) => loaded.push(request.url()));
  await calm.reload();
  await button(calm, 'Hamısını rədd et').click();
  await calm.waitForTimeout(400);
  expect(loaded.filter((url) => url.includes('notice'))).toEqual([]);
});
