import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Snapshot, StateAnswer } from '@amanat/contract/gate-local.ts';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { createLiveGate } from '@amanat/sdk/live.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeApiKey } from '../../accounts/sessions.ts';
import { appendSubjectEvents } from '../../consent/events.ts';
import { consentBody } from '../../consent/testing/consent-server.ts';
import { application, shop, type Told } from '../../gate/testing/two-processes.ts';
import { inTransaction } from '../../platform/db.ts';
import { startProgram } from '../../promises/testing/program.ts';

const codes = ({ decision }: Told) => decision.reasons.filter((r) => r.decisive).map((r) => r.code);
const visitorOf = () => randomBytes(16).toString('base64url');
const withdraw: Partial<ConsentRequest> = { method: 'withdraw', choices: { marketing: false } };

/** Asks until the answer is as awaited; what decides is a change that arrives, not the asking. */
async function until(ask: () => Promise<Told>, done: (told: Told) => boolean): Promise<Told> {
  for (;;) {
    const told = await ask();
    if (done(told)) return told;
    await wait(10);
  }
}

test('SMA-06: a withdrawal written by one process is seen by a gate in another, which asked for nothing', async () => {
  const { consents, policies, serveOn } = await shop();
  const { address } = await serveOn();
  const till = await application(address, 60_000);
  const visitor = visitorOf();
  const person = { kind: 'visitor', value: visitor } as const;
  expect(codes(await till.may(person, 'marketing'))).toEqual(['consent.missing']);
  await consents.record(consentBody(policies, { visitor }));
  // From memory alone: nothing but the stream can change this answer. The word of the consent itself may come after the
  // answer about it, and have it asked for once more.
  await until(
    async () => {
      await till.may(person, 'marketing');
      return till.mayNow(person, 'marketing');
    },
    ({ decision }) => decision.allow,
  );
  await consents.record(consentBody(policies, { visitor, ...withdraw }));
  const told = await until(
    () => till.mayNow(person, 'marketing'),
    ({ decision }) => !decision.allow,
  );
  expect(codes(told)).toEqual(['gate.unreachable']);
  expect(codes(await till.may(person, 'marketing'))).toEqual(['consent.withdrawn']);
});

test('killed, the server leaves gates that deny once their state is too old, and that recover with it', async () => {
  const { consents, policies, serveOn } = await shop();
  const server = await serveOn();
  const till = await application(server.address, 1500);
  const visitor = visitorOf();
  const person = { kind: 'visitor', value: visitor } as const;
  await consents.record(consentBody(policies, { visitor }));
  // A busy machine may say its word late, and the gate deny meanwhile.
  await until(
    () => till.may(person, 'marketing'),
    ({ decision }) => decision.allow,
  );
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  // Somebody not known here cannot be asked about; who is known still may be until the age is reached.
  const stranger = { kind: 'visitor', value: visitorOf() } as const;
  expect((await till.may(stranger, 'marketing')).decision.allow).toBe(false);
  // They may have been forgotten just before, at the word that they changed: then they are unreachable until that age.
  const stale = await until(
    () => till.may(person, 'marketing'),
    (told) => codes(told).includes('gate.stale'),
  );
  expect(codes(stale)).toEqual(['gate.stale']);
  expect(stale.status).toMatchObject({ fresh: false });
  // What happened while nobody listened is not missed.
  await consents.record(consentBody(policies, { visitor, ...withdraw }));
  await serveOn(Number(new URL(server.address).port));
  const answers: boolean[] = [];
  await until(
    () => till.may(person, 'marketing'),
    (told) => {
      answers.push(told.decision.allow);
      return codes(told).includes('consent.withdrawn');
    },
  );
  expect(answers).not.toContain(true);
});

test('a database connection that is lost costs a gate nothing but new reads', async () => {
  const { consents, policies, serveOn, db } = await shop();
  const { address } = await serveOn();
  const till = await application(address, 60_000);
  const visitor = visitorOf();
  const person = { kind: 'visitor', value: visitor } as const;
  await consents.record(consentBody(policies, { visitor }));
  expect((await till.may(person, 'marketing')).decision.allow).toBe(true);
  const { rows } = await sql<{ cut: boolean }>`select pg_terminate_backend(pid) as cut from pg_stat_activity
    where datname = current_database() and (query = 'select' or query like 'listen%')`.execute(db);
  expect(rows).toEqual([{ cut: true }]);
  await consents.record(consentBody(policies, { visitor, ...withdraw }));
  // The notice of this withdrawal may have found nobody: whoever listens again makes gates forget everybody.
  await until(
    () => till.mayNow(person, 'marketing'),
    ({ decision }) => !decision.allow,
  );
  expect(codes(await till.may(person, 'marketing'))).toEqual(['consent.withdrawn']);
});

