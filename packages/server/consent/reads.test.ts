import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { appendSubjectEvents } from './events.ts';
import { consentReads, eventsOfSubjects, subjectEvents } from './reads.ts';
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
  const many = await eventsOfSubjects(db, 'shop', ['a', 'b']);
  expect(many.get('a')).toEqual(events);
  expect(many.has('b')).toBe(false);
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
