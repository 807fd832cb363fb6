import type { RequestDetailView, RequestsView } from '@amanat/contract/console.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soon, staff } from './testing/acts.ts';
import { type Classifieds, createClassifieds, withStore } from './testing/classifieds.ts';
import { type Org, type Program, startProgram } from './testing/program.ts';
import { createFile } from './testing/shop.ts';

const child = 'usaq@example.az';
const files = {
  focusagency: createFile('create table people (id integer primary key, email text, ip text)'),
  archive: createFile('create table messages (id integer primary key, email text, body text)'),
};
const subject = { column: 'email', identifier: 'email' };
function withPeople(): Manifest {
  const people = {
    subject,
    key: 'id',
    columns: { email: 'email', ip: 'usage' },
    purposes: ['service'],
    onErasure: 'delete',
  };
  const store = { name: 'Sayt', engine: 'sqlite', connection: 'FOC', country: 'AZ', tables: { people } };
  return { ...manifestOf('focusagency'), stores: { site: store } } as unknown as Manifest;
}
function withArchive(): Manifest {
  const manifest = withStore();
  const messages = {
    subject,
    key: 'id',
    columns: { email: 'email', body: 'requests' },
    purposes: ['account-support'],
    onErasure: 'delete',
  };
  const archive = {
    name: 'Müraciətlər',
    engine: 'sqlite',
    connection: 'ARCHIVE',
    country: 'EE',
    tables: { messages },
  };
  return { ...manifest, stores: { ...manifest.stores, archive } } as unknown as Manifest;
}
let program: Program;
let store: Classifieds;
beforeAll(async () => {
  store = await createClassifieds();
  program = await startProgram({
    organisations: ['focusagency', 'lalafo', 'smartmarket'],
    declared: { focusagency: withPeople(), lalafo: withArchive() },
    environment: { FOC: files.focusagency.path, ARCHIVE: files.archive.path, CLASSIFIEDS_URL: store.url },
  });
});
afterAll(async () => {
  await program.close();
  await store.close();
});

/** Everything that lies in our own database, a table after the other, as text. */
async function everything(): Promise<Map<string, string>> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(program.db);
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
      program.db,
    );
    found.set(name, rows.map(({ text }) => text).join('\n'));
  }
  return found;
}
const check = async (org: Org, body: object) => {
  const answer = await program.send('POST', `/v1/organisations/${org}/age-checks`, body);
  return [answer.status, JSON.parse(answer.body) as unknown] as const;
};

/** Who is too young is refused before anything is stored: all that changes is one entry that names nobody. */
async function refusedUnstored(org: Org, minimum: number) {
  const tooYoung = `${2026 - minimum + 1}-02-03`;
  const before = await everything();
  const entries = (await program.journal(org)).length;
  expect(await check(org, { birthDate: tooYoung })).toEqual([200, { allow: false, minimum }]);
  const after = await everything();
  const touched = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(touched.filter((name) => !name.startsWith('journal'))).toEqual([]);
  const added = (await program.journal(org)).slice(entries);
  expect(added).toEqual([
    expect.objectContaining({ kind: 'age.refused', subject: null, refs: { version: 1 } }),
  ]);
  expect([...after.values()].join('\n')).not.toContain(tooYoung);
  expect(await check(org, { birthDate: '1990-02-03' })).toEqual([200, { allow: true, minimum }]);
  expect((await check(org, { birthDate: '2026-13-40' }))[0]).toBe(400);
  expect((await check(org, {}))[0]).toBe(400);
}

/** A guardian's report stands before every other request and its approval erases the child from every store in one run. */
async function reportIsFirst(org: Org, rowsOf: () => Promise<number>) {
  const base = `/v1/organisations/${org}/requests`;
  const other = { kind: 'question', language: 'az', email: 'evvel@example.az', text: 'Sual' };
  expect((await program.send('POST', base, other)).status).toBe(201);
  program.clock.advance(86_400_000);
  const report = {
    kind: 'guardian-report',
    language: 'az',
    email: 'valideyn@example.az',
    about: child,
    text: 'Övladım 12 yaşındadır.',
  };
  const opened = JSON.parse((await program.send('POST', base, report)).body) as { number: string };
  const officer = await staff(program, org, 'officer');
  const list = JSON.parse((await officer('GET', `${base}?open=true`)).body) as RequestsView;
  expect(list.requests[0]).toMatchObject({ number: opened.number, kind: 'guardian-report' });
  expect(list.total).toBeGreaterThan(1);
  const detail = async () =>
    JSON.parse(
      (await officer('GET', `/v1/organisations/${org}/requests-detail/${opened.number}`)).body,
    ) as RequestDetailView;
  const planned = await soon(async () => {
    const now = await detail();
    return now.plannedAt ? now : null;
  });
  expect(planned.steps.length).toBeGreaterThan(0);
  expect(await rowsOf()).toBeGreaterThan(0);
  const approved = await officer('POST', `${base}/${opened.number}/approval`, {
    acknowledge: planned.blockers.map(({ code }) => code),
  });
  expect([approved.status < 300, approved.body]).toEqual([true, approved.body]);
  const done = await soon(async () => {
    const now = await detail();
    return now.summary.phase === 'answered' ? now : null;
  });
  expect(await rowsOf()).toBe(0);
  for (const { remaining } of done.scans) expect(remaining).toBe(0);
  return done;
}

test('FOC-16: an age below sixteen is refused before anything is stored, and a guardian’s report opens a prioritised erasure', async () => {
  await refusedUnstored('focusagency', 16);
  files.focusagency.run(
    `insert into people (email, ip) values ('${child}', '192.0.2.7'), ('evvel@example.az', '192.0.2.8')`,
  );
  await reportIsFirst('focusagency', async () => {
    const { rows } = files.focusagency.all(`select id from people where email = '${child}'`);
    return rows.length;
  });
  expect(files.focusagency.all('select email from people').rows).toEqual([{ email: 'evvel@example.az' }]);
  expect((await program.row('FOC-16')).state).toBe('kept');
});

test('LAL-7.2: below sixteen nothing is stored, and a found minor’s data is gone from every store in the same run', async () => {
  program.clock.set('2026-11-23T08:00:00.000Z');
  await refusedUnstored('lalafo', 16);
  await store.query(`insert into members (id, email, full_name) values (1, $1, 'Made Up Child')`, [child]);
  await store.query(
    `insert into subscribers (id, email, push_token, seen_at) values (1, $1, 'tok', '2026-11-01T08:00:00Z')`,
    [child],
  );
  files.archive.run(`insert into messages (email, body) values ('${child}', 'Salam')`);
  const done = await reportIsFirst('lalafo', async () => {
    const members = await store.query('select id from members where email = $1', [child]);
    const subscribers = await store.query('select id from subscribers where email = $1', [child]);
    return (
      members.length +
      subscribers.length +
      files.archive.all(`select id from messages where email = '${child}'`).rows.length
    );
  });
  expect(done.scans.map(({ store: id }) => id).toSorted()).toEqual(['archive', 'classifieds']);
  expect((await program.row('LAL-7.2')).state).toBe('kept');
});
