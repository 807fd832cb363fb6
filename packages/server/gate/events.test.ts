import { expect, test } from 'vitest';
import { inTransaction } from '../platform/db.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { personEvents } from './events.ts';

const given = {
  kind: 'consent',
  at: '2026-11-01T00:00:00.000Z',
  version: 1,
  choices: { marketing: true },
} as const;

test('a crowd of unknown people shares a few reads, and beyond the bound is pushed back with a code of its own', async () => {
  const { db } = await testDatabase();
  await inTransaction(db, (tx) => appendSubjectEvents(tx, 'shop', 'leyla', [given]));
  const events = personEvents(db);
  const asked = [
    events('shop', ['leyla']),
    ...Array.from({ length: 20_100 }, (_, i) => events('shop', [`p${i}`])),
  ];
  const answers = await Promise.allSettled(asked);
  expect(answers[0]).toMatchObject({ status: 'fulfilled', value: [{ kind: 'consent' }] });
  const refused = answers
    .filter((answer) => answer.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  expect(refused).toHaveLength(101);
  expect(refused[0]).toMatchObject({ code: 'AMANAT-GATE-006' });
  // Afterwards there is room again.
  expect(await events('shop', ['leyla'])).toHaveLength(1);
});
