import { gunzipSync } from 'node:zlib';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionsOf } from '../../consent/testing/consent-server.ts';
import type { App } from '../app.ts';
import { testServer } from '../testing/test-server.ts';
import { pageRoutes } from './pages.ts';

const shop = manifestOf('smartmarket');
const origin = 'https://policy.example.az';
let app: App;
beforeAll(async () => {
  app = await testServer();
  await app.register(pageRoutes, {
    policies: versionsOf(shop),
    pages: () => Promise.resolve(undefined),
    origin: () => origin,
  });
});
afterAll(() => app.close());

const pages = ['privacy', 'cookies', 'versions', 'versions/1', 'versions.atom'];

test.each(pages)('%s comes packed, and not at all to a browser that has it', async (page) => {
  const headers = { 'accept-encoding': 'gzip' };
  const first = await app.inject({ url: `/smartmarket/${page}`, headers });
  expect([first.statusCode, first.headers['content-encoding']]).toEqual([200, 'gzip']);
  const plain = await app.inject(`/smartmarket/${page}`);
  expect(gunzipSync(first.rawPayload).toString()).toBe(plain.body);
  expect(first.headers['cache-control']).toBe('public, max-age=60');
  const again = await app.inject({
    url: `/smartmarket/${page}`,
    headers: { ...headers, 'if-none-match': first.headers.etag! },
  });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
});

test('an address that is no version is not found, and a version has one address', async () => {
  const statuses = await Promise.all(
    ['abc', '01', '0', '9', '1%20or%201=1', '-1'].flatMap((number) =>
      [`versions/${number}`, `versions/${number}/cookies`, `versions/compare?from=1&to=${number}`].map(
        async (path) => (await app.inject(`/smartmarket/${path}`)).statusCode,
      ),
    ),
  );
  expect(new Set(statuses)).toEqual(new Set([404]));
});

test('an address with a slash at its end leads to the page', async () => {
  const { statusCode, headers } = await app.inject('/smartmarket/privacy/?lang=ru');
  expect([statusCode, headers.location]).toEqual([308, '/smartmarket/privacy?lang=ru']);
  expect((await app.inject('//example.com/privacy/')).statusCode).toBe(404);
});

test('a page names its one address and the same page in the other languages', async () => {
  const { body } = await app.inject('/smartmarket/versions?lang=ru&utm=x');
  const links = [...body.matchAll(/<link rel="(canonical|alternate)"( hreflang="\w+")? href="([^"]*)"/g)];
  expect(links.map(([, rel, , href]) => [rel, href?.replaceAll('&#61;', '=')])).toEqual([
    ['canonical', '/smartmarket/versions?lang=ru'],
    ['alternate', '/smartmarket/versions'],
    ['alternate', '/smartmarket/versions?lang=ru'],
    ['alternate', '/smartmarket/versions?lang=en'],
  ]);
});
