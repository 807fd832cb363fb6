import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from '../testing/consent-server.ts';
import { catchUp, consentStatistics, rebuild } from './consent-statistics.ts';

const start = '2026-11-20T15:00:00.000Z';
async function shop() {
  const { db } = await testDatabase();
  const policies = versionsOf(shopManifest());
  const clock = settableClock(start);
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  return { ...server, db, policies, clock };
}

/** The counts as a scan over everything finds them, in code of its own. */
async function scanned(db: Db): Promise<readonly unknown[]> {
  const { rows } = await sql<{ at: string; data: Record<string, unknown> }>`
    select at, data from subject_event where kind = 'consent'`.execute(db);
  const counts = new Map<string, number>();
  for (const { at, data } of rows) {
    const day = new Date(Date.parse(at) + 4 * 3_600_000).toISOString().slice(0, 10);
    const choices = Object.entries(data['choices'] as Record<string, boolean>)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, yes]) => `${id}:${yes ? 1 : 0}`)
      .join(',');
    const { site, language, version, wording, method } = data;
    const key = JSON.stringify([day, site, language, version, wording, method, choices]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, n]) => [...(JSON.parse(key) as unknown[]), n]).toSorted();
}
async function kept(db: Db): Promise<readonly unknown[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from consent_statistic`.execute(db);
  return rows
    .map((r) => [
      r['day'],
      r['site'],
      r['language'],
      r['version'],
      r['wording'],
      r['method'],
      r['choices'],
      r['n'],
    ])
    .toSorted();
}

test('counts kept up bit by bit are those of a scan over everything, and of a rebuilding', async () => {
  const { db, consents, policies, clock } = await shop();
  const choice = fc.record({
    method: fc.constantFrom(
      'accept-all' as const,
      'reject-all' as const,
      'customise' as const,
      'withdraw' as const,
    ),
    language: fc.constantFrom('az' as const, 'en' as const, 'ru' as const),
    site: fc.constantFrom('a.example.az', 'b.example.az'),
    marketing: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 900 }),
    look: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 12 }), async (choices) => {
      for (const { method, language, site, marketing, minutes, look } of choices) {
        clock.advance(minutes * 60_000);
        const asked = {
          'accept-all': {},
          'reject-all': {},
          customise: { marketing },
          withdraw: { marketing: false },
        }[method];
        await consents.record(consentBody(policies, { method, language, site, choices: asked }));
        if (look) await catchUp(db, 'shop');
      }
      await catchUp(db, 'shop');
      const counts = await kept(db);
      expect(counts).toEqual(await scanned(db));
      await rebuild(db, 'shop');
      expect(await kept(db)).toEqual(counts);
    }),
    { numRuns: 12 },
  );
});

test('two who count at once count nothing twice', async () => {
  const { db, consents, policies } = await shop();
  await Promise.all(Array.from({ length: 60 }, () => consents.record(consentBody(policies))));
  await Promise.all([catchUp(db, 'shop'), catchUp(db, 'shop'), rebuild(db, 'shop')]);
  await catchUp(db, 'shop');
  expect(await kept(db)).toEqual(await scanned(db));
});

test('figures hold sums alone: no day, site or answer of few, and nobody’s pseudonym', async () => {
  const { db, consents, policies, clock } = await shop();
  const record = (n: number, body: Parameters<typeof consentBody>[1]) =>
    Promise.all(Array.from({ length: n }, () => consents.record(consentBody(policies, body))));
  const no = { method: 'reject-all', choices: {} } as const;
  await record(3, { site: 'small.example.az' });
  clock.set('2026-11-21T15:00:00.000Z');
  await record(30, { site: 'a.example.az' });
  await record(12, { site: 'b.example.az', ...no });
  await record(2, { site: 'small.example.az', ...no });
  const view = await consentStatistics(db, 'shop', { from: '2026-11-01', to: '2026-11-30' });
  expect(view).toMatchObject({
    behind: 0,
    hiddenDays: 1,
    total: { total: 44, all: 30, some: 0, none: 14, rate: 68 },
    byDay: { groups: [{ key: '2026-11-21', total: 44 }], hidden: 0 },
    // The small site alone would follow from the total; the next smallest is hidden with it.
    bySite: { groups: [{ key: 'a.example.az', total: 30, rate: 100 }], hidden: 2 },
    byPurpose: {
      groups: [{ key: 'improvement', all: 30, none: 14 }, { key: 'marketing' }, { key: 'personalisation' }],
    },
  });
  const text = JSON.stringify(view);
  expect(text).not.toContain('small');
  const { rows } = await sql<{ subject: string }>`select subject from subject_event`.execute(db);
  for (const { subject } of rows) expect(text).not.toContain(subject);
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'consent_statistic'`.execute(
    db,
  );
  expect(columns.map(({ name }) => name)).not.toContain('subject');
});
