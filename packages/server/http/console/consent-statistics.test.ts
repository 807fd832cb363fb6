import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { expect, onTestFinished, test } from 'vitest';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { testServer } from '../testing/test-server.ts';
import { consentStatisticsRoutes } from './consent-statistics.ts';

test('statistics are asked for by days; without them the last thirty to today in Baku are told', async () => {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T21:30:00.000Z');
  const policies = versionsOf(shopManifest());
  const server = await consentServer({ db, clock, policies });
  const app = await testServer({
    identify: async () => ({
      account: '1',
      organisations: { shop: 'auditor' },
      api: false,
      hasAgreement: false,
    }),
  });
  consentStatisticsRoutes(app, { db, clock });
  onTestFinished(async () => {
    await app.close();
    await server.app.close();
  });
  await Promise.all(Array.from({ length: 20 }, () => server.consents.record(consentBody(policies))));
  const ask = (query = '') => app.inject(`/v1/organisations/shop/consents/statistics${query}`);
  expect((await ask()).json<StatisticsView>()).toMatchObject({
    from: '2026-10-26',
    to: '2026-11-24',
    total: { total: 20, all: 20, rate: 100 },
    byDay: { groups: [{ key: '2026-11-24' }] },
  });
  expect((await ask('?from=2026-11-01&to=2026-11-23')).json<StatisticsView>().total.total).toBe(0);
  for (const wrong of ['?to=2026-13-40', '?from=2026-12-01&to=2026-11-01', '?from=x'])
    expect((await ask(wrong)).statusCode).toBe(400);
});
