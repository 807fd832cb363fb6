import { createHash } from 'node:crypto';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStores } from '../connectors/connectors.ts';
import { clearColumns } from '../evidence/clear-text.ts';
import { settableClock } from '../platform/clock.ts';
import { smtpMailer } from '../platform/mail.ts';
import { heldJournal, waiting } from '../platform/testing/held.ts';
import { recordTold } from '../policy/told.ts';
import { countPeople } from './people-count.ts';
import { noticeView } from './reads.ts';
import { runNotice } from './run.ts';
import { actOnNotice, startNotice } from './start.ts';
import { org, withAccounts } from './testing/changed-policy.ts';
import { startPost } from './testing/post.ts';
import { startChoosy } from './testing/choosy-mail.ts';

const people = `
  insert into members (id, email, closed_at, language) values
    (1, 'aysel@example.az', null, 'az'), (2, 'Rauf@Example.az', null, 'ru'), (3, 'leyla@example.az', null, null),
    (4, 'closed@example.az', '2026-01-01', 'az'), (5, null, null, 'az'), (6, 'no address', null, 'az'),
    (7, 'AYSEL@example.az ', null, 'en'), (8, 'tofiq@example.az', '2099-01-01', 'en');`;

test('SMA-21 LAL-8.2: every registered person gets one letter about a significant version, in their language, and each is in the journal', async () => {
  const post = await startPost(people);
  const version = post.services.policies.version(org, 2)!;
  expect(await countPeople(post.services, version)).toEqual({
    people: 4,
    byLanguage: { az: 2, en: 1, ru: 1 },
    closed: 1,
    withoutAddress: 1,
  });
  expect(await post.view()).toMatchObject({ state: 'draft', counts: { sent: 0 } });
  await post.start();
  expect(await post.run()).toMatchObject({ state: 'done' });
  const letters = post.mail.inbox.list();
  expect(letters.map(({ to, subject }) => [to, subject]).toSorted()).toEqual([
    ['aysel@example.az', 'SmartMarket.az: məxfilik siyasəti dəyişir'],
    ['leyla@example.az', 'SmartMarket.az: məxfilik siyasəti dəyişir'],
    ['rauf@example.az', 'SmartMarket.az: политика конфиденциальности меняется'],
    ['tofiq@example.az', 'SmartMarket.az: the privacy policy changes'],
  ]);
  expect(await post.view()).toMatchObject({
    state: 'done',
    counts: { waiting: 0, sent: 4, failed: 0, gone: 0 },
  });
  const entries = await post.journalOf('notice.');
  expect(entries.map(({ kind }) => kind)).toEqual([
    'notice.approved',
    'notice.started',
    ...Array.from({ length: 4 }, () => 'notice.sent'),
    'notice.ended',
  ]);
  const subjects = entries.flatMap(({ kind, subject }) => (kind === 'notice.sent' ? [subject] : []));
  expect(new Set(subjects).size).toBe(4);
  const { rows } = await sql<{ line: string }>`select subject || ' ' || state || ' ' ||
      to_char(settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as line
    from notice_letter order by subject collate "C"`.execute(post.db);
  const list = createHash('sha256').update(rows.map(({ line }) => `${line}\n`).join(''));
  expect(entries.at(-1)?.refs).toMatchObject({ people: 4, sent: 4, failed: 0, list: list.digest('hex') });
  // Addresses are read where they stand and kept nowhere.
  expect(await clearColumns(post.db)).toEqual([]);
});

