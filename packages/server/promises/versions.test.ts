import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { changed, type Org, type Program, startProgram } from './testing/program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram({ now: '2026-11-23T08:00:00.000Z' });
});
afterAll(() => program.close());

interface Versions {
  readonly inForce: number;
  readonly versions: readonly {
    number: number;
    approved: string;
    effectiveAt: string;
    publishedAt: string;
  }[];
}
const versionsOf = async (org: Org): Promise<Versions> =>
  JSON.parse((await program.page(`/v1/organisations/${org}/versions`)).body) as Versions;
/** The same declaration with other words at its head and a day on which it takes effect. */
function next(org: Org, words: string, effective: string): Manifest {
  const manifest = manifestOf(org);
  const { intro } = manifest.organisation;
  return {
    ...changed(manifest, 'organisation', { intro: { ...intro, az: words } }),
    policy: { ...manifest.policy, approved: '2026-11-23', effective },
  };
}

test('FOC-01 SMA-01: the page carries the day its version took effect in Azerbaijani words, and an older version its own', async () => {
  const days = { focusagency: '3 fevral 2026-cı il', smartmarket: '20 dekabr 2025-ci il' } as const;
  for (const [org, day] of Object.entries(days) as [keyof typeof days, string][]) {
    expect((await program.page(`/${org}/privacy`)).text).toContain(`Son yenilənmə: ${day} `);
    const dated = next(org, 'Yeni sözlərlə yazılmış giriş.', '2026-11-30');
    const { body, status } = await program.publish(org, {
      ...dated,
      statements: dated.statements.map((s) => (s.says === 'effective-date' ? { ...s, on: '2026-11-30' } : s)),
    });
    expect([status, body]).toEqual([201, expect.stringContaining('"number":2')]);
    expect((await program.page(`/${org}/privacy`)).text).toContain(`Son yenilənmə: ${day} `);
  }
  program.clock.set('2026-11-30T08:00:00.000Z');
  for (const [org, day] of Object.entries(days)) {
    const page = await program.page(`/${org}/privacy`);
    expect(page.text).toContain('Son yenilənmə: 30 noyabr 2026-cı il ');
    expect(page.text).not.toContain(day);
    expect((await program.page(`/${org}/versions/1`)).text).toContain(`Son yenilənmə: ${day} `);
  }
});

test('FOC-17 ICT-14: a new version changes the page at its effective time, the former stays reachable, and the feed tells of it', async () => {
  for (const org of ['focusagency', 'icta'] as const) {
    const former = (await versionsOf(org)).inForce;
    const words = `Yenilənmiş giriş sözü (${org}).`;
    const published = await program.publish(org, next(org, words, '2026-12-05'));
    expect(published.status).toBe(201);
    program.clock.set('2026-12-04T19:59:59.000Z');
    expect((await program.page(`/${org}/privacy`)).text).not.toContain(words);
    program.clock.set('2026-12-04T20:00:00.000Z');
    expect((await program.page(`/${org}/privacy`)).text).toContain(words);
    const archived = await program.page(`/${org}/versions/${former}`);
    expect(archived.status).toBe(200);
    expect(archived.text).not.toContain(words);
    expect(archived.text).toContain('Bu, köhnə redaksiyadır.');
    const feed = await program.page(`/${org}/versions.atom`);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    const entries = [...feed.body.matchAll(/<entry\s*>\s*<id>([^<]+)<\/id>[\s\S]*?<updated>([^<]+)</g)];
    expect(entries.map(([, id]) => id)).toEqual(
      Array.from({ length: former + 1 }, (_, i) => `${program.url}/${org}/versions/${former + 1 - i}`),
    );
    expect((await program.page(`/${org}/privacy`)).body).toContain(`href="/${org}/versions.atom"`);
    program.clock.set('2026-11-30T08:00:00.000Z');
  }
  program.clock.set('2026-12-05T08:00:00.000Z');
  expect((await program.row('FOC-17')).state).toBe('kept');
  expect((await program.row('ICT-14')).state).toBe('kept');
});

