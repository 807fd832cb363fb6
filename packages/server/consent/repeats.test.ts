import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { entryPage } from '../ledger/reads.ts';
import { settableClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const policies = versionsOf(shopManifest());
async function shop() {
  const { db } = await testDatabase();
  const { app, consents, keys } = await consentServer({
    db,
    clock: settableClock('2026-11-23T08:00:00.000Z'),
    policies,
  });
  onTestFinished(() => app.close());
  const stored = async () => {
    const { rows } = await sql<{ events: number; entries: number; size: number }>`
      select (select count(*) from subject_event)::int as events, size,
        (select count(*) from journal_entry)::int as entries from journal_log`.execute(db);
    return rows[0];
  };
  return { db, keys, consents, stored };
}

test('repeated keys among a crowd are answered as before, and the crowd loses nothing', async () => {
  const { consents, stored } = await shop();
  const first = Array.from({ length: 40 }, () => consentBody(policies));
  const answers = await Promise.all(first.map((body) => consents.record(body)));
  for (let round = 1; round <= 3; round += 1) {
    const fresh = Array.from({ length: 30 }, () => consentBody(policies));
    const repeated = first.slice(0, 10 * round);
    const again = await Promise.all([...fresh, ...repeated].map((body) => consents.record(body)));
    expect(again.slice(30)).toEqual(answers.slice(0, 10 * round));
    const count = 40 + 30 * round;
    expect(await stored()).toEqual({ events: count, entries: count, size: count });
  }
});

test('a key that stands for another choice is refused alone', async () => {
  const { consents, stored } = await shop();
  const body = consentBody(policies);
  await consents.record(body);
  const other = { ...body, method: 'reject-all' as const, choices: {} };
  const [refused, taken] = await Promise.allSettled([
    consents.record(other),
    consents.record(consentBody(policies)),
  ]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'AMANAT-CNS-007' } });
  expect(taken?.status).toBe('fulfilled');
  expect(await stored()).toEqual({ events: 2, entries: 2, size: 2 });
});

test('visitors who come back are written with those who come first, each sealing under a key of its person', async () => {
  const { db, consents, stored } = await shop();
  const visitors = Array.from({ length: 20 }, () => consentBody(policies).visitor!);
  for (let round = 0; round < 3; round += 1) {
    const bodies = [...visitors.slice(0, 5 + 5 * round), ...visitors.slice(0, 3)].map((visitor) =>
      consentBody(policies, { visitor }),
    );
    await Promise.all(bodies.map((body) => consents.record(body)));
  }
  expect(await stored()).toEqual({ events: 39, entries: 39, size: 39 });
  const { rows } = await sql<{ keys: number; people: number }>`
    select count(*)::int as keys, count(distinct subject)::int as people from (
      select substring(key from 1 for 8), subject from subject_event where key is not null group by 1, 2) as k`.execute(
    db,
  );
  expect(rows[0]).toEqual({ keys: 39, people: 15 });
});

test('the journal finds the consents of a person through the events that have their ids', async () => {
  const { db, consents, keys } = await shop();
  const visitor = consentBody(policies).visitor!;
  const mine: string[] = [];
  for (const method of ['accept-all', 'reject-all'] as const) {
    const choices = Object.fromEntries(
      ['functional', 'analytics', 'marketing'].map((id) => [id, method === 'accept-all']),
    );
    mine.push((await consents.record(consentBody(policies, { visitor, method, choices }))).id);
    await consents.record(consentBody(policies));
  }
  const org = policies.organisations()[0]!;
  const page = await entryPage(db, org, { subject: keys.pseudonym(org, 'visitor', visitor) });
  expect(page.entries.map((one) => one.id)).toEqual(mine.toReversed());
});
