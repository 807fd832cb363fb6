import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, onTestFinished, test } from 'vitest';
import { sweepEverything } from './testing/acts.ts';
import { createClassifieds, withStore } from './testing/classifieds.ts';
import { changed, facts, type Org, reasons, startProgram } from './testing/program.ts';

const aftermath = (keep: string) => ({ keep, after: 'contract.ended', then: 'destroy' }) as const;

/** The program over a real PostgreSQL store. */
async function over(org: Org, declared: Manifest) {
  const store = await createClassifieds();
  const program = await startProgram({
    organisations: [org],
    declared: { [org]: declared },
    environment: { CLASSIFIEDS_URL: store.url },
  });
  onTestFinished(async () => {
    await program.close();
    await store.close();
  });
  const ids = async (table: string) =>
    (await store.query(`select id from ${table} order by id`)).map(({ id }) => Number(id));
  return { program, store, ids };
}

test('ALQ-5.2: a contract’s start opens the use and its end closes it; the period in the store is counted from that end', async () => {
  const own = manifestOf('alqoritmika');
  const pupils = {
    subject: { column: 'email', identifier: 'email' },
    key: 'id',
    columns: { email: 'email', payer: 'name' },
    purposes: ['contracts'],
    dates: { 'contract.ended': 'contract_ended_at' },
    onErasure: 'delete',
  };
  const school = {
    name: 'Məktəb bazası',
    engine: 'postgresql',
    connection: 'CLASSIFIEDS_URL',
    country: 'AZ',
    tables: { invoices: pupils },
  };
  const declared = changed(
    changed(own, 'purposes', { contracts: { ...own.purposes.contracts!, retention: aftermath('P1Y') } }),
    'stores',
    { school },
  );
  const { program, store, ids } = await over('alqoritmika', declared);
  const use = { purpose: 'contracts' };
  expect(reasons(await program.ask('alqoritmika', use))).toEqual(['contract.missing']);
  await program.happened('alqoritmika', [facts.customer('2025-10-01T08:00:00.000Z')]);
  expect(reasons(await program.ask('alqoritmika', use))).toEqual(['basis.contract']);
  const ended = '2025-11-24T12:00:00.000Z';
  await store.query(
    `insert into invoices (id, email, payer, contract_ended_at) values
      (1, 'aysel.quliyeva@example.az', 'Made Up A', $1), (2, 'b@example.az', 'Made Up B', null)`,
    [ended],
  );
  await program.happened('alqoritmika', [facts.contractEnded(ended)]);
  const within = await program.ask('alqoritmika', use);
  expect(reasons(within)).not.toContain('retention.ended');
  await sweepEverything(program);
  expect(await ids('invoices')).toEqual([1, 2]);
  program.clock.set('2026-11-26T08:00:00.000Z');
  expect((await program.ask('alqoritmika', use)).allow).toBe(false);
  await sweepEverything(program);
  // Whose contract runs stays, however long.
  expect(await ids('invoices')).toEqual([2]);
  expect((await program.row('ALQ-5.2')).state).toBe('kept');
});

test('LAL-6.3a: contract data goes three years after the contract ended, and not before; while the facts say one year the board says so', async () => {
  const own = withStore();
  const purposes = Object.fromEntries(
    Object.entries(own.purposes)
      .filter(([, { basis }]) => basis === 'contract')
      .map(([id, purpose]) => [id, { ...purpose, retention: aftermath('P3Y') }]),
  );
  expect(Object.keys(purposes)).toContain('registration');
  const { members, ...others } = own.stores!.classifieds!.tables!;
  const table = { ...members!, purposes: Object.keys(purposes), dates: { 'contract.ended': 'closed_at' } };
  const stores = { classifieds: { ...own.stores!.classifieds!, tables: { ...others, members: table } } };
  const { program, store, ids } = await over('lalafo', {
    ...changed(own, 'purposes', purposes),
    stores,
  });
  await store.query(
    `insert into members (id, email, full_name, closed_at) values
      (1, 'a@example.az', 'Made Up A', '2023-11-21T12:00:00Z'), (2, 'b@example.az', 'Made Up B', '2023-11-24T12:00:00Z'),
      (3, 'c@example.az', 'Made Up C', null)`,
  );
  await sweepEverything(program);
  expect(await ids('members')).toEqual([2, 3]);
  expect((await program.row('LAL-6.3a')).state).toBe('kept');
  program.clock.set('2026-11-25T08:00:00.000Z');
  expect((await program.row('LAL-6.3a')).state).toBe('broken');
  await sweepEverything(program);
  expect(await ids('members')).toEqual([3]);
  expect((await program.row('LAL-6.3a')).state).toBe('kept');
  const asDeclared = await over('lalafo', withStore());
  await sweepEverything(asDeclared.program);
  expect((await asDeclared.program.row('LAL-6.3a')).state).not.toBe('kept');
});

test('LAL-8.1: the review of the policy has its day, an overdue one shows, and so does a store the policy no longer describes', async () => {
  const own = withStore();
  const planned = changed(own, 'duties', {
    'policy-review': { ...own.duties!['policy-review']!, last: '2026-02-01', next: '2027-02-01' },
  });
  // The store holds what the declaration says, column by column.
  const { program, store } = await over('lalafo', planned);
  await store.query('alter table members drop column email cascade');
  const first = await program.row('LAL-8.1');
  expect(first.state).toBe('at-risk');
  await store.query('alter table members add column email text');
  expect(await program.row('LAL-8.1')).toMatchObject({ state: 'kept' });
  await store.query('alter table members add column fin_code text');
  expect(await program.row('LAL-8.1')).toMatchObject({
    state: 'broken',
    because: { en: expect.stringContaining('fin_code') },
  });
  await store.query('alter table members drop column fin_code');
  program.clock.set('2027-02-02T08:00:00.000Z');
  expect(await program.row('LAL-8.1')).toMatchObject({ state: 'at-risk', facts: { next: '2027-02-01' } });
  const undated = await over('lalafo', own);
  expect((await undated.program.row('LAL-8.1')).state).toBe('not-yet-shown');
});
