import { strFromU8, unzipSync } from 'fflate';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { subjectEvents } from '../consent/reads.ts';
import { inTransaction } from '../platform/db.ts';
import { answerInWords } from './answer.ts';
import { forgetRequest } from './close.ts';
import { liftRestriction } from './at-once.ts';
import { extendRequest } from './extend.ts';
import { getFile } from './files.ts';
import { openRequest } from './open.ts';
import { planRequest } from './plan.ts';
import { requestDetail } from './detail.ts';
import { refuseRequest } from './refuse.ts';
import { org, smartmarket, startOffice, type Office } from './testing/office.ts';
import { goThrough, openConfirmed, sendLetters } from './testing/walk.ts';

const leyla = known.leyla.email;
const ministry = 'Zərifə Əliyeva küçəsi 77';
const compiled = compileManifest(smartmarket, 1);

async function letterOf({ services }: Office, id: string, number: string): Promise<string> {
  const file = await getFile(services, services.db, org, id, `${number}.html`);
  return Buffer.from(file?.content ?? []).toString();
}
/** What the gate says of a use now. */
async function gate(
  { services, clock }: Office,
  purpose: string,
  categories: readonly string[],
  operation?: 'use' | 'store' | 'rectify',
) {
  const at = clock.now().toISOString();
  const subject = services.keys.pseudonym(org, 'email', leyla);
  return may(compiled, foldEvents(await subjectEvents(services.db, org, subject), at), {
    purpose,
    categories,
    at,
    operation,
  });
}
async function consent(office: Office, given: boolean) {
  const { services, clock } = office;
  const subject = services.keys.pseudonym(org, 'email', leyla);
  const event = {
    kind: 'consent',
    at: clock.now().toISOString(),
    version: 1,
    choices: { marketing: given, improvement: given },
  } as const;
  await inTransaction(services.db, (tx) => appendSubjectEvents(tx, org, subject, [event]));
  clock.advance(1000);
}

test('SMA-16 ICT-12: an objection binds the gate at once and while it stands', async () => {
  const office = await startOffice();
  await consent(office, true);
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(true);
  const { id, number } = await openConfirmed(office, {
    kind: 'objection',
    email: leyla,
    ask: { purposes: ['marketing'] },
  });
  office.clock.advance(1000);
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(false);
  expect((await gate(office, 'improvement', ['technical'])).allow).toBe(true);
  expect(
    (await requestDetail(office.services, org, id, office.clock.now().toISOString())).summary.phase,
  ).toBe('answered');
  expect(await letterOf(office, id, number)).toContain('Marketinq və reklam');
  await expect(
    openRequest(office.services, org, {
      kind: 'objection',
      channel: 'api',
      language: 'az',
      contact: { email: leyla },
      ask: { purposes: ['legal-duties'] },
    }),
  ).rejects.toMatchObject({ code: 'AMANAT-REQ-010' });
});

test('a withdrawal by request stops every consent of the person at once', async () => {
  const office = await startOffice();
  await consent(office, true);
  await openConfirmed(office, { kind: 'withdrawal', email: leyla });
  office.clock.advance(1000);
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(false);
  expect((await gate(office, 'improvement', ['technical'])).allow).toBe(false);
});

test('ALQ-2.2: a blocked person’s data serves nothing but its rectification; the block has a start, a reason and an end', async () => {
  const office = await startOffice();
  await consent(office, true);
  const { number } = await openConfirmed(office, {
    kind: 'restriction',
    email: leyla,
    ask: { until: '2026-12-31' },
  });
  office.clock.advance(1000);
  for (const [purpose, category] of [
    ['marketing', 'email'],
    ['improvement', 'technical'],
    ['order-delivery', 'name'],
    ['security', 'technical'],
  ] as const)
    expect((await gate(office, purpose, [category])).allow).toBe(false);
  expect((await gate(office, 'marketing', ['email'], 'rectify')).allow).toBe(true);
  const { services, clock } = office;
  const state = foldEvents(
    await subjectEvents(services.db, org, services.keys.pseudonym(org, 'email', leyla)),
    clock.now().toISOString(),
  );
  expect(state.restriction).toMatchObject({
    since: '2026-11-23T08:00:01.000Z',
    reason: number,
    until: '2026-12-31T20:00:00.000Z',
  });
  clock.set('2027-01-01T08:00:00.000Z');
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(true);
});

