import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { expect, test } from 'vitest';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { tooWide } from './testing/too-wide.ts';

let site: string;
atTheDesk({
  before: async ({ world }) => {
    site = world.shop.url;
    // The declaration names the shop where it runs here.
    const text = manifestTextOf('smartmarket').replace(
      /siteKeys: \[.*\]/,
      `siteKeys: [http://127.0.0.1, ${site}]`,
    );
    const key = await world.keyHolder('smartmarket', ['publish']);
    const published = await key('POST', '/v1/organisations/smartmarket/versions', { manifest: text });
    expect(published.status, await published.text()).toBe(201);
  },
});

test('FOC-05: the site is looked at now: its phases are followed, then what was found and what it looked like', async () => {
  await page.goto(desk.at('/smartmarket/scans'));
  const card = page.getByRole('region', { name: site.replace('http://', '') });
  await card.getByText('Hələ baxılmayıb').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await card.getByRole('button', { name: 'Saytı indi yoxla' }).click();
  await card.getByRole('status', { name: 'Yoxlamanın gedişi' }).waitFor();
  expect(await card.getByRole('button', { name: 'Saytı indi yoxla' }).isDisabled()).toBe(true);
  await card.getByText('Razılıqdan sonra: indi').waitFor({ timeout: 120_000 });
  await card.getByText('Saytın görünüşü').waitFor({ timeout: 120_000 });
  await card.getByText('Əmanət banneri').waitFor();
  await card.getByText(/hörmət edir, \d{2}\.\d{2}\.\d{4}/).waitFor();
  const pictures = card.getByRole('img', { name: /Saytın ilk səhifəsi/ });
  expect(await pictures.count()).toBe(5);
  await pictures.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1280);
  expect(await findings(page)).toEqual([]);
});

test('a site that cannot be looked at says why, on a telephone too, and an auditor is offered no visit', async () => {
  const small = await desk.open(390);
  await desk.arrive(small, await desk.world.makeAccount({ smartmarket: 'auditor' }));
  await small.goto(desk.at('/smartmarket/scans'));
  await small.getByText('Saytın görünüşü').waitFor();
  expect(await small.getByRole('button', { name: 'Saytı indi yoxla' }).count()).toBe(0);
  expect(await tooWide(small)).toBe(0);
  expect(await findings(small)).toEqual([]);
  await small.context().close();
  // A name that no network knows.
  const card = page.getByRole('region', { name: 'smartmarket.az', exact: true });
  await card.getByRole('button', { name: 'Saytı indi yoxla' }).click();
  await card.getByText(/Axırıncı cəhd alınmadı/).waitFor({ timeout: 60_000 });
});

test('what is found about the site as a whole is said in the language of the reader', async () => {
  const key = await desk.world.keyHolder('smartmarket', ['scan']);
  const report = {
    format: 'amanat-scan/1',
    site: 'https://smartmarket.az',
    at: systemClock.now().toISOString(),
    pages: ['https://smartmarket.az/'],
    reached: ['before', 'rejected', 'accepted'],
    banner: { kind: 'other', accept: true, reject: false, withdraw: false },
    transport: { https: true, protocol: 'TLS 1.1', mixed: ['http://smartmarket.az/a.gif'] },
    things: [],
    gpc: { status: 404 },
  };
  const taken = await key('POST', '/v1/organisations/smartmarket/scans', report);
  expect(taken.status, await taken.text()).toBe(201);
  const reader = await desk.open(1440);
  await desk.arrive(reader, await desk.world.makeAccount({ smartmarket: 'auditor' }));
  await reader.getByText('ru', { exact: true }).click();
  await reader.goto(desk.at('/smartmarket/scans'));
  const found = reader.getByRole('region', { name: 'smartmarket.az', exact: true });
  for (const sentence of [
    'Загружается открыто, без шифрования: http://smartmarket.az/a.gif.',
    'Сайт шифруется устаревшим протоколом: TLS 1.1.',
    'На первом слое баннера нет кнопки отказа.',
    'После согласия не найдено, как его отозвать.',
  ])
    await found.getByText(sentence).waitFor();
  expect(await found.textContent()).not.toMatch(/ (the|is|was|has) /);
  await reader.context().close();
});
