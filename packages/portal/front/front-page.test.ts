import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { frontPage } from './front-page.ts';

const shop = manifestOf('smartmarket').organisation;
const lalafo = manifestOf('lalafo').organisation;
const linksOf = (markup: string) =>
  [...markup.matchAll(/<a\b[^>]*?href="([^"]+)"/gs)].map(([, href = '']) => href.replaceAll('&#61;', '='));

test('every organisation has its doors on the front page, by name, in the language of the page', () => {
  const markup = frontPage({ language: 'ru', organisations: [shop, lalafo] });
  for (const { id } of [shop, lalafo])
    for (const path of ['privacy', 'cookies', 'versions', 'requests', 'requests/status', 'preferences'])
      expect(linksOf(markup)).toContain(`/${id}/${path}?lang=ru`);
  expect(markup.indexOf(`<h2>${lalafo.name}</h2>`)).toBeLessThan(markup.indexOf(`<h2>${shop.name}</h2>`));
  expect(markup).toContain('<html lang="ru">');
  for (const link of ['/verify?lang=ru', '/console/', '/', '/?lang=en'])
    expect(linksOf(markup)).toContain(link);
});

test('the front page of one organisation is its own, and still leads to verification and to the console', () => {
  const markup = frontPage({ language: 'az', organisations: [shop] });
  expect(markup).toContain('/assets/brand/smartmarket.css');
  expect(markup).toContain('Məlumatlarınız və hüquqlarınız · SmartMarket.az');
  for (const link of ['/smartmarket/privacy', '/smartmarket/requests', '/verify', '/console/', '/?lang=ru'])
    expect(linksOf(markup)).toContain(link);
});

test('a server where nothing is published yet says so and lets staff in', () => {
  const markup = frontPage({ language: 'en', organisations: [] });
  expect(markup).toContain('No organisation has published');
  expect(linksOf(markup)).toContain('/console/');
});

test('names of organisations are written as text', () => {
  const odd = { ...shop, name: '<b>"Bir & iki"</b>' };
  for (const organisations of [[odd], [odd, lalafo]])
    expect(frontPage({ language: 'az', organisations })).not.toContain('<b>"');
});
