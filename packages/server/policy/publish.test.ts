import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { manifestTextOf, organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Problem } from '../platform/problem.ts';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { isOverInThisTurn } from '../platform/testing/turn.ts';
import { loadFolder } from './load-folder.ts';
import { publish } from './publish.ts';
import { rejectionOf } from './reads.ts';
import { rejections } from './store.ts';
import { publisher } from './testing/publisher.ts';

const source = manifestTextOf('lalafo');

async function publisherOf(org = 'lalafo') {
  const made = await publisher();
  return {
    ...made,
    publish: (text: Parameters<typeof publish>[1]) => publish(made.deps, text, 'system', org),
  };
}

test('publishing makes a hashed version once, in the journal; the same text again makes none', async () => {
  const { db, policies, publish } = await publisherOf();
  const first = await publish(source);
  expect(first).toMatchObject({ org: 'lalafo', number: 1, isNew: true });
  expect(await publish(source)).toMatchObject({ number: 1, isNew: false, hash: first.hash });
  expect(policies.inForce('lalafo')?.number).toBe(1);
  const { rows } = await sql<{ kind: string }>`select kind from journal_entry where org = 'lalafo'`.execute(
    db,
  );
  expect(rows).toEqual([{ kind: 'policy.published' }]);
});

test('LAL-8.4: a version keeps the words it was published in, and the journal their fingerprint', async () => {
  const { db, policies, publish } = await publisherOf();
  await publish(source);
  const said = policies.version('lalafo', 1)!.texts!;
  expect(said['LAL-2.6']?.en).toBe('We neither sell nor rent out your data.');
  const { rows } = await sql<{ texts: string }>`
    select convert_from(entry, 'UTF8')::json->'refs'->>'texts' as texts from journal_entry`.execute(db);
  const digest = createHash('sha256').update(canonicalBytes(said)).digest('hex');
  expect(rows).toEqual([{ texts: digest }]);
});

test('while a declaration is read and checked, others are answered', async () => {
  const { deps } = await publisherOf();
  // Nothing is asked of the database before the refusal is found.
  const refused = publish(deps, 'a: [', 'system');
  expect(await isOverInThisTurn(refused)).toBe(false);
  await expect(refused).rejects.toMatchObject({ code: 'AMANAT-POLICY-002' });
});

test('a text that is wrong from top to bottom is refused by its first thousand errors', async () => {
  const { publish } = await publisherOf();
  const wrong = Array.from({ length: 1200 }, (_, n) => `x${n}: 1`).join('\n');
  const refusal = await publish(`${source}\n${wrong}\n`).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'AMANAT-POLICY-001' });
  expect((refusal as Problem).errors.length).toBe(1000);
});

test('a manifest with errors never loads: the former version stays in force and the refusal is kept', async () => {
  const { db, policies, publish } = await publisherOf();
  await publish(source);
  const wrong = source.replace(/^categories:/m, 'categoriess:');
  await expect(publish(wrong)).rejects.toMatchObject({ code: 'AMANAT-POLICY-001' });
  await expect(publish('a: [')).rejects.toMatchObject({ code: 'AMANAT-POLICY-002' });
  await expect(publish(`${source}\nchannels: {}\n`)).rejects.toMatchObject({
    code: 'AMANAT-POLICY-002',
    message: expect.stringMatching(/"channels" stands twice \(line \d+\)/),
    row: { fix: expect.stringContaining('`amanat check <file>`') },
  });
  expect(policies.inForce('lalafo')?.number).toBe(1);
  expect(await rejections(db)).toHaveLength(1);
  await publish(source);
  expect(await rejections(db)).toHaveLength(0);
});

test('whatever a file is refused for is kept for the console with its reason, until the file is mended or put back', async () => {
  const { db, policies, deps } = await publisherOf('smartmarket');
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  mkdirSync(join(folder, 'smartmarket'));
  const text = manifestTextOf('smartmarket');
  const load = async (manifest: string) => {
    writeFileSync(join(folder, 'smartmarket', 'manifest.yaml'), manifest);
    await loadFolder(deps, folder, 'system', quietLog);
    return (await rejectionOf(db, 'smartmarket'))?.findings.flatMap(({ code, places }) =>
      places.map(({ place }) => `${code} ${place.en}`),
    );
  };
  expect(await load(text)).toBeUndefined();
  expect(await load(text.replace(/^organisation:/m, 'organisation: ['))).toEqual(['AMANAT-POLICY-002 ']);
  expect(await load(manifestTextOf('icta'))).toEqual(['AMANAT-POLICY-003 ']);
  const longer = text.replace('keep: P12M, after: last-interaction', 'keep: P18M, after: last-interaction');
  expect(await load(longer)).toEqual(['AMANAT-POLICY-006 ']);
  expect(await load(text.replace('basis: contract', 'basis: contarct'))).toContain(
    'AMANAT-CHK-006 purposes.order-delivery.basis',
  );
  expect(policies.versions('smartmarket')).toHaveLength(1);
  expect(await load(text)).toBeUndefined();
});

test('LAL-8.4: a version can neither be changed nor deleted', async () => {
  const { db, publish } = await publisherOf();
  await publish(source);
  await expect(sql`delete from policy_version`.execute(db)).rejects.toThrow('immutable');
  await expect(sql`update policy_version set approved = '2020-01-01'`.execute(db)).rejects.toThrow(
    'immutable',
  );
});