test('LAL-8.6 LAL-1.2a: the letter shows what changes and when, both versions, the way out, and the controller; it is no mailing list', async () => {
  const post = await startPost(people);
  await post.start();
  await post.run();
  const letter = post.mail.inbox.list().find(({ to }) => to === 'aysel@example.az')!;
  for (const part of [
    '20 iyun 2026-cı\u00a0ildən qüvvəyə minir',
    'Əlavə edilib: məlumat alıcısı «Çap evi»',
    'http://127.0.0.1:4000/smartmarket/versions/compare?from=1&to=2&lang=az',
    'http://127.0.0.1:4000/smartmarket/versions/1?lang=az',
    'http://127.0.0.1:4000/smartmarket/requests?kind=erasure&lang=az',
    'Məlumatlarınıza onların mülkiyyətçisi cavabdehdir: ',
    'reklam deyil',
  ])
    expect(letter.text).toContain(part);
  expect(letter.listUnsubscribe).toBeUndefined();
  const { hash, letters } = await post.view();
  expect((await post.journalOf('notice.approved'))[0]?.refs).toMatchObject({ version: 2, letters: hash });
  for (const language of ['az', 'en', 'ru'] as const) {
    expect(letters[language].text).not.toMatch(/undefined|null|\[object/);
    expect(letters[language].html).toContain('requests?kind=erasure&amp;lang=');
  }
});

test('what was not read is not sent: another text, a version without letters, and a second start are refused', async () => {
  const post = await startPost(people);
  const given = { org, version: 2, hash: '0'.repeat(64), actor: 'staff:1' };
  await expect(startNotice(post.services, given)).rejects.toMatchObject({ code: 'AMANAT-NTC-003' });
  await expect(startNotice(post.services, { ...given, version: 1 })).rejects.toMatchObject({
    code: 'AMANAT-NTC-001',
  });
  await expect(post.start(2, '2026-07-01T00:00:00.000Z')).rejects.toMatchObject({ code: 'AMANAT-NTC-006' });
  await post.start();
  await expect(post.start()).rejects.toMatchObject({ code: 'AMANAT-NTC-004' });
  expect(post.mail.inbox.list()).toEqual([]);
});

test('letters are not approved while somebody is just saying that people were told otherwise', async () => {
  const post = await startPost(people);
  const go = await heldJournal(post, org);
  const told = recordTold(post.services, { org, number: 2, how: 'service', note: 'x', actor: 'staff:2' });
  await waiting(post);
  const started = post.start();
  const refused = expect(started).rejects.toMatchObject({ code: 'AMANAT-NTC-002' });
  await waiting(post, 2);
  await go();
  await told;
  await refused;
  expect(await post.journalOf('notice.')).toEqual([]);
});

test('letters wait for their hour, are called off before it, rest when paused, and go out in lots', async () => {
  const clock = settableClock('2026-06-01T08:00:00.000Z');
  const post = await startPost(people, { clock, perMinute: 24 });
  await post.start(2, '2026-06-02T06:00:00.000Z');
  const act = (what: 'pause' | 'resume' | 'cancel' | 'retry') =>
    actOnNotice(post.services, org, 2, what, 'staff:1');
  const once = async () => {
    await runNotice(post.services, org, 2);
    return (await post.view()).state;
  };
  expect(await once()).toBe('scheduled');
  await expect(act('pause')).rejects.toMatchObject({ code: 'AMANAT-NTC-004' });
  await act('cancel');
  expect(await once()).toBe('cancelled');
  await post.start(2, '2026-06-02T06:00:00.000Z');
  clock.set('2026-06-02T06:00:00.000Z');
  expect([await once(), await once()]).toEqual(['gathering', 'sending']);
  await once();
  // Twenty-four a minute are two in five seconds.
  expect(post.mail.inbox.list()).toHaveLength(2);
  await act('pause');
  expect(await once()).toBe('paused');
  expect(post.mail.inbox.list()).toHaveLength(2);
  await expect(act('cancel')).rejects.toMatchObject({ code: 'AMANAT-NTC-004' });
  await act('resume');
  await post.run();
  expect(post.mail.inbox.list()).toHaveLength(4);
});

test('who is erased or closes the account before the letter goes gets none; who registers meanwhile gets one', async () => {
  const post = await startPost(people);
  await post.start();
  await runNotice(post.services, org, 2);
  await runNotice(post.services, org, 2);
  post.file.run(`delete from members where id = 3; update members set closed_at = '2026-05-31' where id = 2;
    insert into members (id, email) values (0, 'new@example.az');
    update members set email = 'aysel.new@example.az' where id = 1`);
  await post.run();
  expect(
    post.mail.inbox
      .list()
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['aysel.new@example.az', 'new@example.az', 'tofiq@example.az']);
  expect((await post.view()).counts).toEqual({ waiting: 0, sent: 3, failed: 0, gone: 2 });
});

test('a mail server that is away stops everything and is shown; once it is back the letters go on, each once', async () => {
  const post = await startPost(people);
  await post.start();
  const away = { ...post.services, mailer: smtpMailer('smtp://127.0.0.1:9') };
  for (let n = 0; n < 3; n += 1) await runNotice(away, org, 2);
  expect(await post.view()).toMatchObject({
    state: 'sending',
    fault: 'mail-unreachable',
    counts: { waiting: 4 },
  });
  await runNotice(post.services, org, 2);
  expect(await post.run()).toMatchObject({ state: 'done', fault: null });
  expect(post.mail.inbox.list()).toHaveLength(4);
});

test('a store that does not answer lets the letters wait; one that nobody can open is refused at the start', async () => {
  const post = await startPost(people);
  const unset = { ...post.services, stores: openStores({}) };
  const { hash } = await post.view();
  await expect(startNotice(unset, { org, version: 2, hash, actor: 'staff:1' })).rejects.toMatchObject({
    code: 'AMANAT-NTC-005',
  });
  const version = post.services.policies.version(org, 2)!;
  await expect(countPeople(unset, version)).rejects.toMatchObject({ code: 'AMANAT-NTC-007' });
  await post.start();
  await runNotice(unset, org, 2);
  await runNotice(unset, org, 2);
  expect(await post.view()).toMatchObject({ state: 'gathering', fault: 'store-not-configured' });
  expect(await post.run()).toMatchObject({ state: 'done', fault: null });
  expect(post.mail.inbox.list()).toHaveLength(4);
});

test('a refused address fails for good and is shown; one that is put off is tried again later; both can be written to once more', async () => {
  const clock = settableClock('2026-06-01T08:00:00.000Z');
  const post = await startPost(people, { clock });
  const choosy = await startChoosy({ 'rauf@example.az': 550, 'leyla@example.az': 451 });
  const services = { ...post.services, mailer: smtpMailer(choosy.smtpUrl) };
  await post.start();
  for (let n = 0; n < 4; n += 1) await runNotice(services, org, 2);
  expect(choosy.taken.toSorted()).toEqual(['aysel@example.az', 'tofiq@example.az']);
  expect(await post.view()).toMatchObject({
    counts: { waiting: 1, sent: 2, failed: 1 },
    faults: [{ fault: 'smtp-550', n: 1 }],
  });
  choosy.refuse({ 'rauf@example.az': 550 });
  await runNotice(services, org, 2);
  expect(choosy.taken).toHaveLength(2);
  clock.advance(10_000);
  for (let n = 0; n < 4; n += 1) await runNotice(services, org, 2);
  expect(await post.view()).toMatchObject({ state: 'done', counts: { waiting: 0, sent: 3, failed: 1 } });
  choosy.refuse({});
  await actOnNotice(services, org, 2, 'retry', 'staff:1');
  for (let n = 0; n < 3; n += 1) await runNotice(services, org, 2);
  expect(await post.view()).toMatchObject({ state: 'done', counts: { sent: 4, failed: 0 } });
  expect(choosy.taken).toHaveLength(4);
  expect((await post.journalOf('notice.not-sent')).map(({ refs }) => refs)).toMatchObject([
    { version: 2, fault: 'smtp-550' },
  ]);
});

test('a letter that was taken while nobody could write that down goes out again under the same name', async () => {
  const post = await startPost(`insert into members (id, email) values (1, 'aysel@example.az');`);
  const cut = {
    send: async (message: Parameters<typeof post.services.mailer.send>[0]) => {
      await post.services.mailer.send(message);
      throw Object.assign(new Error('The connection was lost.'), { code: 'ESOCKET' });
    },
  };
  await post.start();
  for (let n = 0; n < 3; n += 1) await runNotice({ ...post.services, mailer: cut }, org, 2);
  expect((await post.view()).fault).toBe('mail-unreachable');
  expect(await post.run()).toMatchObject({ state: 'done' });
  const [again, first, ...more] = post.mail.inbox.list();
  expect(more).toEqual([]);
  expect(again?.messageId).toBe(first?.messageId);
  expect(await post.journalOf('notice.sent')).toHaveLength(1);
});

test.for([
  { isPutOff: true, finds: 'puts the letter off' },
  { isPutOff: false, finds: 'takes the letter again' },
])(
  'a server that is paused while another ends its campaign changes nothing when the mail server $finds',
  async ({ isPutOff }) => {
    const post = await startPost(
      `insert into members (id, email) values (1, 'aysel@example.az'), (2, 'murad@example.az'), (3, 'nigar@example.az');`,
    );
    const { services } = post;
    let tries = 0;
    // Paused at its first letter; when it wakes, the other has settled every one.
    const slow = {
      send: async (): Promise<void> => {
        tries += 1;
        expect(await post.run()).toMatchObject({ state: 'done' });
        if (isPutOff) throw Object.assign(new Error('put off'), { code: 'EENVELOPE', responseCode: 451 });
      },
    };
    await post.start();
    while ((await post.view()).state !== 'sending') await runNotice(services, org, 2);
    await runNotice({ ...services, mailer: slow }, org, 2);
    expect(tries).toBe(1);
    expect(await post.view()).toMatchObject({ state: 'done', counts: { sent: 3, failed: 0, waiting: 0 } });
    expect(post.mail.inbox.list()).toHaveLength(3);
    expect(await post.journalOf('notice.sent')).toHaveLength(3);
    expect(await post.journalOf('notice.ended')).toHaveLength(1);
  },
);

test('a declaration without a store of accounts says what is missing; a later version that names one mends it, and the letters go', async () => {
  const without = { ...withAccounts() } as { stores?: unknown };
  const { stores } = withAccounts();
  delete without.stores;
  const post = await startPost(people, { manifest: without as Manifest });
  const gap = async (services = post.services) => (await noticeView(services, org, 2)).gap;
  expect(await gap()).toEqual({ lacks: 'stores', names: [] });
  await expect(post.start()).rejects.toMatchObject({ code: 'AMANAT-NTC-005' });
  const second = post.services.policies.version(org, 2)!.manifest;
  const naming = (change: object) => ({
    ...second,
    stores: { accounts: { ...stores!['accounts']!, ...change } },
  });
  const { members } = stores!['accounts']!.tables!;
  const { accounts: _accounts, dates: _dates, ...plain } = members!;
  await post.publish(naming({ tables: { members: plain } }) as Manifest);
  expect(await gap()).toEqual({ lacks: 'accounts', names: ['accounts'] });
  await post.publish(naming({}) as Manifest);
  expect(await gap({ ...post.services, stores: openStores({}) })).toEqual({
    lacks: 'connection',
    names: ['ACCOUNTS_PATH'],
  });
  expect(await gap({ ...post.services, stores: { ...post.services.stores, supports: () => false } })).toEqual(
    {
      lacks: 'connector',
      names: ['sqlite'],
    },
  );
  expect(await gap()).toBeNull();
  await post.start();
  expect(await post.run()).toMatchObject({ state: 'done', fault: null });
  expect(post.mail.inbox.list()).toHaveLength(4);
});
