import type { BannerConfig } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { consentStatistics } from './statistics/consent-statistics.ts';
import { consentBody, consentServer, versionsOf } from './testing/consent-server.ts';

const opening = {
  az: 'Nəyin işlədiyini ölçürük.',
  en: 'We measure what works.',
  ru: 'Мы измеряем, что работает.',
};
const tried = shopManifest((m) => ({ ...m, banner: { ...m.banner!, variants: { plainer: { opening } } } }));
const bannerFile = join(mkdtempSync(join(tmpdir(), 'amanat-variants-')), 'banner.js');
writeFileSync(bannerFile, 'void 0;');

async function shop(manifest = tried) {
  const { db } = await testDatabase();
  const policies = versionsOf(manifest);
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const server = await consentServer({ db, clock, policies, bannerFile });
  onTestFinished(() => server.app.close());
  return { ...server, db, policies };
}

test('each browser is shown one wording at random, keeps it, and is known by nothing', async () => {
  const { app } = await shop();
  for (const file of ['banner.json', 'banner.js']) {
    const url = `/v1/organisations/shop/${file}?lang=az`;
    const seen = new Map<string, number>();
    for (let n = 0; n < 200; n += 1) {
      const { headers, body } = await app.inject(url);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['cache-control']).toBe('private, no-cache');
      const hash = /"hash":"([^"]+)"/.exec(body)![1]!;
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
      if (n > 20) continue;
      const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
      expect(again.statusCode).toBe(304);
    }
    // Two wordings, each as often: a fair coin stays within these bounds but for once in a hundred million times.
    expect(seen.size).toBe(2);
    for (const times of seen.values()) expect(times).toBeGreaterThan(58);
    const stale = await app.inject({ url, headers: { 'if-none-match': '"of-an-older-version"' } });
    expect(stale.statusCode).toBe(200);
  }
});

test('without variants the banner is public and the same for everybody, as ever', async () => {
  const { app } = await shop(shopManifest());
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.inject('/v1/organisations/shop/banner.json')),
  );
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers[0]!.headers['cache-control']).toMatch(/^public.*stale-if-error=86400/);
});

/** The shop with both of its wordings, answers to each, and what is told of the test. */
async function tryBoth() {
  const own = await shop();
  const { app, consents, policies, db } = own;
  const variants = new Map<string, BannerConfig>();
  while (variants.size < 2) {
    const config = (await app.inject('/v1/organisations/shop/banner.json')).json<BannerConfig>();
    variants.set(config.hash, config);
  }
  const other = [...variants.values()].find(({ layer }) => layer.includes(`<p id=d>${opening.az} `))!;
  const plain = [...variants.values()].find((one) => one !== other)!;
  const answer = (n: number, config: BannerConfig, yes: number) =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        consents.record(
          consentBody(policies, {
            wordingHash: config.hash,
            method: i < yes ? 'accept-all' : 'reject-all',
            choices: {},
          }),
        ),
      ),
    );
  const tests = async () =>
    (await consentStatistics(db, 'shop', { from: '2026-11-23', to: '2026-11-23' })).variants;
  return { ...own, plain, other, answer, tests };
}

test('a share of a wording tells of nobody: while few refused, or few agreed, it is not told', async () => {
  const { plain, other, answer, tests, db } = await tryBoth();
  await answer(40, plain, 20);
  await answer(40, other, 38);
  expect(await tests()).toEqual([]);
  await answer(3, other, 0);
  expect((await tests())[0]!.wordings.map(({ asked, share }) => [asked, share.percent])).toEqual([
    [40, 50],
    [43, 88.4],
  ]);
  // Words of the same version before and after a release of the product were not shown side by side.
  await sql`update wording set text = text - 'variant' where org = 'shop'`.execute(db);
  expect(await tests()).toEqual([]);
});

test('a choice names the wording that was drawn, which is stored and compared with the others', async () => {
  const { consents, policies, plain, other, answer, tests } = await tryBoth();
  const buttons = ({ layer }: BannerConfig) => layer.match(/<button.*<\/button>/)?.[0];
  expect(buttons(other)).toContain('<button');
  expect(buttons(other)).toBe(buttons(plain));
  await answer(120, plain, 60);
  await answer(120, other, 90);
  const unknown = consents.record(consentBody(policies, { wordingHash: 'x'.repeat(43) }));
  await expect(unknown).rejects.toMatchObject({ code: 'AMANAT-CNS-005' });
  expect(await tests()).toMatchObject([
    {
      version: 1,
      language: 'az',
      wordings: [
        { hash: plain.hash, variant: null, asked: 120, share: { percent: 50 }, against: null },
        {
          hash: other.hash,
          variant: 'plainer',
          asked: 120,
          share: { percent: 75 },
          against: { points: 25, differs: true },
        },
      ],
    },
  ]);
});
