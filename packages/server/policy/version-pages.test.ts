import { createHash } from 'node:crypto';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { manifestOf, manifestTextOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { basisWords } from '@amanat/domain/statements/legal-words.ts';
import { policyWords, sectionTitles } from '@amanat/portal/policy/policy-texts.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { pageRoutes } from '../http/public/pages.ts';
import { versionRoutes } from '../http/public/versions.ts';
import { testServer } from '../http/testing/test-server.ts';
import { inTransaction } from '../platform/db.ts';
import { publish } from './publish.ts';
import { insertVersion } from './store.ts';
import { publisher } from './testing/publisher.ts';
import { versionRow } from './testing/version-row.ts';
import { writtenPages } from './testing/written-pages.ts';
import { createPageReader, keepEarlierPages } from './version-pages.ts';

const addresses = ['versions/1', 'versions/1/cookies'].flatMap((path) =>
  ['az', 'en', 'ru'].map((language) => `${path}?lang=${language}`),
);

/** The public pages over a database of its own, as a server that has just started reads them. */
async function site() {
  const made = await publisher();
  const { db, policies, deps } = made;
  /** Answers of a server that starts now, which remembers nothing. */
  const started = async () => {
    const app = await testServer();
    onTestFinished(() => app.close());
    const pages = createPageReader(db);
    pageRoutes(app, { policies, pages, origin: () => 'https://policy.example.az' });
    versionRoutes(app, { policies, pages, publish: (org, texts, actor) => publish(deps, texts, actor, org) });
    return async (path: string) => (await app.inject(path)).body;
  };
  const entries = async () => {
    const { rows } = await sql<{ kind: string; refs: Record<string, unknown> }>`
      select kind, convert_from(entry, 'UTF8')::json->'refs' as refs from journal_entry order by idx`.execute(
      db,
    );
    return rows;
  };
  return { ...made, started, entries, publishText: (text: string) => publish(deps, text, 'system') };
}
/** Other words for the rest of the test, as if a later release had them. */
function reworded(...dictionaries: readonly object[]): void {
  for (const dictionary of dictionaries as Record<string, Localized>[])
    for (const [key, words] of Object.entries(dictionary)) {
      onTestFinished(() => {
        dictionary[key] = words;
      });
      dictionary[key] = { az: `Yeni ${key}`, en: `New ${key}`, ru: `Новое ${key}` };
    }
}
/** What the page says, without what stands around it: the way to other pages, the days, the notices. */
const said = (markup: string) => [
  ...[...markup.matchAll(/<section[\s\S]*?<\/section>/g)].map(([section]) => section),
  /<h1>.*<\/h1>/.exec(markup)?.[0],
  /<title>.*<\/title>/.exec(markup)?.[0],
];

test('LAL-8.4: a later release with other headings, tables and bases alters nothing a former version says', async () => {
  const { started, publishText, clock } = await site();
  const text = manifestTextOf('lalafo');
  await publishText(text);
  clock.set('2026-11-24T08:00:00.000Z');
  await publishText(text.replace('https://lalafo.az', 'https://www.lalafo.az'));
  const before = await started();
  const was = await Promise.all(addresses.map((path) => before(`/lalafo/${path}`)));
  expect(was[1]).toContain('What for and on what basis');
  reworded(policyWords, sectionTitles, basisWords);
  const after = await started();
  const is = await Promise.all(addresses.map((path) => after(`/lalafo/${path}`)));
  expect(is.map(said)).toEqual(was.map(said));
  // The words around it are of the release in use, and so would the page be, had it not been kept.
  expect(is[1]).toContain('New contents');
  const { en } = writtenPages({ number: 1, manifest: manifestOf('lalafo') });
  expect(JSON.stringify(en.privacy)).toContain('New purposes');
  // The address of the policy in force says what was published, too, and leads to the cookie policy in force.
  const inForce = await after('/lalafo/privacy?lang=en');
  expect(inForce).toContain('What for and on what basis');
  expect(inForce).toContain('href="/lalafo/cookies?lang&#61;en#');
  expect(await after('/lalafo/versions/compare?from=1&to=2&lang=en')).toContain('www.lalafo.az');
});

test('LAL-8.4: what is kept is what the journal has the hash of, anybody may read it, and nobody can change it', async () => {
  const { db, started, publishText, entries } = await site();
  await publishText(manifestTextOf('lalafo'));
  const get = await started();
  const kept = JSON.parse(await get('/v1/organisations/lalafo/versions/1/pages')) as {
    pages: unknown;
    hash: string;
    keptAt: string;
  };
  const digest = createHash('sha256').update(canonicalBytes(kept.pages)).digest('hex');
  expect(await entries()).toMatchObject([{ kind: 'policy.published', refs: { version: 1, pages: digest } }]);
  expect(kept).toMatchObject({ hash: digest, keptAt: '2026-11-23T08:00:00.000Z' });
  expect(JSON.parse(await get('/v1/organisations/lalafo/versions/2/pages'))).toMatchObject({
    code: 'AMANAT-POLICY-005',
  });
  for (const change of [
    sql`update policy_pages set hash = ''`,
    sql`delete from policy_pages`,
    sql`truncate policy_pages`,
  ])
    await expect(change.execute(db)).rejects.toThrow('immutable');
});

test('versions of a release that kept no pages get them once, as this release words them, and the page says since when', async () => {
  const { db, policies, deps, started, entries, clock } = await site();
  const manifest = manifestOf('smartmarket');
  const row = { ...versionRow(manifest, 1), org: 'smartmarket', texts: {} };
  await inTransaction(db, (tx) => insertVersion(tx, row));
  await deps.prepare('smartmarket');
  await policies.refresh();
  const unkept = await started();
  expect(await unkept('/smartmarket/versions/1?lang=en')).not.toContain('kept unchanged since');
  // Two servers that start at once keep them once.
  const start = () => keepEarlierPages({ ...deps, policies });
  expect((await Promise.all([start(), start()])).toSorted()).toEqual([0, 1]);
  expect(await start()).toBe(0);
  // The one that served it before they were kept finds them, too.
  for (const get of [unkept, await started()]) {
    const page = await get('/smartmarket/versions/1?lang=en');
    expect(page).toContain('its words have been kept unchanged since 23 November 2026.');
  }
  reworded(sectionTitles);
  const later = await started();
  expect(await later('/smartmarket/versions/1?lang=en')).toContain('What for and on what basis');
  expect(await entries()).toMatchObject([
    { kind: 'policy.pages-kept', refs: { version: 1, pages: expect.stringMatching(/^[\da-f]{64}$/) } },
  ]);
  clock.set('2026-11-24T08:00:00.000Z');
});