test('a version published by another process is decided by as soon as it is in force', async () => {
  const { consents, policies, publish, serveOn } = await shop();
  const { address } = await serveOn();
  const till = await application(address, 60_000);
  const visitor = visitorOf();
  const person = { kind: 'visitor', value: visitor } as const;
  await consents.record(consentBody(policies, { visitor }));
  const past = { at: '2026-01-01T00:00:00.000Z' };
  expect(await till.may(person, 'marketing')).toMatchObject({ decision: { allow: true, version: 1 } });
  const without = shopManifest((manifest) => {
    const { marketing: _gone, ...purposes } = manifest.purposes;
    return { ...manifest, purposes };
  });
  await publish(without, 2, '2026-06-01T00:00:00.000Z');
  const told = await until(
    () => till.may(person, 'marketing'),
    ({ decision }) => !decision.allow,
  );
  expect(told).toMatchObject({ decision: { version: 2 } });
  expect(codes(told)).toEqual(['purpose.unknown']);
  // An instant under the version before belongs to that version: the server, which has it, is asked.
  const before = await till.may(person, 'marketing', past);
  expect(before).toMatchObject({ decision: { allow: false, version: 1 } });
  expect(codes(before)).toEqual(['consent.missing']);
});

test('denials of an application stand in the journal, each counted, and no one’s identifier does', async () => {
  const { consents, policies, serveOn, db, keys } = await shop();
  const { address } = await serveOn();
  const till = await application(address, 60_000);
  const person = { kind: 'email', value: 'leyla@example.az' } as const;
  for (let i = 0; i < 3; i += 1) await till.may(person, 'marketing');
  await till.may(person, 'delivery', { recipient: 'Somebody <else>' });
  const visitor = visitorOf();
  await consents.record(consentBody(policies, { visitor }));
  await till.may({ kind: 'visitor', value: visitor }, 'marketing');
  const told = await until(till.flush, ({ status }) => status.unreported === 0);
  expect(told.status).toMatchObject({ lost: 0 });
  const { rows } = await sql<{ entry: { kind: string; subject: string; refs: Record<string, unknown> } }>`
    select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry order by idx`.execute(db);
  const denied = rows.map(({ entry }) => entry).filter(({ kind }) => kind === 'gate.denied');
  expect(denied.reduce((sum, { refs }) => sum + Number(refs['times']), 0)).toBe(4);
  expect(denied.at(-1)?.refs).toMatchObject({ purpose: 'delivery', recipient: 'undeclared' });
  expect(denied[0]).toMatchObject({
    subject: keys.pseudonym('shop', 'email', person.value),
    actor: 'till',
    refs: { purpose: 'marketing', categories: 'usage', reasons: 'consent.missing', by: 'application' },
  });
  expect(JSON.stringify(rows)).not.toContain('leyla');
});

test('a server that stops ends its streams; its own keys open them', async () => {
  const program = await startProgram({ organisations: ['icta'] });
  const key = await makeApiKey(program.db, program.clock, 'icta', 'till');
  const gate = createLiveGate({ url: program.url, key, organisation: 'icta', maxAge: 60_000 });
  await gate.ready();
  expect(gate.status).toMatchObject({ fresh: true, version: 1, trouble: null });
  const subject = { kind: 'email', value: 'leyla@example.az' } as const;
  const decision = await gate.may(subject, 'development', { categories: ['technical'] });
  expect(decision).toMatchObject({ allow: false, reasons: [{ code: 'consent.missing' }] });
  await gate.flush();
  const denied = (await program.journal('icta')).filter(({ kind }) => kind === 'gate.denied');
  expect(denied).toMatchObject([{ refs: { purpose: 'development', by: 'application', times: 1 } }]);
  await program.close();
  await until(
    async () => ({ decision, status: gate.status }),
    ({ status }) => status.trouble !== null,
  );
  await gate.close();
  const failures: { problem?: { code: string } }[] = [];
  const failed = (error: unknown) => void failures.push(error as (typeof failures)[number]);
  const wrong = createLiveGate({ url: program.url, key: 'no', organisation: 'icta', maxAge: 100, failed });
  expect((await wrong.may(subject, 'development', { categories: ['technical'] })).reasons[0]?.code).toBe(
    'gate.stale',
  );
  // What waits for the journal cannot be sent, and closing says so.
  await wrong.close();
  expect(failures.map(({ problem }) => problem?.code)).toContain('AMANAT-SDK-008');
  expect(wrong.status.unreported).toBe(1);
});