test('ALQ-8.2 LAL-8.8: at any instant after the first exactly one version is in force, whatever was published, and it stays until the next', async () => {
  for (const org of ['alqoritmika', 'lalafo'] as const) {
    program.clock.set('2026-12-05T08:00:00.000Z');
    for (const [words, day] of [
      ['İkinci mətn.', '2026-12-20'],
      ['Üçüncü mətn.', '2026-12-24'],
    ] as const)
      expect((await program.publish(org, next(org, words, day))).status).toBe(201);
    const seen: number[] = [];
    for (const at of ['2026-12-05', '2026-12-19', '2026-12-20', '2026-12-23', '2026-12-24', '2036-01-01']) {
      program.clock.set(`${at}T08:00:00.000Z`);
      const { inForce } = await versionsOf(org);
      seen.push(inForce);
      expect((await program.page(`/${org}/privacy`)).text).toContain(`Redaksiya: ${inForce} `);
      const page = await program.page(`/${org}/versions`);
      expect(page.body.match(/class="badge now"/g)).toHaveLength(1);
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  }
  program.clock.set('2036-01-01T08:00:00.000Z');
  expect((await program.row('LAL-8.8')).state).toBe('kept');
});

test('LAL-8.3: the instant from which a version is in force is recorded with it, in the archive, on the page and in the journal', async () => {
  program.clock.set('2036-02-01T09:30:00.000Z');
  expect((await program.publish('lalafo', next('lalafo', 'Dərhal qüvvədə.', '2036-02-01'))).status).toBe(201);
  const { inForce, versions } = await versionsOf('lalafo');
  const last = versions.at(-1);
  expect(last).toMatchObject({ number: inForce, publishedAt: '2036-02-01T09:30:00.000Z' });
  expect(last!.effectiveAt <= '2036-02-01T09:30:00.000Z').toBe(true);
  expect((await program.page('/lalafo/privacy')).text).toContain('Qüvvədədir: 1 fevral 2036-cı ildən');
  const entry = (await program.journal('lalafo')).findLast(({ kind }) => kind === 'policy.published');
  expect(entry).toMatchObject({ refs: { version: inForce, effective: last?.effectiveAt } });
  // Which key it came with; «api» would be any of them.
  expect(entry?.actor).toMatch(/^key:/);
  expect((await program.row('LAL-8.3')).state).toBe('kept');
});

test('LAL-8.4: the archive is public, every version in it has its day of approval and of effect, and none can be deleted', async () => {
  const { inForce, versions } = await versionsOf('lalafo');
  expect(versions.length).toBeGreaterThan(2);
  const archive = await program.page('/lalafo/versions');
  expect(archive.status).toBe(200);
  for (const { number, approved, effectiveAt } of versions) {
    expect(archive.body).toContain(`/lalafo/versions/${number}"`);
    const page = await program.page(`/lalafo/versions/${number}?lang=en`);
    const day = (iso: string) =>
      new Date(iso).toLocaleDateString('en-GB', {
        timeZone: 'Asia/Baku',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
    expect(page.text).toContain(`Approved: ${day(approved)}`);
    const effect =
      number === inForce ? 'In force: since' : number > (inForce ?? 0) ? 'Takes effect:' : 'Took effect:';
    expect(page.text).toContain(`${effect} ${day(effectiveAt)}`);
  }
  await expect(sql`delete from policy_version where org = 'lalafo'`.execute(program.db)).rejects.toThrow(
    'immutable',
  );
  await expect(sql`truncate policy_version`.execute(program.db)).rejects.toThrow();
  expect((await versionsOf('lalafo')).versions).toHaveLength(versions.length);
});

test('LAL-C9.1: the cookie policy has versions with dates, a review day that is watched, and its changes are in force from publication', async () => {
  const manifest = manifestOf('lalafo');
  const reviewed = {
    ...manifest.duties?.['cookie-policy-review'],
    every: 'P1Y',
    last: '2036-02-01',
    next: '2037-02-01',
  };
  const dated = changed({ ...next('lalafo', 'Baxışdan sonra.', '2036-02-02') }, 'duties', {
    'cookie-policy-review': reviewed,
  });
  const cookies = {
    ...manifest.cookies,
    preferences: {
      ...manifest.cookies?.['preferences'],
      purpose: {
        az: 'dilinizi və bölgənizi yadda saxlayır',
        en: 'keeps your language and region',
        ru: 'хранит язык и регион',
      },
    },
  };
  program.clock.set('2036-02-02T08:00:00.000Z');
  expect((await program.row('LAL-C9.1')).state).toBe('not-yet-shown');
  const published = await program.publish('lalafo', { ...dated, cookies });
  expect([published.status, published.body]).toEqual([201, expect.stringContaining('"isNew":true')]);
  const { inForce } = await versionsOf('lalafo');
  const page = await program.page('/lalafo/cookies');
  expect(page.text).toContain('dilinizi və bölgənizi yadda saxlayır');
  expect(page.text).toContain('Son yenilənmə: 2 fevral 2036-cı il');
  const former = await program.page(`/lalafo/versions/${inForce - 1}/cookies`);
  expect(former.text).not.toContain('dilinizi və bölgənizi yadda saxlayır');
  expect(former.text).toContain('Son yenilənmə: 1 fevral 2036-cı il');
  expect((await program.row('LAL-C9.1')).state).toBe('kept');
  program.clock.set('2037-02-02T08:00:00.000Z');
  expect(await program.row('LAL-C9.1')).toMatchObject({
    state: 'at-risk',
    because: { en: 'The review is overdue.' },
  });
});

test('ALQ-1.2: one organisation has several properties, and each is covered by the version in force', async () => {
  const { properties } = manifestOf('alqoritmika');
  expect(Object.values(properties).map(({ kind }) => kind)).toEqual(['site', 'app', 'form']);
  const { inForce } = await versionsOf('alqoritmika');
  expect(inForce).toBe(3);
  const { text } = await program.page('/alqoritmika/privacy');
  for (const { name } of Object.values(properties))
    expect(text.toLocaleLowerCase('az')).toContain(nameIn(name).az.toLocaleLowerCase('az'));
  const json = async <T>(path: string) => JSON.parse((await program.page(path)).body) as T;
  const banner = await json<{ version: number }>('/v1/organisations/alqoritmika/banner.json');
  expect(banner.version).toBe(inForce);
  const form = await json<{ wording: { version: number } }>('/v1/organisations/alqoritmika/forms/forms');
  expect(form.wording.version).toBe(inForce);
  // An app asks the gate; its answers name the version they rest on.
  expect((await program.ask('alqoritmika', { purpose: 'access' })).version).toBe(inForce);
});
