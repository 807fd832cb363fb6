import { randomBytes } from 'node:crypto';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { appendSubjectEvents, insertSubjectEvents } from '../consent/events.ts';
import { consentBody, consentServer, versionsOf } from '../consent/testing/consent-server.ts';
import { createJournal } from '../ledger/journal.ts';
import { settableClock } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { createJobs } from '../platform/jobs.ts';
import { createOutbound } from '../platform/outbound.ts';
import { permitsFor } from '../platform/public-address.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { held, heldJournal, waiting } from '../platform/testing/held.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { deliverDue } from './deliver.ts';
import { fanOut } from './fan-out.ts';
import { propagationView } from './reads.ts';
import { replay, taskDone } from './settle.ts';
import { setTarget, targetOf } from './targets.ts';
import { receiver } from './testing/receiver.ts';
import { toldManifest } from './testing/told-shop.ts';

const hour = 60 * 60 * 1000;
const manifest = toldManifest('task');

/** A shop whose choices are written by the real consents, with a clock that is moved. */
async function shop(declared = manifest) {
  const database = await testDatabase();
  const { db } = database;
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(declared);
  const masterKey = new Uint8Array(randomBytes(32));
  const server = async () => {
    const made = await consentServer({ db, clock, policies, masterKey });
    onTestFinished(() => made.app.close());
    return made;
  };
  const { consents, keys } = await server();
  const journal = createJournal({ keys });
  const outbound = createOutbound(permitsFor('127.0.0.1'), 60_000);
  const services = {
    db,
    clock,
    log: quietLog,
    keys,
    journal,
    jobs: createJobs(clock),
    policies,
    law: standardLaw,
    outbound,
  };
  const deliver = async () => {
    await fanOut(services, 'shop');
    await deliverDue(services, 'shop', 'google');
  };
  const visitor = randomBytes(16).toString('base64url');
  const choose = async (change: Parameters<typeof consentBody>[1]) => {
    clock.advance(1000);
    await consents.record(consentBody(policies, { visitor, ...change }));
  };
  const happened = async (subject: string, ...events: readonly SubjectEvent[]) =>
    inTransaction(db, (tx) => appendSubjectEvents(tx, 'shop', subject, events));
  const view = () => propagationView(db, 'shop', clock.now());
  const subject = keys.pseudonym('shop', 'visitor', visitor);
  return {
    services,
    database,
    server,
    db,
    clock,
    consents,
    policies,
    deliver,
    choose,
    happened,
    view,
    subject,
    visitor,
  };
}
type Shop = Awaited<ReturnType<typeof shop>>;
async function told({ services }: Shop) {
  const google = await receiver();
  google.knows((await setTarget(services, 'shop', 'google', { url: google.url }, 'staff:owner')).secret);
  return google;
}
const restriction = (second: number, standing: boolean): SubjectEvent => ({
  kind: 'restriction',
  at: `2026-11-22T08:00:0${second}.000Z`,
  standing,
  reason: 'SOR-2026-000001',
});

test('a withdrawal reaches every recipient of the purpose, signed, in the words of the standard', async () => {
  const given = await shop();
  const google = await told(given);
  await given.choose({});
  await given.choose({ method: 'withdraw', choices: { marketing: false } });
  await given.deliver();
  expect(google.took).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'consent.withdrawn',
      timestamp: '2026-11-23T08:00:02.000Z',
      data: {
        organisation: 'shop',
        pseudonym: given.subject,
        purposes: ['marketing'],
        version: 1,
        sequence: expect.any(Number),
      },
    },
  ]);
  expect(google.forged).toBe(0);
  const { tasks, waiting } = await given.view();
  expect(waiting).toEqual([]);
  // 998-IIIQ 12: three working days; who has no webhook is told by a person until then.
  expect(tasks).toMatchObject([
    { recipient: 'agency', kind: 'consent.withdrawn', due: '2026-11-26', rule: 'az-998.tell-recipients' },
  ]);
  await taskDone(given.services, 'shop', tasks[0]!.id, 'staff:aysel');
  await expect(taskDone(given.services, 'shop', tasks[0]!.id, 'staff:aysel')).rejects.toThrow();
  expect((await given.view()).tasks).toEqual([]);
  const { rows } = await sql<{ entry: { kind: string; subject: string; refs: Record<string, unknown> } }>`
    select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry order by idx`.execute(given.db);
  const entries = rows.map(({ entry }) => entry).filter(({ kind }) => kind === 'recipient.told');
  expect(entries.map(({ subject, refs }) => [subject, refs['recipient']])).toEqual([
    [given.subject, 'google'],
    [given.subject, 'agency'],
  ]);
});

