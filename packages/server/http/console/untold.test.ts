import { manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createJournal } from '../../ledger/journal.ts';
import { settableClock } from '../../platform/clock.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { createPolicies } from '../../policy/memory.ts';
import { publish } from '../../policy/publish.ts';
import { writtenPages } from '../../policy/testing/written-pages.ts';
import { recordTold } from '../../policy/told.ts';
import { untoldItems } from './untold.ts';

const now = '2026-11-23T08:00:00.000Z';
/** An organisation with its real declaration published, and a second version with one more recipient. */
async function changedPolicy(org: string, significant = true) {
  const { db } = await testDatabase();
  const clock = settableClock(now);
  const keys = createKeys({ db, clock, masterKey: new Uint8Array(32).fill(1) });
  const policies = await createPolicies(db, clock);
  const journal = createJournal({ keys });
  const deps = {
    db,
    clock,
    journal,
    pages: writtenPages,
    prepare: (id: string) => keys.ensureOrganisation(id),
    published: () => policies.refresh(),
  };
  const source = manifestTextOf(org);
  await publish(deps, source, 'system', org);
  const dated = source
    .replace(/^(policy:[\s\S]*?approved: )['"]?[\d-]+['"]?/m, '$12026-11-23')
    .replace(/^(policy:[\s\S]*?effective: )['"]?[\d-]+['"]?/m, '$12026-12-04')
    .replace(/(effective-date\b[^\n]*on: )['"]?[\d-]+['"]?/, '$12026-12-04');
  const more =
    '  newcomer: { name: Newcomer, role: processor, country: AZ, task: { az: Çap, en: Print, ru: Печать } }\n';
  await publish(
    deps,
    significant ? dated.replace(/^recipients:\n/m, (head) => head + more) : dated,
    'system',
    org,
  );
  const items = (at = now) => untoldItems(db, policies, org, at);
  return { db, journal, clock, policies, org, items };
}

test('a significant change of which nothing was promised stands in Bu gün with the reason, until it is said how people were told', async () => {
  const { db, items, org, ...deps } = await changedPolicy('icta');
  expect(await items()).toMatchObject([
    {
      kind: 'untold',
      urgency: 'today',
      ref: '2',
      detail: { because: 'nothing-promised', via: '', changes: 1 },
    },
  ]);
  const told = {
    org,
    number: 2,
    how: 'site' as const,
    note: 'Saytda 23 noyabrda elan verildi.',
    actor: 'staff:1',
  };
  await recordTold({ db, ...deps }, told);
  expect(await items()).toEqual([]);
  const { rows } = await sql<{ entry: { kind: string; refs: object } }>`
    select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry where org = ${org} order by idx`.execute(
    db,
  );
  expect(rows.at(-1)?.entry).toMatchObject({ kind: 'policy.told', refs: { version: 2, how: 'site' } });
  expect(JSON.stringify(rows)).not.toContain('elan verildi');
  await expect(recordTold({ db, ...deps }, told)).rejects.toMatchObject({ code: 'AMANAT-POLICY-007' });
});

test('where letters were promised the task leads to them, names the ways, and is late once the change is in force', async () => {
  const { items } = await changedPolicy('smartmarket');
  const [item] = await items();
  expect(item).toMatchObject({
    urgency: 'today',
    detail: { because: 'letters', state: 'draft', via: 'site email', lastDay: '', waiting: 0 },
  });
  expect(await items('2026-12-05T00:00:00.000Z')).toMatchObject([{ urgency: 'late' }]);
});

test('the first version and a change that is not significant ask nothing, and cannot be noted', async () => {
  const { items, ...deps } = await changedPolicy('icta', false);
  expect(await items()).toEqual([]);
  for (const number of [1, 2, 9]) {
    const note = { ...deps, number, how: 'email' as const, note: 'Hamıya yazıldı.', actor: 'staff:1' };
    await expect(recordTold(deps, note)).rejects.toMatchObject({ code: 'AMANAT-POLICY-005' });
  }
});
