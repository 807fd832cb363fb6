import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { formatAzDate } from '@amanat/domain/time/format-date.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { known } from '../../../demo/databases/people.ts';
import { approveRequest } from './approve.ts';
import { confirmBy, confirmCode } from './confirm.ts';
import { requestDetail } from './detail.ts';
import { expireRequest } from './expire.ts';
import { extendRequest, leftToExtend } from './extend.ts';
import { handlingReads } from './handling-reads.ts';
import { listRequests } from './list.ts';
import { openCounts } from './open-counts.ts';
import { openRequest } from './open.ts';
import { leftToPause, pauseRequest, resumeRequest } from './pause.ts';
import { personView } from './person-view.ts';
import { planRequest } from './plan.ts';
import { requestReads } from './reads.ts';
import { refuseRequest } from './refuse.ts';
import { requestRegister } from './register.ts';
import { requestRow, requestState } from './store.ts';
import { type Office, org, smartmarket, startOffice } from './testing/office.ts';
import { lastCode, openConfirmed, sendLetters } from './testing/walk.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** An Estonian shop for people of the EU: the month of the GDPR alone. */
const european = {
  ...smartmarket,
  organisation: { ...smartmarket.organisation, country: 'EE' },
  regimes: [{ id: 'eu-gdpr', people: 'everyone' }],
} as Manifest;
const leyla = known.leyla.email;
const question = { because: 'identity', reason: 'Şəxsiyyət vəsiqənizi göstərin.' } as const;

async function asked(office: Office, kind: 'access' | 'erasure' = 'access', email: string = leyla) {
  const { services } = office;
  const opened = await openRequest(services, org, {
    kind,
    channel: 'portal',
    language: 'az',
    contact: { email },
  });
  await sendLetters(services);
  return opened;
}
const due = async ({ services }: Office, id: string) => {
  const { due_date, paused_at } = await requestRow(services.db, org, id);
  return [due_date, paused_at];
};
const acts = async ({ services }: Office, number: string) =>
  (
    await sql<{ entry: { kind: string; refs: object } }>`
      select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry order by idx`.execute(services.db)
  ).rows
    .map(({ entry }) => entry)
    .filter(({ refs }) => (refs as { request?: string }).request === number);

test('LAL-4.6: the term stands still from asking who it is to the proof, each on record, and the person is told', async () => {
  const office = await startOffice({ manifest: european });
  const { services, clock, mail } = office;
  const { id, number } = await asked(office);
  expect(await due(office, id)).toEqual(['2026-12-23', null]);
  clock.set('2026-11-25T08:00:00.000Z');
  await pauseRequest(services, org, id, 'staff:officer', question);
  await sendLetters(services);
  const letter = mail.inbox.list()[0];
  expect(letter?.subject).toBe(`Sizdən cavab gözləyirik: ${number}`);
  expect(letter?.text).toContain(question.reason);
  expect(letter?.text).toContain(
    'Cavabınız gələnədək müddət dayanır (GDPR, maddə 12(6); EDPB-nin 01/2022 nömrəli təlimatı).',
  );
  // Long past what its last day was, it is late nowhere.
  clock.set('2027-01-11T08:00:00.000Z');
  const now = clock.now().toISOString();
  expect(await due(office, id)).toEqual(['2026-12-23', '2026-11-25T08:00:00.000Z']);
  const row = await requestRow(services.db, org, id);
  expect(await personView(services, row)).toMatchObject({
    late: false,
    pause: { because: 'identity', from: '2026-11-25T08:00:00.000Z' },
  });
  expect((await listRequests(services.db, org, { late: true }, now)).total).toBe(0);
  expect((await listRequests(services.db, org, { dueBy: '2027-01-11' }, now)).total).toBe(0);
  expect(await openCounts(services.db, org, now, '2027-01-11')).toMatchObject({ late: 0, waiting: 1 });
  const { byKind } = await requestReads(services.db, org, european, services.law, now);
  expect(byKind['access']).toMatchObject({ open: 1, overdue: 0 });
  await expireRequest(services, org, id);
  expect((await requestState(services.db, org, id)).phase).toBe('code-sent');
  // The proof came on the 8th, a Friday; it is written down on Monday.
  await confirmBy(services, org, id, 'document', 'staff:officer', '2027-01-08');
  expect(await due(office, id)).toEqual(['2027-02-05', null]);
  const told = await acts(office, number);
  expect(told.map(({ kind }) => kind)).toEqual([
    'request.opened',
    'request.paused',
    'request.resumed',
    'identity.confirmed',
  ]);
  expect(told[1]?.refs).toEqual({ request: number, because: 'identity', rule: 'eu-gdpr.pause-identity' });
  expect(told[2]?.refs).toEqual({ request: number, because: 'identity', days: 44, due: '2027-02-05' });
  expect((await requestRegister(services.db, org))[0]).toMatchObject({ due: '2027-02-05', unaltered: true });
  await sendLetters(services);
  expect(mail.inbox.list()[0]?.text).toContain(formatAzDate('2027-02-05'));
  expect(await handlingReads(services.db, org, clock.now().toISOString())).toMatchObject({
    pauses: 1,
    pausesOutOfRule: 0,
    pausesUntold: 0,
  });
});

