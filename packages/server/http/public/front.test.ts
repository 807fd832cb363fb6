import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionsOf } from '../../consent/testing/consent-server.ts';
import type { App } from '../app.ts';
import { testServer } from '../testing/test-server.ts';
import { frontRoute } from './front.ts';

const shop = manifestOf('smartmarket');
let app: App;
beforeAll(async () => {
  app = await testServer();
  frontRoute(app, { policies: versionsOf(shop) });
});
afterAll(() => app.close());

test('the bare address of the server is a page for anybody, in the language asked for', async () => {
  const page = await app.inject({ url: '/?lang=en', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.headers['content-type'], page.headers['content-language']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'en',
  ]);
  expect(page.body).toContain('/smartmarket/privacy?lang&#61;en');
  expect(page.headers['set-cookie']).toBeUndefined();
  expect(
    (await app.inject({ url: '/?lang=%00', headers: { accept: '*/*' } })).headers['content-language'],
  ).toBe('az');
});
