import type { BoardRowView, BoardView } from '@amanat/contract/console.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardOf } from './board.ts';
import { assembleReads, type EvidenceServices } from './assemble.ts';
import type { Reads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import { aysel, type Org, type Program, startProgram } from '../promises/testing/program.ts';
import { createShop, type Shop } from '../promises/testing/shop.ts';
import { request } from '../promises/testing/acts.ts';

let program: Program;
let shop: Shop;
beforeAll(async () => {
  shop = await createShop();
  program = await startProgram({ environment: shop.environment });
});
afterAll(async () => {
  await program.close();
  await shop.close();
});
const orgs: readonly Org[] = ['focusagency', 'alqoritmika', 'smartmarket', 'icta', 'lalafo'];
const boards = (): Promise<BoardView[]> => Promise.all(orgs.map((org) => program.board(org)));

/** A reading as the board makes it; what asks the server itself can be replaced. */
function readingOf(org: Org, change: Partial<EvidenceServices> = {}): Promise<Reads> {
  const { core, db, clock } = program;
  return assembleReads(
    {
      db,
      clock,
      policies: core.policies,
      stores: core.stores,
      fetchPage: async () => ({ status: 200, body: '' }),
      ask: async () => 401,
      routes: () => [
        { method: 'GET', url: '/x', isPublic: false },
        { method: 'GET', url: '/y', isPublic: true },
      ],
      baseUrl: () => 'http://127.0.0.1',
      ...change,
    },
    core.policies.inForce(org)!,
  );
}

test('the boards hold the 212 promises of five organisations, each once, in the order of the texts', async () => {
  const rows: BoardRowView[] = [];
  for (const [i, board] of (await boards()).entries()) {
    expect(board.organisation).toBe(orgs[i]);
    expect(board.promises.map(({ id }) => id)).toEqual(manifestOf(orgs[i]!).statements.map(({ id }) => id));
    const count = (state: string) => board.promises.filter((row) => row.state === state).length;
    for (const [state, n] of Object.entries(board.counts)) expect([state, n]).toEqual([state, count(state)]);
    rows.push(...board.promises);
  }
  expect(rows).toHaveLength(212);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(212);
  for (const { because, text } of rows)
    for (const language of ['az', 'en', 'ru'] as const) {
      expect(because[language]).toMatch(/\S/);
      expect(text[language]).toMatch(/\S/);
    }
});

test('with nothing read, no promise is kept by what the server would have to read', async () => {
  const reads = await readingOf('lalafo', {
    fetchPage: async () => ({ status: 503, body: '' }),
    ask: async () => 200,
  });
  const blind = boardOf({
    ...reads,
    policy: null,
    consents: null,
    requests: null,
    retention: null,
    journal: null,
    access: null,
    security: null,
    stores: null,
    disclosures: null,
    notices: null,
    materials: null,
    crawls: null,
  });
  const kept = blind.promises.filter(({ state }) => state === 'kept');
  // What is left is what the gate itself answers, or the facts and nothing else.
  const byGate = [
    'purpose',
    'consent',
    'recipient',
    'transfer',
    'sold',
    'aims',
    'age',
    'contract',
    'force',
    'grounds',
  ];
  for (const { id, says } of kept)
    expect([id, byGate.some((word) => says.includes(word))]).toEqual([id, true]);
  // And with pages that do not open and routes that answer strangers the same promises are broken.
  const failing = new Map(boardOf(reads).promises.map((row) => [row.id, row.state]));
  for (const id of ['LAL-1.4', 'LAL-7.1', 'LAL-C1.3', 'LAL-3.2d'])
    expect([id, failing.get(id)]).toEqual([id, 'broken']);
});

test('a planted card number breaks the promise, and only what rests on it; cleaned, it is kept again', async () => {
  const states = async () =>
    new Map((await program.board('smartmarket')).promises.map((p) => [p.id, p.state]));
  const before = await states();
  expect(before.get('SMA-03')).toBe('kept');
  await shop.inShop("update customers set phone = '5555 5555 5555 4444' where id = 9");
  const during = await states();
  expect(during.get('SMA-03')).toBe('broken');
  expect([...during].filter(([id, state]) => before.get(id) !== state).map(([id]) => id)).toEqual(['SMA-03']);
  await shop.inShop('update customers set phone = null where id = 9');
  expect(await states()).toEqual(before);
});

test('a store that is taken away keeps nothing that rests on it', async () => {
  expect((await program.row('SMA-02')).state).toBe('kept');
  const { environment } = program;
  const path = environment['WAREHOUSE_SQLITE_PATH']!;
  environment['WAREHOUSE_SQLITE_PATH'] = `${path}.gone/none.sqlite`;
  for (const id of ['SMA-02', 'SMA-03', 'SMA-14'])
    expect([id, (await program.row(id)).state]).not.toEqual([id, 'kept']);
  environment['WAREHOUSE_SQLITE_PATH'] = path;
  expect((await program.row('SMA-02')).state).toBe('kept');
});

test('what nobody asked for yet is not called kept, and a request past its day breaks what was promised about answers', async () => {
  const day = '2026-11-23T08:00:00.000Z';
  program.clock.set(day);
  expect((await program.row('LAL-2.7')).state).toBe('not-yet-shown');
  const body = { kind: 'erasure', language: 'az', email: aysel };
  expect((await program.send('POST', '/v1/organisations/lalafo/requests', body)).status).toBe(201);
  expect((await program.row('LAL-2.7')).state).toBe('not-yet-shown');
  program.clock.set('2027-03-01T08:00:00.000Z');
  const late = await program.row('LAL-2.7');
  expect([late.state, late.because.en]).toEqual(['broken', 'Late requests: 1.']);
  program.clock.set(day);
});

test('answers that were given show what they hold: the parts of the access answer and the authority it names', async () => {
  expect((await program.row('SMA-19')).state).toBe('not-yet-shown');
  const [known] = await shop.inShop('select email from customers where id = 4');
  await request(program, 'smartmarket', { kind: 'access', email: String(known?.['email']) });
  expect((await program.row('SMA-19')).state).toBe('kept');
  expect((await program.row('SMA-14')).state).toBe('kept');
});

test('a refusal after the last day is late; sites nobody looked at and tables no sweep goes over are told', async () => {
  const late = async () => (await readingOf('smartmarket')).requests?.byKind['access']?.answeredLate;
  expect(await late()).toBe(0);
  await sql`update request set phase = 'refused', closed_at = due_before + interval '1 hour'
    where org = 'smartmarket' and kind = 'access'`.execute(program.db);
  expect(await late()).toBe(1);
  const reads = await readingOf('smartmarket');
  expect(reads.access).toMatchObject({ routes: 1, openRoutes: 0 });
  expect(reads.unseenSites).toEqual([{ site: 'https://smartmarket.az', because: 'never' }]);
  const unswept = reads.retention?.unswept?.map(({ table }) => table);
  expect(unswept).toEqual(['customers', 'customer_addresses', 'addresses']);
  expect(reads.retention?.schedules.map(({ lastSweepAt }) => lastSweepAt)).not.toContain(undefined);
});