test('nothing is told of choices that take nothing back, and nothing is written for them', async () => {
  const given = await shop();
  const google = await told(given);
  await given.choose({});
  await given.choose({ method: 'reject-all', choices: {}, visitor: randomBytes(16).toString('base64url') });
  const { rows } = await sql`select 1 from propagation_change`.execute(given.db);
  expect(rows).toEqual([]);
  // A stranger who withdraws what was never given makes no recipient hear of it.
  const stranger = randomBytes(16).toString('base64url');
  await given.choose({ method: 'withdraw', choices: { marketing: false }, visitor: stranger });
  await given.choose({ method: 'customise', choices: { analytics: true, marketing: false } });
  await given.deliver();
  expect(google.took.map(({ data }) => [data.pseudonym, data.purposes])).toEqual([
    [given.subject, ['marketing']],
  ]);
});

test('whoever had agreed and refuses everything has taken it back: recipients are told whatever the word was', async () => {
  const given = await shop();
  const google = await told(given);
  await given.choose({});
  await given.choose({ method: 'reject-all', choices: {} });
  await given.choose({ method: 'reject-all', choices: {} });
  await given.deliver();
  expect(google.took.map(({ type, data }) => [type, data.pseudonym, data.purposes])).toEqual([
    ['consent.withdrawn', given.subject, ['marketing', 'improvement']],
  ]);
  // Both posted before either was answered: they travel in one batch, and the second still ends the first.
  const visitor = randomBytes(16).toString('base64url');
  await Promise.all([
    given.choose({ visitor, choices: { marketing: true, analytics: true, functional: true } }),
    given.choose({ visitor, method: 'reject-all', choices: {} }),
  ]);
  await given.deliver();
  expect(google.took).toHaveLength(2);
});

test('objection, restriction and erasure are told, and the end of the first two', async () => {
  const given = await shop();
  const google = await told(given);
  const at = (second: number) => `2026-11-22T08:00:0${second}.000Z`;
  await given.happened(
    'p'.repeat(32),
    { kind: 'objection', at: at(1), purpose: 'marketing', standing: true },
    { kind: 'objection', at: at(2), purpose: 'newsletter', standing: true },
    restriction(3, true),
    restriction(4, false),
    { kind: 'objection', at: at(5), purpose: 'marketing', standing: false },
    { kind: 'erased', at: at(6), keptFor: ['delivery', 'improvement'] },
  );
  await given.deliver();
  expect(google.took.map(({ type, data }) => [type, data.purposes])).toEqual([
    ['objection.raised', ['marketing']],
    ['restriction.set', []],
    ['restriction.lifted', []],
    ['objection.ended', ['marketing']],
    // What google has nothing to do with is not its business.
    ['data.erased', ['improvement']],
  ]);
});

test('a change that fails holds back the later ones of that person and of nobody else, and goes out again', async () => {
  const given = await shop();
  const google = await told(given);
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  google.answers(({ data }) => (data.pseudonym === one ? 500 : 204));
  await given.happened(one, restriction(1, true), restriction(2, false), restriction(3, true));
  await given.happened(other, restriction(4, true), restriction(5, false));
  await given.deliver();
  expect(google.took.map(({ data }) => data.pseudonym)).toEqual([other, other]);
  const { waiting } = await given.view();
  expect(waiting.map(({ attempts, fault }) => [attempts, fault])).toEqual(
    expect.arrayContaining([
      [1, 'http-500'],
      [0, null],
      [0, null],
    ]),
  );
  // Not before its time.
  google.answers(() => 204);
  await given.deliver();
  expect(google.took).toHaveLength(2);
  given.clock.advance(6000);
  await given.deliver();
  expect(google.took.slice(2).map(({ type }) => type)).toEqual([
    'restriction.set',
    'restriction.lifted',
    'restriction.set',
  ]);
  const sequence = google.took.slice(2).map(({ data }) => data.sequence);
  expect(sequence).toEqual(sequence.toSorted((a, b) => a - b));
});

