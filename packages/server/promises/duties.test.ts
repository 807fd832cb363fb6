import type { Localized } from '@amanat/domain/schema/schema.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staff } from './testing/acts.ts';
import { changed, type Org, type Program, startProgram } from './testing/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.close());

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly owner: Localized;
  readonly last: string | null;
  readonly next: string | null;
  readonly serves: readonly string[];
  readonly state: 'late' | 'soon' | 'planned' | 'unplanned' | 'never-done';
}
/** The register as staff see it. */
async function register(org: Org): Promise<readonly Row[]> {
  const auditor = await staff(program, org, 'auditor');
  const answer = await auditor('GET', `/v1/organisations/${org}/duties`);
  expect(answer.status).toBe(200);
  return (JSON.parse(answer.body) as { duties: Row[] }).duties;
}
const named = (rows: readonly Row[], ids: readonly string[]) =>
  ids.map((id) => rows.find((row) => row.id === id));
/** The declaration with the days on which duties were done recorded in it. */
function recorded(org: Org, ids: readonly string[], last: string, next: string): Manifest {
  const { duties = {} } = manifestOf(org);
  return changed(
    manifestOf(org),
    'duties',
    Object.fromEntries(ids.map((id) => [id, { ...duties[id], every: 'P1Y', last, next }])),
  );
}
async function publish(org: Org, manifest: Manifest) {
  const answer = await program.publish(org, manifest);
  expect([answer.status, answer.body]).toEqual([201, expect.stringContaining('"isNew":true')]);
}

/** Nothing recorded is shown as such; recorded in time it is kept; a day past the next date it is late, to staff and on the board. */
async function watched(promises: readonly string[], org: Org, ids: readonly string[]) {
  program.clock.set('2026-11-23T08:00:00.000Z');
  for (const row of named(await register(org), ids))
    expect(row).toMatchObject({
      owner: {
        az: expect.stringMatching(/\S/),
        en: expect.stringMatching(/\S/),
        ru: expect.stringMatching(/[а-я]/i),
      },
      last: null,
      next: null,
      state: 'never-done',
    });
  for (const id of promises) expect([id, (await program.row(id)).state]).toEqual([id, 'not-yet-shown']);
  const manifest = recorded(org, ids, '2026-11-01', '2027-11-01');
  await publish(org, manifest);
  program.clock.advance(60_000);
  for (const row of named(await register(org), ids))
    expect(row).toMatchObject({ last: '2026-11-01', next: '2027-11-01', state: 'planned' });
  for (const id of promises) expect([id, (await program.row(id)).state]).toEqual([id, 'kept']);
  program.clock.set('2027-10-20T08:00:00.000Z');
  for (const row of named(await register(org), ids)) expect(row?.state).toBe('soon');
  program.clock.set('2027-11-02T08:00:00.000Z');
  for (const row of named(await register(org), ids)) expect(row?.state).toBe('late');
  for (const id of promises) expect([id, (await program.row(id)).state]).toEqual([id, 'broken']);
}

test('ALQ-6.1: the register of measures names for each its owner, its last and its next check, and shows what is late', async () => {
  await watched(['ALQ-6.1'], 'alqoritmika', [
    'legal-measures',
    'organisational-measures',
    'technical-measures',
  ]);
});

test('ICT-07: measures stand in the register with owner and checks, and the caveat about the internet is rendered', async () => {
  await watched(['ICT-07'], 'icta', ['technical-measures', 'organisational-measures']);
  const page = await program.page('/icta/privacy');
  expect(page.text).toContain('tam təhlükəsizliyinə isə heç kim zəmanət verə bilməz');
});

test('LAL-3.3f LAL-3.3g LAL-3.2f: antivirus, tests of the measures and the internal audit stand in the register and are shown late when late', async () => {
  await watched(['LAL-3.3f', 'LAL-3.3g', 'LAL-3.2f'], 'lalafo', [
    'antivirus',
    'measures-testing',
    'internal-audit',
  ]);
});

test('SMA-11: the security audit is scheduled, its record is kept, and it is shown as late when late', async () => {
  program.clock.set('2026-10-01T08:00:00.000Z');
  const audit = async () => named(await register('smartmarket'), ['security-audit'])[0];
  expect(await audit()).toMatchObject({
    kind: 'audit',
    last: '2025-12-20',
    next: '2026-12-20',
    state: 'planned',
  });
  expect((await program.row('SMA-11')).state).toBe('kept');
  program.clock.set('2026-12-21T08:00:00.000Z');
  expect((await audit())?.state).toBe('late');
  expect((await program.row('SMA-11')).state).toBe('broken');
  await publish('smartmarket', recorded('smartmarket', ['security-audit'], '2026-12-21', '2027-12-21'));
  program.clock.advance(60_000);
  expect(await audit()).toMatchObject({ last: '2026-12-21', next: '2027-12-21', state: 'planned' });
  expect((await program.row('SMA-11')).state).toBe('kept');
  // The record is a version: who wrote it down and when stands in the journal.
  const entry = (await program.journal('smartmarket')).findLast(({ kind }) => kind === 'policy.published');
  expect(entry).toMatchObject({ time: expect.stringContaining('2026-12-21'), refs: { version: 2 } });
});

test('LAL-3.2b: nobody named is shown as broken; the person appointed stands on the policy with the contact', async () => {
  program.clock.set('2027-12-01T08:00:00.000Z');
  expect((await program.row('LAL-3.2b')).state).toBe('broken');
  const responsible = { name: 'Made Up Kask', email: 'dpo@example.com' };
  await publish('lalafo', changed(manifestOf('lalafo'), 'organisation', { responsible }));
  program.clock.advance(60_000);
  for (const language of ['az', 'en', 'ru'])
    expect((await program.page(`/lalafo/privacy?lang=${language}`)).text).toContain(
      'Made Up Kask, dpo@example.com',
    );
  expect((await program.row('LAL-3.2b')).state).toBe('kept');
});

test('LAL-2.1.N: each purpose has an owner and a day of review; a missing one and an overdue one are shown', async () => {
  program.clock.set('2027-12-05T08:00:00.000Z');
  const missing = await program.row('LAL-2.1.N');
  expect([missing.state, missing.facts]).toEqual([
    'at-risk',
    expect.objectContaining({ withoutOwnerOrReview: 14, overdue: 0 }),
  ]);
  const { purposes } = manifestOf('lalafo');
  const reviewed = changed(
    manifestOf('lalafo'),
    'purposes',
    Object.fromEntries(
      Object.entries(purposes).map(([id, p]) => [
        id,
        { ...p, owner: 'Məsul şəxs', lastReview: '2027-12-01' },
      ]),
    ),
  );
  await publish('lalafo', reviewed);
  program.clock.advance(60_000);
  expect(await program.row('LAL-2.1.N')).toMatchObject({ state: 'kept', facts: { overdue: 0 } });
  program.clock.set('2028-12-02T08:00:00.000Z');
  expect(await program.row('LAL-2.1.N')).toMatchObject({ state: 'broken', facts: { overdue: 14 } });
});