test('a block is lifted in the request it came from and nowhere else, once, and the person is told', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  await consent(office, true);
  const asked = async (kind: 'restriction' | 'access') => {
    const opened = await openConfirmed(office, { kind, email: leyla });
    clock.advance(1000);
    return opened;
  };
  const lift = ({ number }: { number: string }) => liftRestriction(services, org, number, 'staff:a');
  const stands = async ({ number }: { number: string }) =>
    (await requestDetail(services, org, number, clock.now().toISOString())).restrictionStands;
  const [first, access] = [await asked('restriction'), await asked('access')];
  await expect(lift(access)).rejects.toMatchObject({ code: 'AMANAT-REQ-013' });
  expect([await stands(first), await stands(access)]).toEqual([true, false]);
  const second = await asked('restriction');
  await expect(lift(first)).rejects.toMatchObject({ code: 'AMANAT-REQ-013' });
  expect([await stands(first), await stands(second)]).toEqual([false, true]);
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(false);
  const tries = await Promise.allSettled([lift(second), lift(second)]);
  expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  clock.advance(1000);
  expect((await gate(office, 'marketing', ['email'])).allow).toBe(true);
  expect(await stands(second)).toBe(false);
  await sendLetters(services);
  const told = office.mail.inbox.list().filter(({ subject }) => subject.includes('blokdan çıxarıldı'));
  expect(told.map(({ subject, to }) => [subject.includes(second.number), to])).toEqual([[true, leyla]]);
});

test('SMA-15 ICT-10: a correction is made in every connected store, checked, and told', async () => {
  const office = await startOffice();
  const ask = {
    corrections: [
      { category: 'name', value: 'Leyla Əliyeva-Quliyeva' },
      { category: 'phone', value: '+994 50 999 88 77' },
    ],
  };
  const { id, number } = await openConfirmed(office, { kind: 'rectification', email: leyla, ask });
  expect(await goThrough(office, id)).toBe('answered');
  expect(await office.inShop('select full_name, phone from customers where id = 1')).toEqual([
    { full_name: 'Leyla Əliyeva-Quliyeva', phone: '+994 50 999 88 77' },
  ]);
  const names = office.inWarehouse(
    'select distinct recipient_name as n, phone from deliveries where customer_email = ?',
    leyla,
  );
  expect(names).toEqual([{ n: 'Leyla Əliyeva-Quliyeva', phone: '+994 50 999 88 77' }]);
  expect(await office.inShop('select full_name from customers where id = 2')).toEqual([
    { full_name: known.rauf.name },
  ]);
  const letter = await letterOf(office, id, number);
  expect(letter).toContain('Çatdırılmalarınız (Alıcının adı)');
  expect(letter).not.toMatch(/deliveries|recipient_name|full_name/);
  expect(letter).toContain('düzəldildi');
});

test('a person’s own e-mail address can be corrected, in all stores together', async () => {
  const office = await startOffice();
  const ask = { corrections: [{ category: 'email', value: 'leyla.yeni@example.az' }] };
  const { id } = await openConfirmed(office, { kind: 'rectification', email: leyla, ask });
  expect(await goThrough(office, id)).toBe('answered');
  expect(await office.inShop('select email from customers where id = 1')).toEqual([
    { email: 'leyla.yeni@example.az' },
  ]);
  expect(
    office.inWarehouse(
      'select count(*) as n from deliveries where customer_email = ?',
      'leyla.yeni@example.az',
    ),
  ).toEqual([{ n: 3 }]);
});

test('a correction that fits no column, or has the wrong form, is refused before anything is stored', async () => {
  const { services } = await startOffice();
  const open = (category: string, value: string) =>
    openRequest(services, org, {
      kind: 'rectification',
      channel: 'api',
      language: 'az',
      contact: { email: leyla },
      ask: { corrections: [{ category, value }] },
    });
  await expect(open('shoe-size', '38')).rejects.toMatchObject({ code: 'AMANAT-REQ-008' });
  await expect(open('email', 'not an address')).rejects.toMatchObject({ code: 'AMANAT-REQ-008' });
  await expect(open('delivery-address', 'Bakı')).rejects.toMatchObject({ code: 'AMANAT-REQ-008' });
  expect((await sql`select 1 from request`.execute(services.db)).rows).toEqual([]);
});