test('after three days a letter is dead and seen; sent again, it arrives under the same id', async () => {
  const given = await shop();
  const google = await told(given);
  const ids = new Set<string>();
  google.answers(({ id }) => (ids.add(id), 503));
  await given.happened('a'.repeat(32), restriction(1, true));
  const began = given.clock.now().getTime();
  let attempts = 0;
  for (;;) {
    await given.deliver();
    const { waiting } = await given.view();
    if (waiting.length === 0) break;
    attempts = waiting[0]!.attempts;
    given.clock.set(waiting[0]!.nextAt!);
  }
  expect(given.clock.now().getTime() - began).toBe(72 * hour);
  expect(attempts).toBeGreaterThan(12);
  const { dead } = await given.view();
  expect(dead).toMatchObject([{ recipient: 'google', kind: 'restriction.set', fault: 'http-503' }]);
  google.answers(({ id }) => (ids.add(id), 204));
  expect(await replay(given.services, 'shop', { id: dead[0]!.id }, 'staff:owner')).toBe(1);
  await given.deliver();
  expect(google.took.map(({ id }) => id)).toEqual([...ids]);
  expect((await given.view()).dead).toEqual([]);
  await expect(replay(given.services, 'shop', { recipient: 'google' }, 'staff:owner')).rejects.toThrow();
  const { rows } = await sql<{ kind: string }>`
    select convert_from(entry, 'UTF8')::jsonb->>'kind' as kind from journal_entry order by idx`.execute(
    given.db,
  );
  expect(rows.map(({ kind }) => kind).slice(-3)).toEqual([
    'recipient.not-told',
    'recipient.told-again',
    'recipient.told',
  ]);
});

/** The rows of another organisation, with the same ids as those of the shop. */
const beside = (db: Shop['db']) =>
  sql`insert into propagation select 'beside' as org, id, recipient, subject, seq, kind, purposes, at, version, way, state,
    created_at, due, rule, attempts, next_at, give_up_at, last_fault, settled_at, settled_by, country, channel
    from propagation`.execute(db);
const states = async (db: Shop['db']) => {
  const { rows } = await sql<{ org: string; recipient: string; state: string }>`
    select org, recipient, state from propagation order by org desc, recipient, seq`.execute(db);
  return rows.map(({ org, recipient, state }) => `${org} ${recipient} ${state}`);
};

test('a task is done for its organisation and by its id alone; a webhook is no task, and what is done is not done again', async () => {
  const { services, db, happened, view } = await shop();
  await happened('a'.repeat(32), restriction(1, true));
  await happened('b'.repeat(32), restriction(2, true));
  await fanOut(services, 'shop');
  await beside(db);
  const id = (await view()).tasks[0]!.id;
  const google = (await view()).waiting.find(({ recipient }) => recipient === 'google')!.id;
  await expect(taskDone(services, 'shop', google, 'staff:owner')).rejects.toMatchObject({
    code: 'AMANAT-PRO-003',
  });
  await taskDone(services, 'shop', id, 'staff:owner');
  await expect(taskDone(services, 'shop', id, 'staff:owner')).rejects.toMatchObject({
    code: 'AMANAT-PRO-003',
  });
  expect((await states(db)).filter((state) => !state.endsWith('waiting'))).toEqual(['shop agency done']);
});

