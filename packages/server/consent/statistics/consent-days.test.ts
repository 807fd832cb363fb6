import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from '../testing/consent-server.ts';
import { consentDays } from './consent-days.ts';
import { consentStatistics } from './consent-statistics.ts';

async function shop() {
  const { db } = await testDatabase();
  const policies = versionsOf(shopManifest());
  const clock = settableClock('2026-11-20T15:00:00.000Z');
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  return { ...server, db, policies, clock };
}
const no = { functional: false, analytics: false, marketing: false };

test('the days are an organisation’s own, the oldest first, by Baku’s midnight, each choice by what it did', async () => {
  const { db, consents, policies, clock } = await shop();
  const chooses = (visitor: string, body: Parameters<typeof consentBody>[1]) =>
    consents.record(consentBody(policies, { visitor: visitor.repeat(22), ...body }));
  clock.set('2026-11-20T19:59:00.000Z');
  await chooses('a', {});
  clock.set('2026-11-20T20:00:00.000Z');
  await chooses('a', { method: 'reject-all', choices: no });
  await chooses('b', { method: 'customise', choices: { ...no, analytics: true } });
  await chooses('c', { method: 'reject-all', choices: no });
  // Nothing had been agreed to: a «no», whatever it calls itself.
  await chooses('d', { method: 'withdraw', choices: no });
  expect(await consentDays(db, 'shop')).toEqual([
    { day: '2026-11-20', accepted: 1, rejected: 0, customised: 0, withdrawn: 0, other: 0 },
    { day: '2026-11-21', accepted: 0, rejected: 2, customised: 1, withdrawn: 1, other: 0 },
  ]);
  expect(await consentDays(db, 'other')).toEqual([]);
});

test('the chart and the statistics tell one number of withdrawals', async () => {
  const { db, consents, policies, clock } = await shop();
  const visitors = Array.from({ length: 30 }, (_, n) => `${n}`.padStart(22, 'v'));
  const all = (some: readonly string[], body: Parameters<typeof consentBody>[1]) =>
    Promise.all(some.map((visitor) => consents.record(consentBody(policies, { ...body, visitor }))));
  await all(visitors.slice(0, 20), {});
  clock.advance(60_000);
  await all(visitors.slice(0, 5), { method: 'reject-all', choices: no });
  await all(visitors.slice(5, 10), { method: 'customise', choices: { ...no, analytics: true } });
  await all(visitors.slice(10, 16), { method: 'withdraw', choices: { marketing: false } });
  await all(visitors.slice(20, 30), { method: 'withdraw', choices: { marketing: false } });
  const days = await consentDays(db, 'shop');
  const { withdrawn } = await consentStatistics(db, 'shop', { from: '2026-11-01', to: '2026-11-30' });
  expect(days.reduce((n, day) => n + day.withdrawn, 0)).toBe(16);
  expect(withdrawn).toBe(16);
});