test('LAL-4.6: under 998-IIIQ the term is not stopped: it is refused, and the clock that runs is named', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await asked(office);
  const before = await due(office, id);
  const state = await requestState(services.db, org, id);
  expect(leftToPause(services, smartmarket, state, state.at)).toEqual({
    because: 'identity',
    runsOn: { source: 'law', citation: '998-IIIQ Art. 12' },
  });
  await expect(pauseRequest(services, org, id, 'staff:officer', question)).rejects.toMatchObject({
    code: 'AMANAT-REQ-117',
  });
  expect(await due(office, id)).toEqual(before);
  expect((await requestDetail(services, org, id, state.at)).letters.map(({ name }) => name)).toEqual([
    'code:first',
  ]);
  // Identity can still be proven on paper, and moves nothing.
  await confirmBy(services, org, id, 'document', 'staff:officer', '2026-11-23');
  expect(await due(office, id)).toEqual(before);
});

test('an own term waits for identity only where the published terms say so', async () => {
  const identity = (pausesClock: boolean) => ({
    id: 'LAL-4.6',
    says: 'identity-check',
    by: ['code'],
    pausesClock,
  });
  const own = (pausesClock: boolean) =>
    ({
      ...european,
      terms: { answer: '20 calendar days' },
      statements: [...european.statements, identity(pausesClock)],
    }) as unknown as Manifest;
  const silent = await startOffice({ manifest: own(false) });
  const { id } = await asked(silent);
  await expect(pauseRequest(silent.services, org, id, 'staff:officer', question)).rejects.toMatchObject({
    code: 'AMANAT-REQ-117',
  });
  const told = await startOffice({ manifest: own(true) });
  const opened = await asked(told);
  await pauseRequest(told.services, org, opened.id, 'staff:officer', question);
  await sendLetters(told.services);
  expect(told.mail.inbox.list()[0]?.text).toContain('(öz şərtlərimiz)');
});

