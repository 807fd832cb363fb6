import { randomBytes } from 'node:crypto';
import type { Subject } from '@amanat/contract/gate.ts';
import type { FactTold } from '@amanat/contract/facts.ts';
import { AmanatError } from '@amanat/sdk/client.ts';
import { tellFacts } from '@amanat/sdk/facts.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { consentHistory } from '../../consent/history/consent-history.ts';
import { application, shop } from '../../gate/testing/two-processes.ts';
import { systemClock } from '../../platform/clock.ts';
import { heldJournal, waiting } from '../../platform/testing/held.ts';

const anybody = () => ({ kind: 'email', value: `${randomBytes(6).toString('hex')}@example.az` }) as const;
const longAgo = '2026-01-10T10:00:00.000Z';

async function till() {
  const served = await shop();
  const { address } = await served.serveOn();
  const gate = await application(address, 60_000);
  const tell = (...facts: FactTold[]) =>
    tellFacts({ url: address, key: 'key', organisation: 'shop', timeout: 60_000 }, facts);
  const codes = async (person: Subject) => {
    const { decision } = await gate.may(person, 'delivery');
    return decision.reasons.map(({ code }) => code).join(' ');
  };
  /** Asks until the answer is as awaited: what brings it is the stream, and not the asking. */
  const becomes = (person: Subject, awaited: string) =>
    expect.poll(() => codes(person), { interval: 10 }).toBe(awaited);
  const kinds = async () => {
    const { rows } = await sql<{ kind: string }>`
      select kind from journal_entry where kind like 'fact.%' order by idx`.execute(served.db);
    return rows.map(({ kind }) => kind);
  };
  return { ...served, tell, codes, becomes, kinds };
}

test('a contract that an application tells opens what rests on it, in another process as it commits, and its end closes it', async () => {
  const { tell, codes, becomes, kinds } = await till();
  const person = anybody();
  expect(await codes(person)).toBe('contract.missing');
  expect(await tell({ subject: person, kind: 'contract', running: true })).toBe(1);
  await becomes(person, 'basis.contract');
  expect(await codes(anybody())).toBe('contract.missing');
  expect(await tell({ subject: person, kind: 'contract', running: false })).toBe(1);
  await becomes(person, 'contract.ended');
  expect(await kinds()).toEqual(['fact.contract-begun', 'fact.contract-ended']);
});

test('the same facts told again write nothing, and a person under two identifiers is found by each', async () => {
  const { tell, codes, kinds } = await till();
  const [email, other] = [anybody(), anybody()];
  const facts: FactTold[] = [
    { subject: [email, other], kind: 'account', open: true, at: longAgo },
    { subject: email, kind: 'interaction', at: longAgo },
    { subject: email, kind: 'interaction', at: longAgo },
  ];
  expect(await tell(...facts)).toBe(3);
  expect(await tell(...facts)).toBe(0);
  expect(await codes(email)).toBe('basis.contract');
  expect(await codes(other)).toBe('basis.contract');
  expect((await kinds()).toSorted()).toEqual([
    'fact.account-opened',
    'fact.account-opened',
    'fact.interaction',
  ]);
});

test('a person is one person by any spelling of their number: what ended under one does not go on under another', async () => {
  const { tell, codes, becomes } = await till();
  const plain = { kind: 'phone', value: '+994501234567' } as const;
  const spaced = { kind: 'phone', value: '050 123 45 67' } as const;
  await tell({ subject: plain, kind: 'contract', running: true, at: longAgo });
  expect(await codes(spaced)).toBe('basis.contract');
  await tell({ subject: spaced, kind: 'contract', running: false });
  await becomes(plain, 'contract.ended');
});

test('LAL-8.5: the basis at an instant names the entry that told of the contract', async () => {
  const { tell, db, keys, policies } = await till();
  const subject = anybody();
  await tell({ subject, kind: 'contract', running: true, at: longAgo });
  const history = consentHistory({ db, keys, policies, clock: systemClock });
  const basis = (at: string) => history.basis('shop', { subject, purpose: 'delivery', at });
  expect(await basis('2026-01-09T00:00:00Z')).toMatchObject({ holds: false, evidence: [] });
  expect(await basis('2026-01-11T00:00:00Z')).toMatchObject({
    basis: 'contract',
    holds: true,
    lawful: true,
    evidence: [{ kind: 'contract', at: longAgo, shows: 'basis', entry: { kind: 'fact.contract-begun' } }],
  });
});

test('a fact of tomorrow, of no instant or of another form is refused, and nothing of its body is written', async () => {
  const { tell, kinds } = await till();
  const subject = anybody();
  const tomorrow = new Date(systemClock.now().getTime() + 86_400_000).toISOString();
  const codeOf = (...facts: unknown[]) =>
    tell(...(facts as FactTold[])).then(
      () => 'taken',
      (cause: unknown) => (cause instanceof AmanatError ? cause.problem.code : 'failed'),
    );
  const good = { subject, kind: 'account', open: true };
  expect(await codeOf(good, { ...good, at: tomorrow })).toBe('AMANAT-GATE-005');
  expect(await codeOf({ ...good, at: '2026-02-30T00:00:00Z' })).toBe('AMANAT-GATE-005');
  expect(await codeOf({ subject, kind: 'birth', date: '1990-01-01' })).toBe('AMANAT-HTTP-400');
  expect(await codeOf({ ...good, running: true })).toBe('AMANAT-HTTP-400');
  expect(await kinds()).toEqual([]);
  // A clock that is a little ahead is no reason to lose a fact.
  const soon = new Date(systemClock.now().getTime() + 60_000).toISOString();
  expect(await codeOf({ ...good, at: soon })).toBe('taken');
});

test('the same fact told twice in one moment is written once', async () => {
  const { database, tell, kinds } = await till();
  const fact: FactTold = { subject: anybody(), kind: 'contract', running: true, at: longAgo };
  const go = await heldJournal(database, 'shop');
  const first = tell(fact);
  await waiting(database);
  const second = tell(fact);
  await waiting(database, 2);
  await go();
  expect(await Promise.all([first, second])).toEqual([1, 0]);
  expect(await kinds()).toEqual(['fact.contract-begun']);
});