test('dead letters go again for their organisation and their recipient alone, for three days more, and at once', async () => {
  const { services, db, clock, happened, view } = await shop();
  await happened('a'.repeat(32), restriction(1, true));
  await happened('b'.repeat(32), restriction(2, true));
  await fanOut(services, 'shop');
  await sql`update propagation set state = 'dead' where way = 'webhook'`.execute(db);
  await beside(db);
  const [one, other] = (await view()).dead;
  await sql`update propagation set recipient = 'other' where org = 'shop' and id = ${other!.id}`.execute(db);
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  clock.advance(hour);
  const again = (what: { id: string } | { recipient: string }) =>
    replay(services, 'shop', what, 'staff:owner');
  await expect(again({ recipient: 'agency' })).rejects.toMatchObject({ code: 'AMANAT-PRO-003' });
  expect(await again({ recipient: 'google' })).toBe(1);
  const dead = async () => (await states(db)).filter((state) => state.endsWith('dead'));
  expect(await dead()).toEqual(['shop other dead', 'beside google dead', 'beside google dead']);
  const { rows } = await sql<{
    hours: number;
  }>`select extract(epoch from give_up_at - next_at)::int / 3600 as hours
    from propagation where org = 'shop' and id = ${one!.id}`.execute(db);
  expect(rows).toEqual([{ hours: 72 }]);
  const { rows: jobs } = await sql<{ key: string }>`select key from graphile_worker._private_jobs`.execute(
    db,
  );
  expect(jobs).toEqual([{ key: 'propagation:shop:google' }]);
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  expect(await again({ id: other!.id })).toBe(1);
  expect(await dead()).toEqual(['beside google dead', 'beside google dead']);
});

test('a receiver that is gone for good says so; one nobody configured waits and gets everything once it is', async () => {
  const given = await shop();
  await given.happened('a'.repeat(32), restriction(1, true));
  await given.deliver();
  expect((await given.view()).waiting).toMatchObject([{ fault: 'no-target', attempts: 0 }]);
  const google = await told(given);
  await given.deliver();
  expect(google.took).toHaveLength(1);
  google.answers(() => 410);
  await given.happened('b'.repeat(32), restriction(2, true));
  await given.deliver();
  expect((await given.view()).dead).toMatchObject([{ fault: 'http-410', attempts: 1 }]);
});

test('a target inside the house is refused, and so is a recipient that is told otherwise', async () => {
  const { services } = await shop();
  const closed = { ...services, outbound: createOutbound(permitsFor()) };
  const set = (recipient: string, url: string) =>
    setTarget(closed, 'shop', recipient, { url }, 'staff:owner');
  await expect(set('google', 'https://169.254.169.254/')).rejects.toMatchObject({ code: 'AMANAT-PRO-002' });
  await expect(set('google', 'http://hooks.example.com/')).rejects.toMatchObject({ code: 'AMANAT-PRO-002' });
  await expect(set('agency', 'https://hooks.example.com/')).rejects.toMatchObject({ code: 'AMANAT-PRO-001' });
  await expect(set('toString', 'https://hooks.example.com/')).rejects.toMatchObject({
    code: 'AMANAT-PRO-001',
  });
});

test('changes of a transaction that fails are told to nobody', async () => {
  const given = await shop();
  const failing = inTransaction(given.db, async (tx) => {
    await appendSubjectEvents(tx, 'shop', 'a'.repeat(32), [restriction(1, true)]);
    throw new Error('later step');
  });
  await expect(failing).rejects.toThrow('later step');
  await given.deliver();
  expect(await given.view()).toMatchObject({ tasks: [], waiting: [], dead: [] });
});

test('a withdrawal in the very instant of the consent is told: of two choices of one instant the later one counts', async () => {
  const given = await shop();
  const google = await told(given);
  const at = '2026-11-22T08:00:01.000Z';
  const said = (yes: boolean) => ({ kind: 'consent', at, version: 1, choices: { marketing: yes } }) as const;
  const ids = ['10000000-0000-7000-8000-000000000000', '20000000-0000-7000-8000-000000000000'] as const;
  const chose = (subject: string, ...choices: readonly [boolean, boolean]) =>
    inTransaction(given.db, (tx) =>
      insertSubjectEvents(
        tx,
        'shop',
        choices.map((yes, n) => ({ subject, event: said(yes), id: ids[n]! })),
      ),
    );
  await chose('a'.repeat(32), true, false);
  await chose('b'.repeat(32), false, true);
  await given.deliver();
  expect(google.took.map(({ type, data }) => [type, data.pseudonym])).toEqual([
    ['consent.withdrawn', 'a'.repeat(32)],
  ]);
});