test('a request for much data waits until the person says what they mean, and goes on from that day', async () => {
  const office = await startOffice({ manifest: european });
  const { services, clock, mail } = office;
  const { id } = await openConfirmed(office, { kind: 'access', email: leyla });
  await planRequest(services, org, id);
  const scope = { because: 'scope', reason: 'Sifarişləri, yoxsa bütün məlumatı?' } as const;
  await expect(pauseRequest(services, org, id, 'staff:officer', question)).rejects.toMatchObject({
    code: 'AMANAT-REQ-119',
  });
  await expect(
    pauseRequest(services, org, id, 'staff:officer', { ...scope, reason: ' ' }),
  ).rejects.toMatchObject({ code: 'AMANAT-REQ-112' });
  await pauseRequest(services, org, id, 'staff:officer', scope);
  // Nothing is decided and nothing goes out while it waits; nor is it asked twice, or extended.
  const waits = { code: 'AMANAT-REQ-118' };
  await expect(pauseRequest(services, org, id, 'staff:officer', scope)).rejects.toMatchObject(waits);
  await expect(approveRequest(services, org, id, 'staff:officer')).rejects.toMatchObject(waits);
  const longer = { until: '2027-01-11', because: 'complexity', reason: 'Sorğu mürəkkəbdir.' } as const;
  await expect(extendRequest(services, org, id, 'staff:officer', longer)).rejects.toMatchObject(waits);
  const state = await requestState(services.db, org, id);
  expect(leftToExtend(services, european, state, clock.now().toISOString())).toBeNull();
  clock.set('2026-12-03T08:00:00.000Z');
  for (const day of ['2026-11-22', '2026-12-04', '2026-02-30'])
    await expect(resumeRequest(services, org, id, 'staff:officer', day)).rejects.toMatchObject({
      code: 'AMANAT-REQ-108',
    });
  await resumeRequest(services, org, id, 'staff:officer', '2026-11-30');
  await sendLetters(services);
  expect(await due(office, id)).toEqual(['2026-12-30', null]);
  expect(mail.inbox.list()[0]?.text).toContain(formatAzDate('2026-12-30'));
  await expect(resumeRequest(services, org, id, 'staff:officer', '2026-12-03')).rejects.toMatchObject({
    code: 'AMANAT-REQ-101',
  });
  await approveRequest(services, org, id, 'staff:officer');
});

test('the code of the letter, a refusal and taking back end the wait too, each in time', async () => {
  const office = await startOffice({ manifest: european });
  const { services, clock } = office;
  const people = [known.leyla.email, known.rauf.email, known.sevinc.email] as const;
  const [coded, refused, taken] = [
    await asked(office, 'erasure', people[0]),
    await asked(office, 'erasure', people[1]),
    await asked(office, 'erasure', people[2]),
  ];
  for (const { id } of [coded, refused, taken])
    await pauseRequest(services, org, id, 'staff:officer', question);
  await expect(resumeRequest(services, org, coded.id, 'staff:officer', '2026-11-23')).rejects.toMatchObject({
    code: 'AMANAT-REQ-106',
  });
  await confirmCode(services, org, coded.id, lastCode(office, people[0]));
  expect(await due(office, coded.id)).toEqual(['2026-12-23', null]);
  clock.set('2027-02-01T08:00:00.000Z');
  await refuseRequest(services, org, refused.id, 'staff:officer', 'identity-not-proven', 'Sənəd gəlmədi.');
  await withdrawRequest(services, org, taken.id);
  for (const { id } of [refused, taken]) {
    expect(await due(office, id)).toEqual(['2027-03-03', null]);
    expect(await personView(services, await requestRow(services.db, org, id))).toMatchObject({ late: false });
  }
  const register = await requestRegister(services.db, org);
  expect(register.map(({ unaltered }) => unaltered)).toEqual([true, true, true]);
});

test('a pause against the law of a request, or of which nobody was told, is counted against the promise', async () => {
  const office = await startOffice();
  const { services } = office;
  const { id } = await asked(office);
  await sql`insert into request_event (org, request, seq, at, kind, actor, data) values (${org}, ${id}, 99, now(), 'paused', 'staff:x',
    ${JSON.stringify({ because: 'identity', noticeAt: '2026-11-23T08:00:00.000Z', by: [] })}::jsonb)`.execute(
    services.db,
  );
  expect(await handlingReads(services.db, org, '2026-11-24T08:00:00.000Z')).toMatchObject({
    pauses: 1,
    pausesOutOfRule: 1,
  });
});
