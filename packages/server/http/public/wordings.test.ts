import type { BannerConfig } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import type { Wording } from '@amanat/domain/consent/wording.ts';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../e2e/browser.ts';
import { builtBanner } from '../../../banner/testing/built.ts';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { wordingOf } from '../../consent/wordings.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { lookAtScripted } from '../portal/testing/portal-site.ts';
import { assetRoutes } from './assets.ts';
import { wordingRoutes } from './wordings.ts';

const first = shopManifest((m) => ({
  ...m,
  organisation: { ...m.organisation, name: 'Köhnə mağaza', brand: { colour: '#7a1f1f' } },
}));
const second = shopManifest((m) => ({ ...m, organisation: { ...m.organisation, name: 'Yeni mağaza' } }));

/** A consent under the first version, and the second in force since. */
async function afterTheChange(bannerFile?: string) {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(first, second);
  const server = await consentServer({ db, clock, policies, ...(bannerFile ? { bannerFile } : {}) });
  assetRoutes(server.app, { policies });
  wordingRoutes(server.app, { db, policies });
  onTestFinished(() => server.app.close());
  const { hash } = wordingOf(policies.version('shop', 1)!, 'az');
  await server.consents.record(consentBody(policies, { version: 1, wordingHash: hash }));
  return { ...server, db, hash };
}

test('the words of a former version are shown again from the record, complete without scripts', async () => {
  const { app, hash } = await afterTheChange();
  const page = await app.inject(`/shop/wordings/${hash}?lang=en`);
  expect(page.statusCode).toBe(200);
  const { wording } = wordingOf(versionsOf(first).version('shop', 1)!, 'az');
  const { title, text, buttons, categories } = wording;
  for (const words of [title, text, buttons.reject, hash, ...categories.map(({ name }) => name)])
    expect(page.body).toContain(words.replaceAll("'", '&#39;'));
  expect(page.body).toContain('This is a reproduction');
  expect((await app.inject(`/shop/wordings/${'x'.repeat(43)}`)).statusCode).toBe(404);
  expect((await app.inject(`/nobody/wordings/${hash}`)).statusCode).toBe(404);
});

test('what the banner is fed are the stored words, with the look and links of their version', async () => {
  const { app, hash, db } = await afterTheChange();
  const address = `/shop/wordings/${hash}/as-shown/v1/organisations/shop/banner.json?lang=az`;
  const rows = await db
    .withTables<{ wording: { hash: string; text: unknown } }>()
    .selectFrom('wording')
    .select('text')
    .where('hash', '=', hash)
    .execute();
  const fed = (await app.inject(address)).json<BannerConfig>();
  expect(fed).toMatchObject({ hash, version: 1, language: 'az' });
  const { title, text, privacy, cookies, buttons } = rows[0]!.text as Wording;
  const said = fed.layer
    .replaceAll('<>', '')
    .matchAll(/>([^<]+)</g)
    .map(([, one]) => one);
  const words = [title, text, privacy, cookies, buttons.accept, buttons.reject, buttons.customise];
  expect([...said]).toEqual(words.map((one) => one.replaceAll("'", '&#39;')));
  const to = fed.layer.matchAll(/href='<>([^']+)'/g).map(([, path]) => path);
  expect([...to]).toEqual(['/shop/versions/1', '/shop/versions/1/cookies']);
  const passed = await app.inject(`/shop/wordings/${hash}/as-shown//example.com/x.js`);
  expect([passed.statusCode, passed.headers.location]).toEqual([302, '/example.com/x.js']);
});

test('the banner is drawn again by its own component, and a choice on it is kept and sent nowhere', async () => {
  const { app, hash, db } = await afterTheChange(await builtBanner());
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const width of [390, 1440]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const page = await context.newPage();
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'GET' || sent.push(request.url())));
    await page.goto(`${url}/shop/wordings/${hash}`);
    const banner = page.locator('amanat-banner');
    await banner.getByRole('dialog').waitFor();
    const { wording } = wordingOf(versionsOf(first).version('shop', 1)!, 'az');
    expect(await banner.getByRole('dialog').innerText()).toContain(wording.text);
    if (process.env.AMANAT_PICTURES)
      await page.screenshot({ path: `${process.env.AMANAT_PICTURES}/wording-banner-${width}.png` });
    await banner.getByRole('button', { name: wording.buttons.accept }).click();
    await banner.getByRole('dialog').waitFor({ state: 'detached' });
    await lookAtScripted(page, 'wording');
    expect(sent).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Yenidən çək' }).click();
    await banner.getByRole('dialog').waitFor();
    await context.close();
  }
  const stored = await db
    .withTables<{ subject_event: { id: string } }>()
    .selectFrom('subject_event')
    .select('id')
    .execute();
  expect(stored).toHaveLength(1);
});