test('LAL-8.2: a significant change is refused before ten days of notice have run, and waits for its day', async () => {
  const { policies, publish, clock } = await publisherOf();
  await publish(source);
  const bigger = source.replace(
    /^purposes:\n/m,
    (head) =>
      `${head}  newsletter-by-post:\n    name: { az: Poçtla bülleten, en: Newsletter by post, ru: Рассылка почтой }\n    kind: marketing\n    basis: consent\n    categories: [email]\n    retention: { keep: P12M, after: last-interaction, then: destroy }\n`,
  );
  await expect(publish(bigger)).rejects.toMatchObject({
    code: 'AMANAT-POLICY-004',
    message: expect.stringContaining('2026-12-04'),
  });
  const dated = bigger.replace(/^(policy:[\s\S]*?effective: )['"]?[\d-]+['"]?/m, '$12026-12-04');
  expect(await publish(dated)).toMatchObject({ number: 2, significant: true });
  expect(policies.inForce('lalafo')?.number).toBe(1);
  clock.set('2026-12-03T20:00:00.000Z');
  expect(policies.inForce('lalafo')?.number).toBe(2);
});

test('a version that waited for another is published after it, though its instant was read before', async () => {
  const { policies, publish, clock } = await publisherOf('smartmarket');
  const shop = manifestTextOf('smartmarket');
  const second = shop.replace('SmartMarket.az-da alış-veriş', 'SmartMarket.az-da sifariş');
  await publish(shop);
  clock.set('2026-11-24T08:00:00.500Z');
  await publish(second);
  clock.set('2026-11-24T08:00:00.400Z');
  await publish(shop);
  const [, two, three] = policies.versions('smartmarket').toSorted((a, b) => a.number - b.number);
  expect([two?.publishedAt, three?.publishedAt]).toEqual([
    '2026-11-24T08:00:00.500Z',
    '2026-11-24T08:00:00.500Z',
  ]);
});

test('loading the folder again takes back nothing that was published otherwise since', async () => {
  const { policies, publish, deps } = await publisherOf();
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  mkdirSync(join(folder, 'lalafo'));
  writeFileSync(join(folder, 'lalafo', 'manifest.yaml'), source);
  await loadFolder(deps, folder, 'system', quietLog);
  const second = source.replace('https://lalafo.az', 'https://www.lalafo.az');
  await publish(second);
  const latest = policies.versions('lalafo').at(-1)?.number;
  await loadFolder(deps, folder, 'system', quietLog);
  expect(policies.versions('lalafo').at(-1)?.number).toBe(latest);
});

test('a significant change under the dates of the former version is refused, also where no notice time was promised', async () => {
  const { policies, publish } = await publisherOf('smartmarket');
  const text = manifestTextOf('smartmarket');
  await publish(text);
  const dated = (manifest: string, key: string, day: string) =>
    manifest.replace(new RegExp(`^(policy:[\\s\\S]*?${key}: )['"]?[\\d-]+['"]?`, 'm'), `$1${day}`);
  const bigger = text.replace(
    /^recipients:\n/m,
    (head) =>
      `${head}  newcomer: { name: Newcomer, role: processor, country: AZ, task: { az: Çap, en: Printing, ru: Печать } }\n`,
  );
  await expect(publish(bigger)).rejects.toMatchObject({
    code: 'AMANAT-POLICY-006',
    message: expect.stringContaining('2025-12-20'),
  });
  expect(policies.versions('smartmarket')).toHaveLength(1);
  const own = dated(dated(bigger, 'approved', '2026-11-23'), 'effective', '2026-11-23');
  const changed = own.replace(/(effective-date\b[^\n]*on: )['"]?[\d-]+['"]?/, '$12026-11-23');
  expect(await publish(changed)).toMatchObject({ number: 2, significant: true });
});

test('a language beside the manifest is part of the version; with a fault in it nothing loads', async () => {
  const { db, policies, publish, deps } = await publisherOf('smartmarket');
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  const own = join(folder, 'smartmarket');
  mkdirSync(own);
  const turkish = readFileSync(join(organisationsFolder, 'smartmarket/banner.tr.yaml'), 'utf8');
  writeFileSync(join(own, 'manifest.yaml'), manifestTextOf('smartmarket'));
  const load = async (text: string) => {
    writeFileSync(join(own, 'banner.tr.yaml'), text);
    return loadFolder(deps, folder, 'system', quietLog);
  };
  const numbers = () => policies.versions('smartmarket').map(({ number }) => number);

  const plain = await publish(manifestTextOf('smartmarket'));
  expect(await load(turkish)).toEqual([]);
  const [, second] = policies.versions('smartmarket');
  expect(second).toMatchObject({
    significant: false,
    consentAnew: [],
    changes: [{ kind: 'added', section: 'languages', id: 'tr' }],
  });
  expect(second!.hash).not.toBe(plain.hash);
  expect(second!.manifest.languages!['tr']!.words.acceptAll).toBe('Tümünü kabul et');
  const faults = [
    [turkish.replace('acceptAll: Tümünü kabul et', ''), 'AMANAT-POLICY-001'],
    [turkish.replace('name: Analitik', 'nam: Analitik'), 'AMANAT-POLICY-001'],
    [`${turkish}\nwords: {}`, 'AMANAT-POLICY-002'],
  ] as const;
  for (const [text, code] of faults) {
    expect(await load(text)).toMatchObject([{ org: 'smartmarket', problem: { code } }]);
    expect(numbers()).toEqual([1, 2]);
  }
  expect(await load(turkish)).toEqual([]);
  expect(numbers()).toEqual([1, 2]);
  expect(await load(turkish.replace('name: Analitik', 'name: Ölçüm'))).toEqual([]);
  expect(numbers()).toEqual([1, 2, 3]);
  const { rows } = await sql`select from journal_entry where kind = 'policy.published'`.execute(db);
  expect(rows).toHaveLength(3);
});
