import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runVerify } from '@amanat/cli/commands/verify/verify.ts';
import type { BannerConfig, ConsentAnswer } from '@amanat/contract/consent.ts';
import type {
  ConsentBasisAnswer,
  ConsentHistoryAnswer,
  ConsentStateAnswer,
} from '@amanat/contract/consent-reads.ts';
import type { ImportView } from '@amanat/contract/consent-imports.ts';
import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld();
});
afterAll(() => world.close());

const org = '/v1/organisations/smartmarket';
const as = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;

/** One choice of a fresh visitor at the demo shop, as the banner sends it. */
async function choose(method: string, choices: object, visitor = randomBytes(16).toString('base64url')) {
  const config = await as<BannerConfig>(world.stranger('GET', `${org}/banner.json?lang=az`));
  const answer = await as<ConsentAnswer>(
    world.stranger('POST', '/v1/consents', {
      organisation: 'smartmarket',
      site: 'smartmarket.az',
      visitor,
      language: 'az',
      version: config.version,
      wordingHash: config.hash,
      method,
      choices,
    }),
  );
  return { visitor, config, answer };
}
/** The receipt once its checkpoint is signed: within a second. */
async function receiptFile(path: string): Promise<Buffer> {
  for (;;) {
    const answer = await world.stranger('GET', path);
    if (answer.status !== 503) return Buffer.from(await answer.arrayBuffer());
    await new Promise((done) => setTimeout(done, 100));
  }
}

test('LAL-8.5 ALQ-6.2: a choice is read back now and then with its basis and its entry, and each look is journaled', async () => {
  const owner = await world.owner();
  const key = await world.keyHolder('smartmarket');
  const { visitor, answer } = await choose('customise', { marketing: true, analytics: false });
  await choose('withdraw', { marketing: false }, visitor);
  const subject = { kind: 'visitor', value: visitor };
  const ask = { organisation: 'smartmarket', subject };
  const now = await as<ConsentStateAnswer>(key('POST', '/v1/consents/state', ask));
  const then = await as<ConsentStateAnswer>(
    key('POST', '/v1/consents/state', { ...ask, at: answer.recordedAt }),
  );
  const purpose = Object.keys(then.purposes).find((id) => then.purposes[id]!.given)!;
  expect(now.purposes[purpose]).toMatchObject({ given: false, withdrawn: true, counts: false });
  const history = await as<ConsentHistoryAnswer>(owner('POST', `${org}/consents/history`, { subject }));
  expect(history.records.map(({ method }) => method)).toEqual(['withdraw', 'customise']);
  const basis = await as<ConsentBasisAnswer>(
    owner('POST', `${org}/consents/basis`, { subject, purpose, at: answer.recordedAt }),
  );
  expect(basis).toMatchObject({ basis: 'consent', holds: true });
  expect(basis.evidence).toMatchObject([{ entry: { id: answer.id, kind: 'consent.recorded' } }]);
  const viewed = await as<{ entries: { refs: { what: string } }[] }>(
    owner('GET', `${org}/journal?kind=consent.viewed`),
  );
  expect(viewed.entries.map(({ refs }) => refs.what).toSorted()).toEqual(['basis', 'history']);
});

test('the receipt of a choice verifies offline in each of its forms, and its words are shown again', async () => {
  const { answer } = await choose('accept-all', {});
  const publicKey = await (await world.stranger('GET', `${org}/journal/key`)).text();
  for (const form of ['', '.jsonld', '.html']) {
    const path = join(world.directory, `receipt${form || '.json'}`);
    writeFileSync(path, await receiptFile(answer.receipt.replace('/receipt?', `/receipt${form}?`)));
    const { code, out } = await runVerify(path, { key: publicKey.trim(), json: true });
    expect({ form, code, out }).toMatchObject({ form, code: 0 });
  }
  const receipt = JSON.parse(
    (await receiptFile(answer.receipt.replace('/receipt?', '/receipt.jsonld?'))).toString(),
  ) as { record: { pii_processing: { notice_hash: string } } };
  const page = await world.stranger(
    'GET',
    `/smartmarket/wordings/${receipt.record.pii_processing.notice_hash}`,
  );
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('data-server="/smartmarket/wordings/');
});

test('records of another tool come in and all records go out over the console’s own routes', async () => {
  const owner = await world.owner();
  const opened = await as<ImportView>(
    owner('POST', `${org}/consents/imports`, { source: 'cookiebot', format: 'json' }),
  );
  const rows = Array.from({ length: 20 }, (_, n) => ({
    key: `old-${n}`,
    timestamp: '2026-01-01T00:00:00Z',
    statistics: n % 2 === 0,
    marketing: false,
  }));
  const before = await as<StatisticsView>(owner('GET', `${org}/consents/statistics`));
  const put = owner('PUT', `${org}/consents/imports/${opened.id}/file`, rows, {
    'content-type': 'application/octet-stream',
  });
  expect(await as<ImportView>(put)).toMatchObject({ imported: 20, faulty: 0 });
  const subject = { kind: 'visitor', value: 'old-2' };
  const history = await as<ConsentHistoryAnswer>(owner('POST', `${org}/consents/history`, { subject }));
  expect(history.records).toMatchObject([{ method: 'import', provenance: { source: 'cookiebot' } }]);
  const after = await as<StatisticsView>(owner('GET', `${org}/consents/statistics`));
  expect(after).toMatchObject({ behind: 0, total: before.total });
  const csv = await (await owner('GET', `${org}/consents/export.csv`)).text();
  expect(csv.split('\r\n')[0]).toContain('id,organisation,subject');
  const lines = (await (await owner('GET', `${org}/consents/export.ndjson`)).text()).trimEnd().split('\n');
  expect(lines.length).toBe(csv.trimEnd().split('\r\n').length - 1);
  expect(lines.filter((line) => line.includes(opened.id))).toHaveLength(20);
});