test('a new secret and the former one both sign while the overlap runs, so that the recipient changes over when it can', async () => {
  const given = await shop();
  const google = await told(given);
  const set = (overlapHours?: number) => {
    const body = { url: google.url, ...(overlapHours === undefined ? {} : { overlapHours }) };
    return setTarget(given.services, 'shop', 'google', body, 'staff:owner');
  };
  const change = async (marketing: boolean) => {
    await given.choose(marketing ? {} : { method: 'withdraw', choices: { marketing } });
    await given.deliver();
  };
  const withdraw = async () => {
    await change(true);
    await change(false);
    return { took: google.took.length, forged: google.forged, signatures: google.signatures };
  };
  expect(await withdraw()).toEqual({ took: 1, forged: 0, signatures: 1 });
  const next = await set();
  expect(next.formerUntil).toBe(new Date(given.clock.now().getTime() + 24 * hour).toISOString());
  // The recipient still knows the former one only; then the new one only.
  expect(await withdraw()).toEqual({ took: 2, forged: 0, signatures: 2 });
  google.knows(next.secret);
  expect(await withdraw()).toEqual({ took: 3, forged: 0, signatures: 2 });
  expect((await given.view()).targets).toMatchObject([{ formerUntil: next.formerUntil }]);
  given.clock.advance(24 * hour);
  expect(await withdraw()).toEqual({ took: 4, forged: 0, signatures: 1 });
});

test('of two who set the first target in one moment, the secret of the first goes on signing beside that of the second', async () => {
  const given = await shop();
  const google = await receiver();
  const set = () => setTarget(given.services, 'shop', 'google', { url: google.url }, 'staff:owner');
  const go = await heldJournal(given.database, 'shop');
  const first = set();
  await waiting(given.database);
  const second = set();
  await waiting(given.database, 2);
  await go();
  expect((await first).formerUntil).toBeNull();
  expect((await second).formerUntil).toBe(new Date(given.clock.now().getTime() + 24 * hour).toISOString());
  const secrets = [(await second).secret, (await first).secret];
  expect(await targetOf(given.services, given.db, 'shop', 'google')).toEqual({ url: google.url, secrets });
});

test('a secret that became known signs nothing from that instant on, and no more than three former ones ever sign', async () => {
  const given = await shop();
  const google = await told(given);
  const set = (overlapHours: number) =>
    setTarget(given.services, 'shop', 'google', { url: google.url, overlapHours }, 'staff:owner');
  const signatures = async () => {
    await given.choose({});
    await given.choose({ method: 'withdraw', choices: { marketing: false } });
    await given.deliver();
    return google.signatures;
  };
  for (let i = 0; i < 5; i += 1) google.knows((await set(48)).secret);
  expect(await signatures()).toBe(4);
  // The last overlap holds for all of before.
  const shorter = await set(1);
  google.knows(shorter.secret);
  expect(shorter.formerUntil).toBe(new Date(given.clock.now().getTime() + hour).toISOString());
  const alone = await set(0);
  expect(alone.formerUntil).toBeNull();
  google.knows(alone.secret);
  expect(await signatures()).toBe(1);
  expect(google.forged).toBe(0);
  const { rows } = await sql<{ refs: object }>`select convert_from(entry, 'UTF8')::jsonb->'refs' as refs
    from journal_entry where kind = 'recipient.target-set' order by idx`.execute(given.db);
  expect(rows.map(({ refs }) => refs).slice(-2)).toEqual([
    { recipient: 'google', formerUntil: shorter.formerUntil },
    { recipient: 'google' },
  ]);
});

test('a task of the time before the webhook holds no webhook back', async () => {
  const byHand = await shop(toldManifest('task', 'task'));
  await byHand.happened('a'.repeat(32), restriction(1, true));
  await byHand.deliver();
  expect((await byHand.view()).tasks.map(({ recipient }) => recipient).toSorted()).toEqual([
    'agency',
    'google',
  ]);
  const given = { ...byHand, services: { ...byHand.services, policies: versionsOf(manifest) } };
  const google = await told(given);
  await given.happened('a'.repeat(32), restriction(2, false));
  await fanOut(given.services, 'shop');
  await deliverDue(given.services, 'shop', 'google');
  expect(google.took.map(({ type }) => type)).toEqual(['restriction.lifted']);
});

