import type { VersionNoticeView } from '@amanat/contract/version-notice.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withNewcomer } from '../notices/testing/changed-policy.ts';
import { request, soon, staff } from './testing/acts.ts';
import { type Classifieds, createClassifieds, withStore } from './testing/classifieds.ts';
import { type Org, type Program, startProgram } from './testing/program.ts';
import { createShop, type Shop } from './testing/shop.ts';

let program: Program;
let shop: Shop;
let classifieds: Classifieds;
beforeAll(async () => {
  shop = await createShop();
  classifieds = await createClassifieds();
  await classifieds.query(
    `insert into members (id, email) select n, 'member' || n || '@example.az' from generate_series(1, 30) n`,
  );
  program = await startProgram({
    declared: { lalafo: withStore() },
    environment: { ...shop.environment, CLASSIFIEDS_URL: classifieds.url },
    organisations: ['lalafo', 'smartmarket'],
  });
});
afterAll(async () => {
  await program.close();
  await shop.close();
  await classifieds.close();
});

const path = (org: Org, rest = '') => `/v1/organisations/${org}/versions/2/notice${rest}`;
type Officer = Awaited<ReturnType<typeof staff>>;
const officers = new Map<Org, Promise<Officer>>();
const officerOf = (org: Org): Promise<Officer> => {
  const known = officers.get(org) ?? staff(program, org, 'officer');
  officers.set(org, known);
  return known;
};
async function letters(org: Org): Promise<VersionNoticeView> {
  const officer = await officerOf(org);
  return JSON.parse((await officer('GET', path(org))).body) as VersionNoticeView;
}
/** An officer reads the letter and sends it; the program's own worker brings it to everybody. */
async function sendLetters(org: Org): Promise<VersionNoticeView> {
  const officer = await officerOf(org);
  const { hash } = await letters(org);
  const answer = await officer('POST', path(org), { hash });
  if (answer.status !== 202) throw new Error(answer.body);
  return soon(async () => {
    const now = await letters(org);
    return now.state === 'done' && now;
  });
}
const publishNext = async (org: Org, manifest: Manifest, effective: string) => {
  const answer = await program.publish(org, withNewcomer(manifest, effective));
  expect([answer.status, answer.body]).toEqual([201, expect.stringContaining('"significant":true')]);
};
const recipients = (sender: string) =>
  program.mail.inbox
    .list()
    .filter(({ from, subject }) => from.includes(sender) && subject.includes('siyasəti'));

test('SMA-21: a significant version notifies every registered customer once, and the board follows: not yet shown, kept', async () => {
  expect((await program.row('SMA-21')).state).toBe('not-yet-shown');
  await shop.inShop(`update customers set closed_at = '2026-10-01' where id > 40`);
  await publishNext('smartmarket', manifestOf('smartmarket'), '2026-12-12');
  expect(await program.row('SMA-21')).toMatchObject({
    state: 'not-yet-shown',
    facts: { version: 2, sent: 0 },
  });
  const customers = (
    await shop.inShop(
      `select lower(email) as email from customers where email is not null and closed_at is null order by 1`,
    )
  ).map(({ email }) => email);
  expect(customers.length).toBeGreaterThan(20);
  const done = await sendLetters('smartmarket');
  expect(done.counts).toMatchObject({ sent: customers.length, failed: 0, waiting: 0 });
  expect(
    recipients('SmartMarket')
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(customers.toSorted());
  expect(await program.row('SMA-21')).toMatchObject({ state: 'kept', facts: { sent: customers.length } });
});

test('LAL-8.2 LAL-C9.2: people are told at least ten days before; what is not sent by the last day is at risk, then broken', async () => {
  expect((await program.publish('lalafo', withNewcomer(withStore(), '2026-12-01'))).status).toBe(409);
  await publishNext('lalafo', withStore(), '2026-12-12');
  expect(await letters('lalafo')).toMatchObject({ state: 'draft', lastDay: '2026-12-01', onSite: true });
  expect(await program.row('LAL-8.2')).toMatchObject({ state: 'not-yet-shown', facts: { version: 2 } });
  const at = program.clock.now().toISOString();
  program.clock.set('2026-11-30T08:00:00.000Z');
  expect((await program.row('LAL-8.2')).state).toBe('at-risk');
  program.clock.set('2026-12-02T08:00:00.000Z');
  expect((await program.row('LAL-8.2')).state).toBe('broken');
  program.clock.set(at);
  expect((await sendLetters('lalafo')).counts).toMatchObject({ sent: 30, failed: 0 });
  for (const id of ['LAL-8.2', 'LAL-C9.2']) expect((await program.row(id)).state).toBe('kept');
  expect(new Set(recipients('lalafo').map(({ to }) => to)).size).toBe(30);
});

test('LAL-8.6 LAL-1.2a: every letter carries the way out, which leads to the form for erasure, and who the controller is', async () => {
  const { organisation, rights } = withStore();
  expect(rights).toContain('erasure');
  for (const letter of recipients('lalafo')) {
    expect(letter.text).toContain(`${program.url}/lalafo/requests?kind=erasure&lang=az`);
    expect(letter.text).toContain(organisation.legalName);
    expect(letter.text).toContain(organisation.registration);
    expect(letter.text).toContain('info@lalafo.az');
    expect(letter.listUnsubscribe).toBeUndefined();
  }
  const form = await program.page('/lalafo/requests?kind=erasure&lang=az');
  expect(form.body).toMatch(/value="erasure"[^>]*checked/);
  await request(program, 'lalafo', { kind: 'erasure', email: 'member7@example.az' });
  expect((await program.row('LAL-8.6')).state).toBe('kept');
  expect((await program.row('LAL-1.2a')).state).toBe('kept');
});
