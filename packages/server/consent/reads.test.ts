import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { appendSubjectEvents, insertSubjectEvents } from './events.ts';
import { consentReads, eventsOfSubjects, peopleCount, subjectEvents, withdrawnConsents } from './reads.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

test('events of a subject come back as they were appended, oldest first', async () => {
  const { db } = await testDatabase();
  const events = [
    { kind: 'account', at: '2026-01-01T00:00:00.000Z', open: true },
    { kind: 'objection', at: '2026-02-01T00:00:00.000Z', purpose: 'marketing', standing: true },
    { kind: 'restriction', at: '2026-03-01T00:00:00.000Z', standing: true, reason: 'accuracy contested' },
  ] as const;
  await inTransaction(db, (tx) => appendSubjectEvents(tx, 'shop', 'a', [...events].toReversed()));
  expect(await subjectEvents(db, 'shop', 'a')).toEqual(events);
  expect(await subjectEvents(db, 'other', 'a')).toEqual([]);
  await inTransaction(db, (tx) => appendSubjectEvents(tx, 'shop', 'b', [{ ...events[0] }]));
  expect([await peopleCount(db, 'shop'), await peopleCount(db, 'other')]).toEqual([2, 0]);
  const many = await eventsOfSubjects(db, 'shop', ['a', 'b']);
  expect(many.get('a')).toEqual(events);
  expect(many.get('b')).toEqual([events[0]]);
  expect((await eventsOfSubjects(db, 'shop', ['c'])).has('c')).toBe(false);
});

test('events of a transaction that fails leave nothing', async () => {
  const { db } = await testDatabase();
  const failing = inTransaction(db, async (tx) => {
    await appendSubjectEvents(tx, 'shop', 'a', [{ kind: 'interaction', at: '2026-01-01T00:00:00.000Z' }]);
    throw new Error('later step');
  });
  await expect(failing).rejects.toThrow('later step');
  expect(await subjectEvents(db, 'shop', 'a')).toEqual([]);
});

test('the board counts what people last said, and tells a refusal from a withdrawal', async () => {
  const { db } = await testDatabase();
  const policies = versionsOf(shopManifest());
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const { app, consents } = await consentServer({ db, clock, policies });
  onTestFinished(() => app.close());
  const visitor = 'v'.repeat(22);
  await consents.record(consentBody(policies, { visitor }));
  await consents.record(consentBody(policies, { method: 'reject-all', choices: {} }));
  clock.advance(1000);
  await consents.record(
    consentBody(policies, { visitor, method: 'withdraw', choices: { marketing: false } }),
  );
  expect(await consentReads(db, 'shop')).toEqual({
    total: 3,
    people: 2,
    byPurpose: {
      improvement: { given: 1, refused: 1, withdrawn: 0 },
      marketing: { given: 0, refused: 1, withdrawn: 1 },
      personalisation: { given: 1, refused: 1, withdrawn: 0 },
    },
    withoutWording: 0,
    withoutVersion: 0,
    lastAt: '2026-11-23T08:00:01.000Z',
    sites: ['shop.example.az'],
  });
  expect(await consentReads(db, 'other')).toMatchObject({ total: 0, people: 0, sites: [] });
});

/** Histories of a few people of two organisations, several words of one instant among them. */
const histories = fc.array(
  fc.record({
    org: fc.constantFrom('shop', 'other'),
    subject: fc.constantFrom('a', 'b', 'c'),
    minute: fc.nat(4),
    choices: fc.record({ marketing: fc.boolean(), improvement: fc.boolean() }, { requiredKeys: [] }),
    method: fc.constantFrom('accept-all', 'reject-all', 'customise', 'withdraw', 'form'),
  }),
  { minLength: 1, maxLength: 20 },
);
const minuteOf = (n: number) => new Date(Date.UTC(2026, 2, 1, 8, n)).toISOString();

test('of each organisation its own withdrawals stand, since the first no after the last yes', async () => {
  const { db } = await testDatabase();
  const property = fc.asyncProperty(histories, async (all) => {
    await sql`delete from subject_event`.execute(db);
    const said = all.toSorted((one, other) => one.minute - other.minute);
    for (const [n, { org, subject, minute, choices, method }] of said.entries()) {
      const id = `01950000-0000-7000-8000-${String(n).padStart(12, '0')}`;
      const event = { kind: 'consent', at: minuteOf(minute), version: 1, choices } as const;
      await inTransaction(db, (tx) =>
        insertSubjectEvents(tx, org, [{ id, subject, event, extra: { method } }]),
      );
    }
    for (const org of ['shop', 'other']) {
      const own = said.filter((one) => one.org === org);
      const expected = ['a', 'b', 'c'].flatMap((subject) =>
        (['marketing', 'improvement'] as const).flatMap((purpose) => {
          const words = own.filter((one) => one.subject === subject && purpose in one.choices);
          const last = words.findLastIndex((one) => one.choices[purpose]);
          const taken = last === -1 ? undefined : words[last + 1];
          return taken ? [{ subject, purpose, at: minuteOf(taken.minute) }] : [];
        }),
      );
      const found = await withdrawnConsents(db, org);
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
    }
  });
  await fc.assert(property, { numRuns: 40 });
});
