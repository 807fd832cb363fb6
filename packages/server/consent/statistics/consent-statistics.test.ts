import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../../platform/clock.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { appendSubjectEvents } from '../events.ts';
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
  const { rows } = await sql<{ subject: string; at: string; data: Record<string, unknown> }>`
    select subject, at, data from subject_event where kind = 'consent' order by at, id`.execute(db);
  const counts = new Map<string, number>();
  const agreed = new Set<string>();
  for (const { subject, at, data } of rows) {
    const answers = Object.entries(data['choices'] as Record<string, boolean>);
    const tookBack = answers.some(([id, yes]) => !yes && agreed.has(`${subject} ${id}`));
    for (const [id, yes] of answers) agreed[yes ? 'add' : 'delete'](`${subject} ${id}`);
    const day = new Date(Date.parse(at) + 4 * 3_600_000).toISOString().slice(0, 10);
    const choices = answers
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, yes]) => `${id}:${yes ? 1 : 0}`)
      .join(',');
    const { site, language, version, wording, method } = data;
    const key = JSON.stringify([day, site, language, version, wording, method, choices, tookBack]);
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
      r['took_back'],
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
    visitor: fc.constantFrom(undefined, 'a'.repeat(22), 'b'.repeat(22)),
    minutes: fc.integer({ min: 1, max: 900 }),
    look: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 12 }), async (choices) => {
      for (const { method, language, site, marketing, visitor, minutes, look } of choices) {
        clock.advance(minutes * 60_000);
        const asked = {
          'accept-all': {},
          'reject-all': {},
          customise: { marketing },
          withdraw: { marketing: false },
        }[method];
        await consents.record(
          consentBody(policies, {
            method,
            language,
            site,
            choices: asked,
            ...(visitor ? { visitor } : {}),
          }),
        );
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

test('a withdrawal is what took something back, by whatever word; what takes nothing back is none', async () => {
  const { db, consents, policies, clock } = await shop();
  const no = { functional: false, analytics: false, marketing: false };
  const visitors = Array.from({ length: 40 }, (_, n) => `${n}`.padStart(22, 'v'));
  const all = (some: readonly string[], body: Parameters<typeof consentBody>[1]) =>
    Promise.all(some.map((visitor) => consents.record(consentBody(policies, { ...body, visitor }))));
  await all(visitors.slice(0, 20), {});
  clock.advance(60_000);
  // Three who agreed take something back, each in their own words; strangers refuse, and «take back» what nobody gave.
  await all(visitors.slice(0, 5), { method: 'reject-all', choices: no });
  await all(visitors.slice(5, 10), { method: 'customise', choices: { ...no, analytics: true } });
  await all(visitors.slice(10, 16), { method: 'withdraw', choices: { marketing: false } });
  await all(visitors.slice(20, 30), { method: 'withdraw', choices: { marketing: false } });
  await all(visitors.slice(30, 40), { method: 'reject-all', choices: no });
  clock.advance(60_000);
  // What was taken back is not taken back again.
  await all(visitors.slice(0, 5), { method: 'withdraw', choices: { marketing: false } });
  const period = { from: '2026-11-01', to: '2026-11-30' };
  expect((await consentStatistics(db, 'shop', period)).withdrawn).toBe(16);
  await rebuild(db, 'shop');
  expect((await consentStatistics(db, 'shop', period)).withdrawn).toBe(16);
});

test('what was agreed to before an erasure, or came into the journal later, is not taken back', async () => {
  const { db, consents, policies, clock, keys } = await shop();
  const visitor = 'e'.repeat(22);
  const subject = keys.pseudonym('shop', 'visitor', visitor);
  const no = { method: 'withdraw', choices: { marketing: false } } as const;
  const counted = async () => {
    await catchUp(db, 'shop');
    const { rows } = await sql<{ n: number }>`
      select coalesce(sum(n), 0)::int as n from consent_statistic where took_back`.execute(db);
    return rows[0]!.n;
  };
  await consents.record(consentBody(policies, { visitor }));
  clock.advance(1000);
  await inTransaction(db, (tx) =>
    appendSubjectEvents(tx, 'shop', subject, [
      { kind: 'erased', at: clock.now().toISOString(), keptFor: [] },
    ]),
  );
  clock.advance(1000);
  await consents.record(consentBody(policies, { ...no, visitor }));
  expect(await counted()).toBe(0);
  // Another server, whose clock goes after ours, writes an agreement that stands before the refusal.
  const other = 'f'.repeat(22);
  await consents.record(consentBody(policies, { ...no, visitor: other }));
  clock.advance(-1000);
  await consents.record(consentBody(policies, { visitor: other }));
  expect(await counted()).toBe(0);
  await rebuild(db, 'shop');
  expect(await counted()).toBe(0);
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
