import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { startChoosy } from '../notices/testing/choosy-mail.ts';
import { startPost } from '../notices/testing/post.ts';
import { org } from '../notices/testing/changed-policy.ts';
import { settableClock } from '../platform/clock.ts';
import { smtpMailer } from '../platform/mail.ts';
import { held, waiting } from '../platform/testing/held.ts';
import { type LetterServices, mailLink, sendLetter } from './letters.ts';

/** A shop whose mail server refuses these addresses, and somebody who asked for a link. */
async function asked(email: string, refused: Readonly<Record<string, number>>) {
  const clock = settableClock('2026-06-01T08:00:00.000Z');
  const { services: own, db } = await startPost('', { clock });
  const choosy = await startChoosy(refused);
  const services: LetterServices = { ...own, mailer: smtpMailer(choosy.smtpUrl) };
  await mailLink(services, org, email, 'az');
  const rows = async () =>
    (
      await sql<{ id: string; sealed: Buffer | null; sent_at: string | null }>`
      select id, sealed, sent_at from preference_mail order by queued_at`.execute(db)
    ).rows;
  const { id } = (await rows())[0]!;
  return { services, clock, choosy, rows, send: () => sendLetter(services, org, id), email };
}

test('an address that the mail server refuses for good is kept nowhere, and is not tried again', async () => {
  const { send, rows, choosy } = await asked('kimse@example.az', { 'kimse@example.az': 550 });
  await send();
  expect(await rows()).toMatchObject([{ sealed: null, sent_at: null }]);
  choosy.refuse({});
  await send();
  expect(choosy.taken).toEqual([]);
});

test('a mail that is put off is tried again for as long as its link is of use, and what it held goes then', async () => {
  const late = await asked('yubanan@example.az', { 'yubanan@example.az': 451 });
  await expect(late.send()).rejects.toThrow();
  expect((await late.rows())[0]?.sealed).not.toBeNull();
  late.clock.advance(23 * 3_600_000);
  late.choosy.refuse({});
  await late.send();
  expect(late.choosy.taken).toEqual(['yubanan@example.az']);
  expect(await late.rows()).toMatchObject([{ sealed: null, sent_at: expect.anything() }]);

  const never = await asked('gec.qalan@example.az', { 'gec.qalan@example.az': 451 });
  never.clock.advance(25 * 3_600_000);
  await never.send();
  never.choosy.refuse({});
  await never.send();
  expect(never.choosy.taken).toEqual([]);
  const next = await mailLink(never.services, org, 'sonraki@example.az', 'az').then(never.rows);
  await sendLetter(never.services, org, next.at(-1)!.id);
  // The row was kept for counting alone, and for a day.
  expect(await never.rows()).toMatchObject([{ id: next.at(-1)!.id, sent_at: expect.anything() }]);
});

test('a mailbox gets five links in an hour, also when they are asked for in one moment', async () => {
  const { services, ...database } = await startPost('', { clock: settableClock('2026-06-01T08:00:00.000Z') });
  const go = await held(database, 'lock table preference_mail in share row exclusive mode');
  const asking = Array.from({ length: 7 }, () => mailLink(services, org, 'dost@example.az', 'az'));
  await waiting(database, 7);
  await go();
  const answers = await Promise.allSettled(asking);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  const { rows } = await sql`select from preference_mail`.execute(services.db);
  expect(rows).toHaveLength(5);
});