test('a crowd of unknown people opens no crowd of connections; who finds no room is denied, and told of once', async () => {
  const { consents, policies, serveOn } = await shop();
  const { address } = await serveOn();
  const visitor = visitorOf();
  await consents.record(consentBody(policies, { visitor }));
  let [travelling, peak, sent] = [0, 0, 0];
  const open = Promise.withResolvers<void>();
  const counted: typeof fetch = async (...what) => {
    if (!String(what[0]).endsWith('/decisions/state')) return fetch(...what);
    [travelling, sent] = [travelling + 1, sent + 1];
    peak = Math.max(peak, travelling);
    await open.promise;
    return fetch(...what).finally(() => (travelling -= 1));
  };
  const failures: unknown[] = [];
  const gate = createLiveGate({
    url: address,
    key: 'key',
    organisation: 'shop',
    fetch: counted,
    maxAge: 600_000,
    timeout: 600_000,
    atOnce: 3,
    waiting: 20,
    failed: (error) => failures.push(error),
  });
  await gate.ready();
  const use = { categories: ['usage'] };
  const known = { kind: 'visitor', value: visitor } as const;
  const same = Array.from({ length: 50 }, () => gate.may(known, 'marketing', use));
  const others = Array.from({ length: 40 }, () =>
    gate.may({ kind: 'visitor', value: visitorOf() }, 'marketing', use),
  );
  expect(gate.status.waiting).toBe(20);
  open.resolve();
  expect((await Promise.all(same)).every(({ allow }) => allow)).toBe(true);
  const reasons = (await Promise.all(others)).map(({ reasons: [first] }) => first?.code);
  expect(
    Map.groupBy(reasons, (code) => code)
      .entries()
      .map(([code, all]) => [code, all.length])
      .toArray(),
  ).toEqual(
    expect.arrayContaining([
      ['consent.missing', 22],
      ['gate.busy', 18],
    ]),
  );
  expect([peak, sent, gate.status.waiting]).toEqual([3, 23, 0]);
  expect(failures).toMatchObject([{ problem: { code: 'AMANAT-SDK-007' } }]);
  await gate.close();
});

test('the state holds what is decided by and nothing else; a stranger gets none, nor the stream', async () => {
  const { consents, policies, serveOn, db, keys } = await shop();
  const { address } = await serveOn();
  const visitor = visitorOf();
  await consents.record(consentBody(policies, { visitor }));
  const pseudonym = keys.pseudonym('shop', 'visitor', visitor);
  const at = '2026-11-01T00:00:00.000Z';
  await inTransaction(db, (tx) =>
    appendSubjectEvents(tx, 'shop', pseudonym, [
      { kind: 'objection', at, purpose: 'marketing', standing: true },
    ]),
  );
  const get = (path: string, key = 'key', init: RequestInit = {}) =>
    fetch(`${address}/v1/organisations/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    });
  const body = JSON.stringify({ subject: [{ kind: 'visitor', value: visitor }] });
  const state = (await (
    await get('shop/decisions/state', 'key', { method: 'POST', body })
  ).json()) as StateAnswer;
  expect(state.pseudonyms).toEqual([pseudonym]);
  expect(state.events.map((event) => Object.keys(event).toSorted())).toEqual([
    ['at', 'kind', 'purpose', 'standing'],
    ['at', 'choices', 'ends', 'expires', 'kind', 'version'],
  ]);
  const snapshot = (await (await get('shop/decisions/snapshot')).json()) as Snapshot;
  expect(snapshot.versions.map(({ number }) => number)).toEqual([1]);
  for (const path of ['shop/decisions/stream', 'shop/decisions/snapshot']) {
    expect((await get(path, 'no')).status).toBe(401);
    expect((await get(path.replace('shop', 'other'))).status).toBe(403);
  }
});