test('998-IIIQ 12: who got the data under a former declaration is told too; a processor that left has given it back', async () => {
  const both = toldManifest('webhook');
  const partner = { ...both.recipients!['agency']!, role: 'controller' } as const;
  const former = { ...both, recipients: { ...both.recipients, agency: partner } };
  const { agency: _gone, ...left } = former.recipients;
  const marketing = { ...both.purposes['marketing']!, recipients: ['google'] };
  const without = { ...former, recipients: left, purposes: { ...both.purposes, marketing } };
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  const said = (second: number, yes: boolean): SubjectEvent => ({
    kind: 'consent',
    at: `2026-11-22T08:00:0${second}.000Z`,
    version: 1,
    choices: { marketing: yes },
  });
  const given = await shop(former);
  await given.happened(one, said(1, true));
  // The next version has the partner no more; only who came before it left was known to it.
  const [first] = versionsOf(former).versions('shop');
  const second = {
    ...versionsOf(former, without).version('shop', 2)!,
    effectiveAt: '2026-11-22T08:00:02.000Z',
  };
  const policies = {
    ...versionsOf(former, without),
    versions: () => [first!, second],
    inForce: (_org: string, at = '9') => (at < second.effectiveAt ? first : second),
  };
  const services = { ...given.services, policies };
  await given.happened(other, said(3, true), said(4, false));
  await given.happened(one, said(5, false));
  await fanOut(services, 'shop');
  const { waiting } = await given.view();
  expect(waiting.map(({ subject, recipient }) => `${subject[0]} ${recipient}`).toSorted()).toEqual([
    'a agency',
    'a google',
    'b google',
  ]);
  const agency = await receiver();
  agency.knows((await setTarget(services, 'shop', 'agency', { url: agency.url }, 'staff:owner')).secret);
  await deliverDue(services, 'shop', 'agency');
  expect(agency.took.map(({ data }) => [data.pseudonym, data.purposes])).toEqual([[one, ['marketing']]]);
  const processor = {
    ...services,
    policies: { ...policies, versions: () => [versionsOf(both).version('shop', 1)!, second] },
  };
  await given.happened(one, said(6, true), said(7, false));
  await fanOut(processor, 'shop');
  await deliverDue(processor, 'shop', 'agency');
  expect(agency.took).toHaveLength(1);
});

test('a written consent to a transfer that is taken back is told to those who get the data in that country by it', async () => {
  const both = toldManifest('webhook');
  const abroad = { country: 'TR', transfer: { mechanisms: ['written-consent'] } } as const;
  const agency = { ...both.recipients!['agency']!, ...abroad };
  const given = await shop({ ...both, recipients: { ...both.recipients, agency } });
  const partner = await receiver();
  partner.knows(
    (await setTarget(given.services, 'shop', 'agency', { url: partner.url }, 'staff:owner')).secret,
  );
  const said = (second: number, country: string, yes: boolean): SubjectEvent => ({
    kind: 'written-consent',
    at: `2026-11-22T08:00:0${second}.000Z`,
    version: 1,
    country,
    given: yes,
  });
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  await given.happened(
    one,
    said(1, 'TR', true),
    said(1, 'US', true),
    said(2, 'US', false),
    said(3, 'TR', false),
  );
  // Who takes back what was never given makes nobody hear of it.
  await given.happened(other, said(4, 'TR', false));
  await fanOut(given.services, 'shop');
  await deliverDue(given.services, 'shop', 'agency');
  expect(partner.took).toEqual([
    {
      id: expect.any(String),
      type: 'transfer-consent.withdrawn',
      timestamp: '2026-11-22T08:00:03.000Z',
      data: {
        organisation: 'shop',
        pseudonym: one,
        purposes: ['marketing'],
        country: 'TR',
        version: 1,
        sequence: expect.any(Number),
      },
    },
  ]);
  expect((await given.view()).waiting).toEqual([]);
});