test('LAL-4.7: a refusal needs a ground of the closed list and a text, and is sent in writing', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id, number } = await openConfirmed(office, { kind: 'access', email: leyla });
  await expect(refuseRequest(services, org, id, 'handler-1', 'no-time', 'Vaxt yoxdur')).rejects.toMatchObject(
    { code: 'AMANAT-REQ-103' },
  );
  await expect(refuseRequest(services, org, id, 'handler-1', 'excessive', '  ')).rejects.toMatchObject({
    code: 'AMANAT-REQ-103',
  });
  await refuseRequest(
    services,
    org,
    id,
    'handler-1',
    'excessive',
    'Eyni müraciət bu ay üç dəfə cavablandırılıb.',
  );
  await sendLetters(services);
  expect(office.mail.inbox.list()[0]?.subject).toContain(number);
  const letter = await letterOf(office, id, number);
  expect(letter).toContain('Eyni müraciət bu ay üç dəfə');
  expect(letter).toContain(ministry);
  await expect(refuseRequest(services, org, id, 'handler-1', 'excessive', 'yenə')).rejects.toMatchObject({
    code: 'AMANAT-REQ-102',
  });
});

test('LAL-4.5c: an extension without a notice, after the term, or beyond what law or promise allow is refused; a lawful one is told beforehand', async () => {
  const manifest = { ...smartmarket, terms: { extension: '1 month' } } as Manifest;
  const office = await startOffice({ manifest });
  const { services, clock } = office;
  const { id, due } = await openConfirmed(office, { kind: 'access', email: leyla });
  const ask = {
    until: '2026-12-08',
    because: 'third-party',
    reason: 'Çatdırılma xidmətindən cavab gözləyirik.',
  } as const;
  await expect(extendRequest(services, org, id, 'handler-1', { ...ask, reason: '' })).rejects.toMatchObject({
    code: 'AMANAT-REQ-112',
  });
  await expect(
    extendRequest(services, org, id, 'handler-1', { ...ask, until: '2027-03-01' }),
  ).rejects.toMatchObject({ code: 'AMANAT-REQ-113' });
  await extendRequest(services, org, id, 'handler-1', ask);
  await sendLetters(services);
  expect(office.mail.inbox.list()[0]?.text).toContain('Çatdırılma xidmətindən cavab gözləyirik.');
  expect((await requestDetail(services, org, id, clock.now().toISOString())).summary.due).toBe('2026-12-08');
  expect(due).toBe('2026-12-02');
  clock.set('2026-12-20T08:00:00.000Z');
  await expect(
    extendRequest(services, org, id, 'handler-1', { ...ask, until: '2026-12-30' }),
  ).rejects.toMatchObject({ code: 'AMANAT-REQ-111' });
});

test('SMA-19 LAL-4.10: every answer, whatever was asked, names the authority and how to reach it', async () => {
  const office = await startOffice();
  const { services } = office;
  const access = await openConfirmed(office, { kind: 'access', email: leyla });
  await goThrough(office, access.id);
  const zip = await getFile(services, services.db, org, access.id, `${access.number}.zip`);
  expect(strFromU8(unzipSync(zip?.content ?? new Uint8Array())['index.html'] ?? new Uint8Array())).toContain(
    ministry,
  );
  for (const kind of ['objection', 'withdrawal', 'restriction'] as const) {
    office.clock.advance(3_600_001);
    const { id, number } = await openConfirmed(office, { kind, email: leyla });
    expect(await letterOf(office, id, number)).toContain(ministry);
  }
  office.clock.advance(3_600_001);
  const erasure = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await goThrough(office, erasure.id);
  expect(await letterOf(office, erasure.id, erasure.number)).toContain(ministry);
  const question = await openRequest(services, org, {
    kind: 'question',
    channel: 'portal',
    language: 'az',
    contact: { email: known.rauf.email },
  });
  await answerInWords(
    services,
    org,
    question.id,
    'handler-1',
    'Məlumatlarınız yalnız çatdırılma üçün verilir.',
  );
  expect(await letterOf(office, question.id, question.number)).toContain(ministry);
  await sendLetters(services);
  for (const mail of office.mail.inbox.list().filter(({ subject }) => subject.includes('cavabı hazırdır')))
    expect(mail.text).toContain(ministry);
});

