import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJobs } from '../platform/jobs.ts';
import { sweepWithdrawals } from '../retention/sweep-withdrawals.ts';
import { request, soon } from './testing/acts.ts';
import { type Classifieds, createClassifieds, withStore } from './testing/classifieds.ts';
import { aysel, facts, type Program, startProgram } from './testing/program.ts';

let program: Program;
let store: Classifieds;
const start = '2026-11-23T08:00:00.000Z';
const other = 'other@example.az';
beforeAll(async () => {
  store = await createClassifieds();
  program = await startProgram({
    now: start,
    organisations: ['lalafo'],
    declared: { lalafo: withStore() },
    environment: { CLASSIFIEDS_URL: store.url },
  });
});
afterAll(async () => {
  await program.close();
  await store.close();
});
const count = async (table: string, email: string) =>
  Number((await store.query(`select count(*)::int as n from ${table} where email = $1`, [email]))[0]?.['n']);
const nightly = () => {
  const { clock, log, journal, keys, policies, stores, database } = program.core;
  return sweepWithdrawals(
    { db: database.db, clock, log, journal, keys, jobs: createJobs(clock), policies, stores },
    'lalafo',
  );
};

test('LAL-6.7: a withdrawal stops the use at once, and destroys in every store what was held on that consent alone, in time', async () => {
  for (const [id, email] of [aysel, other].entries()) {
    await program.happened('lalafo', [facts.said({ marketing: true })], email);
    await store.query('insert into subscribers (id, email, push_token, seen_at) values ($1, $2, $3, $4)', [
      id + 1,
      email,
      `tok-${id}`,
      '2026-11-20T08:00:00Z',
    ]);
    await store.query('insert into members (id, email, full_name) values ($1, $2, $3)', [
      id + 1,
      email,
      'Made Up',
    ]);
  }
  expect((await program.ask('lalafo', { purpose: 'marketing' })).allow).toBe(true);
  expect((await program.row('LAL-6.7')).state).toBe('not-yet-shown');
  await request(program, 'lalafo', { kind: 'withdrawal' });
  expect((await program.ask('lalafo', { purpose: 'marketing' })).allow).toBe(false);
  // The job that came with the withdrawal is run by the program itself.
  const executed = await soon(async () =>
    (await program.journal('lalafo')).find(({ kind }) => kind === 'withdrawal.executed'),
  );
  expect(executed.refs).toEqual({ purpose: 'marketing', rows: 1, due: '2026-12-07', late: 0 });
  expect(await count('subscribers', aysel)).toBe(0);
  // What rests on the contract stays, and so does what somebody else agreed to.
  expect(await count('members', aysel)).toBe(1);
  expect(await count('subscribers', other)).toBe(1);
  const acts = (await program.journal('lalafo')).filter(({ kind }) => kind === 'act.issued');
  expect(acts.map(({ refs }) => [refs['store'], refs['table'], refs['count']])).toEqual([
    ['classifieds', 'subscribers', 1],
  ]);
  expect(await nightly()).toBe(0);
});

test('LAL-6.7: what is not destroyed by the tenth working day is shown as late, and stays on the record when it is', async () => {
  program.clock.set('2026-11-24T08:00:00.000Z');
  await program.happened('lalafo', [facts.said({ marketing: false }, '2026-11-24T08:00:00.000Z')], other);
  program.clock.set('2026-12-08T08:00:00.000Z');
  expect((await program.row('LAL-6.7')).facts).toMatchObject({ pending: 1, overdue: 0 });
  program.clock.set('2026-12-09T08:00:00.000Z');
  expect(await program.row('LAL-6.7')).toMatchObject({ state: 'broken', facts: { pending: 1, overdue: 1 } });
  expect(await nightly()).toBe(1);
  expect(await count('subscribers', other)).toBe(0);
  expect(await program.row('LAL-6.7')).toMatchObject({ state: 'broken', facts: { pending: 0, late: 1 } });
});