test('FOC-09: a refused channel reaches those who send by it, once, and so does letting it again', async () => {
  const both = toldManifest('webhook');
  const marketing = { ...both.purposes['marketing']!, channels: ['email', 'sms'] } as const;
  const given = await shop({ ...both, purposes: { ...both.purposes, marketing } } as typeof both);
  const google = await told(given);
  const refusal = (second: number, channel: string, refused: boolean): SubjectEvent => ({
    kind: 'channel-refusal',
    at: `2026-11-22T08:00:0${second}.000Z`,
    channel,
    refused,
  });
  await given.happened(
    given.subject,
    refusal(1, 'sms', true),
    // Said twice it is no news, and by push nobody is written to.
    refusal(2, 'sms', true),
    refusal(3, 'push', true),
    refusal(4, 'sms', false),
  );
  await given.deliver();
  expect(
    google.took.map(({ type, timestamp, data }) => [type, timestamp, data.channel, data.purposes]),
  ).toEqual([
    ['channel.refused', '2026-11-22T08:00:01.000Z', 'sms', ['marketing']],
    ['channel.allowed', '2026-11-22T08:00:04.000Z', 'sms', ['marketing']],
  ]);
  // The other one, whose address nobody set yet, is to hear of the same.
  const open = (await given.view()).waiting.filter(({ recipient }) => recipient === 'agency');
  expect(open.map(({ kind, channel }) => [kind, channel]).toSorted()).toEqual([
    ['channel.allowed', 'sms'],
    ['channel.refused', 'sms'],
  ]);
});

test('an agreement and a refusal in the same moment at two servers are told like one after the other', async () => {
  const { services, database, server, clock, consents, policies, visitor, view } = await shop();
  const other = await server();
  // Once each, so that the words are kept and both batches go in one flight.
  for (const { record } of [consents, other.consents])
    for (const method of ['accept-all', 'reject-all'] as const) await record(said(policies, method));
  await fanOut(services, 'shop');
  const go = await heldJournal(database, 'shop');
  const agreed = consents.record(said(policies, 'accept-all', visitor));
  await waiting(database);
  clock.advance(1);
  const refused = other.consents.record(said(policies, 'reject-all', visitor));
  await waiting(database, 2);
  await go();
  await Promise.all([agreed, refused]);
  await fanOut(services, 'shop');
  expect((await view()).tasks).toMatchObject([{ kind: 'consent.withdrawn' }]);
});

test('a refusal waits for whoever is noting what the same person took back, and keeps nobody from the journal', async () => {
  const { services, database, server, clock, consents, policies, visitor, subject, view } = await shop();
  const other = await server();
  await consents.record(said(policies, 'accept-all', visitor));
  clock.advance(1000);
  const lock = `select pg_advisory_xact_lock(hashtextextended('propagation shop ' || $1::text, 0))`;
  const go = await held(database, lock, [subject]);
  const refused = consents.record(said(policies, 'reject-all', visitor));
  await waiting(database);
  await other.consents.record(said(policies, 'accept-all'));
  await go();
  await refused;
  await fanOut(services, 'shop');
  expect((await view()).tasks).toMatchObject([{ kind: 'consent.withdrawn' }]);
});

test('what waits for a target goes out at once when one is set in the very moment of an attempt', async () => {
  const given = await shop(toldManifest('webhook'));
  await given.happened('a'.repeat(32), restriction(1, true));
  await fanOut(given.services, 'shop');
  given.clock.advance(1000);
  const go = await heldJournal(given.database, 'shop');
  const setting = told(given);
  await waiting(given.database);
  const delivered = deliverDue(given.services, 'shop', 'google');
  await waiting(given.database, 2);
  await go();
  const google = await setting;
  await delivered;
  expect(google.took).toHaveLength(1);
});

test('two workers that deliver the same at once write it down once', async () => {
  const given = await shop(toldManifest('webhook'));
  await told(given);
  await given.happened('a'.repeat(32), restriction(1, true));
  await fanOut(given.services, 'shop');
  const go = await heldJournal(given.database, 'shop');
  const first = deliverDue(given.services, 'shop', 'google');
  await waiting(given.database);
  const second = deliverDue(given.services, 'shop', 'google');
  await waiting(given.database, 2);
  await go();
  await Promise.all([first, second]);
  const { rows } = await sql`select from journal_entry where kind = 'recipient.told'`.execute(given.db);
  expect(rows).toHaveLength(1);
});

/** One button over everything, of a browser or of a stranger's. */
function said(
  policies: Parameters<typeof consentBody>[0],
  method: 'accept-all' | 'reject-all',
  visitor = randomBytes(16).toString('base64url'),
) {
  const choices = Object.fromEntries(
    ['functional', 'analytics', 'marketing'].map((id) => [id, method === 'accept-all']),
  );
  return consentBody(policies, { visitor, method, choices });
}