test('LAL-4.2: each right is a kind of its own, fulfilled in its own way under its own conditions', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const phaseOf = async (id: string) =>
    (await requestDetail(services, org, id, clock.now().toISOString())).summary.phase;
  for (const kind of ['information', 'complaint', 'no-automated-decision', 'question'] as const) {
    clock.advance(3_600_001);
    const { id, number } =
      kind === 'no-automated-decision'
        ? await openConfirmed(office, { kind, email: leyla })
        : await openRequest(services, org, {
            kind,
            channel: 'api',
            language: 'az',
            contact: { email: leyla },
          });
    await answerInWords(services, org, id, 'handler-1', `Cavab: ${kind}`);
    expect(await letterOf(office, id, number)).toContain(`Cavab: ${kind}`);
    expect(await phaseOf(id)).toBe('answered');
  }
  for (const kind of ['objection', 'withdrawal', 'restriction'] as const) {
    clock.advance(3_600_001);
    expect(await phaseOf((await openConfirmed(office, { kind, email: leyla })).id)).toBe('answered');
  }
  for (const kind of ['access', 'portability'] as const) {
    clock.advance(3_600_001);
    const { id, number } = await openConfirmed(office, { kind, email: leyla });
    await expect(answerInWords(services, org, id, 'handler-1', 'Sözlə')).rejects.toMatchObject({
      code: 'AMANAT-REQ-101',
    });
    await goThrough(office, id);
    expect(await getFile(services, services.db, org, id, `${number}.zip`)).not.toBeNull();
  }
  clock.advance(3_600_001);
  const corrected = await openConfirmed(office, {
    kind: 'rectification',
    email: leyla,
    ask: { corrections: [{ category: 'name', value: 'Leyla Ə.' }] },
  });
  await goThrough(office, corrected.id);
  expect(await office.inShop('select full_name from customers where id = 1')).toEqual([
    { full_name: 'Leyla Ə.' },
  ]);
  clock.advance(3_600_001);
  const erased = await openConfirmed(office, { kind: 'erasure', email: leyla });
  await expect(answerInWords(services, org, erased.id, 'handler-1', 'Sildik')).rejects.toMatchObject({
    code: 'AMANAT-REQ-101',
  });
  await goThrough(office, erased.id);
  expect(await office.inShop('select full_name from customers where id = 1')).toEqual([{ full_name: null }]);
});

test('who is not known gets an answer that says so', async () => {
  const office = await startOffice();
  const { id, number } = await openConfirmed(office, {
    kind: 'access',
    email: 'stranger@example.az',
    language: 'en',
  });
  expect(await goThrough(office, id)).toBe('answered');
  const zip = await getFile(office.services, office.services.db, org, id, `${number}.zip`);
  expect(strFromU8(unzipSync(zip?.content ?? new Uint8Array())['index.html'] ?? new Uint8Array())).toContain(
    'found no data under this e-mail address',
  );
});

test('the sealed parts of a request go with its key when its term is over; what stays names nobody', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const { id, number } = await openConfirmed(office, { kind: 'access', email: leyla });
  await goThrough(office, id);
  clock.advance(29 * 86_400_000);
  await expect(forgetRequest(services, org, id)).rejects.toThrow('not over');
  expect(await getFile(services, services.db, org, id, `${number}.zip`)).not.toBeNull();
  clock.advance(3 * 86_400_000);
  await forgetRequest(services, org, id);
  expect(await getFile(services, services.db, org, id, `${number}.zip`)).toBeNull();
  expect(await requestDetail(services, org, id, clock.now().toISOString())).toMatchObject({
    contact: null,
    ask: null,
    files: [],
    summary: { number, phase: 'answered' },
  });
  expect(await planRequest(services, org, id)).toBe('not-due');
});

test('an erasure takes what was consented to under the number of the customer as well, and leaves what others said', async () => {
  const office = await startOffice();
  const { services, clock } = office;
  const [mine, theirs] = ['1', '2'].map((id) => services.keys.pseudonym(org, 'customer-id', id));
  if (!mine || !theirs) throw new Error('no names');
  const at = clock.now().toISOString();
  const choices = { marketing: true };
  const scans = await inTransaction(services.db, async (tx) => {
    for (const subject of [mine, theirs])
      await appendSubjectEvents(tx, org, subject, [{ kind: 'consent', at, version: 1, choices }]);
    const seal = (subject: string) => services.keys.seal(tx, org, subject, Buffer.from('scan'));
    return { mine: await seal(mine), theirs: await seal(theirs) };
  });
  clock.advance(1000);
  const { id } = await openConfirmed(office, { kind: 'erasure', email: leyla });
  expect(await goThrough(office, id)).toBe('answered');
  const stateOf = async (subject: string) =>
    foldEvents(await subjectEvents(services.db, org, subject), clock.now().toISOString());
  expect(await stateOf(mine)).toMatchObject({ consents: {}, erased: { at: expect.any(String) as string } });
  expect(await services.keys.open(services.db, org, mine, scans.mine)).toBeNull();
  expect(await stateOf(theirs)).toMatchObject({ consents: { marketing: { given: true } }, erased: null });
  expect(await services.keys.open(services.db, org, theirs, scans.theirs)).not.toBeNull();
});
