import type { BannerConfig } from '@amanat/contract/consent.ts';
import { arabicFor } from '@amanat/domain/consent/testing/arabic.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { turkishFor } from '@amanat/domain/consent/testing/turkish.ts';
import type { BannerLanguage } from '@amanat/domain/manifest/banner-language.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { expect, onTestFinished, test } from 'vitest';
import { wordingRoutes } from '../http/public/wordings.ts';
import { settableClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentStatistics } from './statistics/consent-statistics.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const shop = shopManifest();
type Change = (file: BannerLanguage) => BannerLanguage;
const speaking = (change: Change = (file) => file): Manifest => ({
  ...shop,
  languages: { tr: change(turkishFor(shop)), ar: arabicFor(shop) },
});
const marketing =
  (text: string): Change =>
  (file) => ({
    ...file,
    cookieCategories: { ...file.cookieCategories, marketing: { name: 'Pazarlama', text } },
  });

async function serve(...manifests: readonly Manifest[]) {
  const { db } = await testDatabase();
  const policies = versionsOf(...manifests);
  const server = await consentServer({ db, clock: settableClock('2026-11-23T08:00:00.000Z'), policies });
  wordingRoutes(server.app, { db, policies });
  onTestFinished(() => server.app.close());
  const config = async (lang: string) =>
    (await server.app.inject(`/v1/organisations/shop/banner.json?lang=${lang}`)).json<BannerConfig>();
  return { ...server, db, policies, config };
}

test('each page gets the language it is in, by its whole tag or its beginning, else Azerbaijani', async () => {
  const { config } = await serve(speaking());
  const languages = await Promise.all(
    ['tr', 'tr-TR', 'AR-eg', 'ru', 'fr', 'az_AZ'].map(async (lang) => (await config(lang)).language),
  );
  expect(languages).toEqual(['tr', 'tr', 'ar', 'ru', 'az', 'az']);
  expect((await config('ar')).layer).toContain('dir=rtl');
  expect(await config('tr')).toMatchObject({ byFile: true });
  expect(await config('ru')).not.toHaveProperty('byFile');
});

test('a consent in a language by file is stored, drawn again and counted in it', async () => {
  const { app, policies, db, config, integrator } = await serve(speaking());
  const { hash } = await config('tr');
  const body = consentBody(policies, { language: 'tr', wordingHash: hash });
  const answer = await app.inject({ method: 'POST', url: '/v1/consents', payload: body });
  expect(answer.statusCode).toBe(201);
  const page = await app.inject(`/shop/wordings/${hash}?lang=en`);
  expect(page.body).toContain('Tümünü reddet');
  expect(page.body).toContain('lang="tr"');
  await integrator.catchUp();
  const receipt = await app.inject(answer.json<{ receipt: string }>().receipt);
  expect(receipt.body).toContain('"language":"tr"');
  const days = { from: '2026-11-01', to: '2026-11-30' };
  for (let i = 0; i < 60; i += 1)
    await app.inject({
      method: 'POST',
      url: '/v1/consents',
      payload: consentBody(policies, { language: 'tr', wordingHash: hash }),
    });
  const { byLanguage } = await consentStatistics(db, 'shop', days);
  expect(JSON.stringify(byLanguage)).toContain('"tr"');
});

test('a wording is accepted in its own language only, and the words of another version are not', async () => {
  const { app, policies, config } = await serve(speaking());
  const { hash } = await config('ar');
  const send = (language: string, wordingHash: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/consents',
      payload: consentBody(policies, { language, wordingHash }),
    });
  expect((await send('tr', hash)).json()).toMatchObject({ code: 'AMANAT-CNS-005' });
  expect((await send('not a tag', hash)).statusCode).toBe(400);
  expect((await send('ar-EG', hash)).statusCode).toBe(201);
});

test('LAL-8.5: other words of a category ask those anew who were shown that language, and nobody else', async () => {
  const { config } = await serve(
    speaking(),
    speaking(marketing('Başka bir cümle.')),
    speaking(marketing('Başka bir cümle.')),
  );
  for (const lang of ['az', 'tr', 'ar']) {
    const { since, block } = await config(lang);
    expect(since).toBe(1);
    expect(block['marketing']!.said).toEqual({ tr: 2 });
    expect(block['analytics']!.said).toBeUndefined();
  }
});

test('words that no consent rests on ask nobody anew', async () => {
  const { config } = await serve(
    speaking(),
    speaking((file) => ({ ...file, words: { ...file.words, close: 'Pencereyi kapat' } })),
  );
  const { block, hash } = await config('tr');
  expect(Object.values(block).map(({ said }) => said)).toEqual([undefined, undefined, undefined]);
  expect(hash).not.toBe((await config('az')).hash);
});

test('a form is asked in the language of its page, with what its element says', async () => {
  const { app } = await serve(speaking());
  const form = (lang: string) =>
    app.inject(`/v1/organisations/shop/forms/contact?lang=${lang}`).then((one) => one.json<object>());
  expect(await form('tr-TR')).toMatchObject({
    wording: { language: 'tr', purposes: [{ label: expect.stringContaining('Onaylıyorum') as string }] },
    status: { wait: 'Seçiminiz kaydediliyor…' },
  });
  expect(await form('ar')).toMatchObject({ wording: { language: 'ar', dir: 'rtl' } });
  expect(await form('en')).toMatchObject({ status: { wait: 'Recording your choice…' } });
});
