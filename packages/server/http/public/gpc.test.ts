import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionsOf } from '../../consent/testing/consent-server.ts';
import type { App } from '../app.ts';
import { testServer } from '../testing/test-server.ts';
import { gpcRoutes } from './gpc.ts';

const shop = manifestOf('smartmarket');
let app: App;
beforeAll(async () => {
  app = await testServer();
  gpcRoutes(app, { policies: versionsOf({ ...shop, banner: { ...shop.banner!, gpc: false } }, shop, shop) });
});
afterAll(() => app.close());
const get = (url: string, host: string) => app.inject({ url, headers: { host } });

test('LAL-2.1.5: /.well-known/gpc.json of a declared site says what the declaration says, in the form of the GPC specification', async () => {
  const answer = await get('/.well-known/gpc.json', 'smartmarket.az');
  expect(answer.headers['content-type']).toContain('application/json');
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  expect(answer.json()).toEqual({ gpc: true, lastUpdate: '2025-12-20' });
  expect((await get('/v1/organisations/smartmarket/gpc.json', 'privacy.example.az')).json()).toEqual(
    answer.json(),
  );
});

test('a host that nobody declared, and an organisation that does not exist, say nothing', async () => {
  expect((await get('/.well-known/gpc.json', 'example.com')).statusCode).toBe(404);
  expect((await get('/v1/organisations/nobody/gpc.json', 'smartmarket.az')).statusCode).toBe(404);
});

test('a declaration that does not honour the signal says so', async () => {
  const other = await testServer();
  gpcRoutes(other, { policies: versionsOf({ ...shop, banner: { ...shop.banner!, gpc: false } }) });
  const answer = await other.inject({ url: '/.well-known/gpc.json', headers: { host: 'smartmarket.az' } });
  expect(answer.json().gpc).toBe(false);
  await other.close();
});
