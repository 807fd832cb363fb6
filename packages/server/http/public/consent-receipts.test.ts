import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVerify } from '@amanat/cli/commands/verify/verify.ts';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { type TcParts, tcStringOf } from '@amanat/domain/consent/testing/tc-strings.ts';
import type { ConsentReceipt } from '@amanat/domain/ledger/consent-receipt.ts';
import { verifyBytes } from '@amanat/portal/verify/verify-bytes.ts';
import fc from 'fast-check';
import { exportConsents } from '../../consent/export/consent-export.ts';
import { consentHistory } from '../../consent/history/consent-history.ts';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../../../e2e/browser.ts';
import { consentBody, consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { wordingOf } from '../../consent/wordings.ts';
import { createReceipts } from '../../ledger/receipt.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { lookAtScripted } from '../portal/testing/portal-site.ts';
import { consentReceiptRoutes } from './consent-receipts.ts';

const directory = mkdtempSync(join(tmpdir(), 'amanat-receipts-'));
const manifest = shopManifest((m) => ({
  ...m,
  purposes: { ...m.purposes, improvement: { ...m.purposes['improvement']!, recipients: ['google'] } },
}));

/** One choice, in the journal, with its receipt routes on a server of that address. */
async function chosen(origin = 'https://amanat.example', declared = manifest) {
  const { db } = await testDatabase();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const policies = versionsOf(declared);
  const server = await consentServer({ db, clock, policies });
  const receipts = createReceipts({ db, keys: server.keys });
  consentReceiptRoutes(server.app, {
    db,
    clock,
    policies,
    receipts,
    keys: server.keys,
    origin: () => origin,
  });
  onTestFinished(() => server.app.close());
  const choices = { functional: false, analytics: true, marketing: false };
  const answer = await server.consents.record(consentBody(policies, { method: 'customise', choices }));
  await server.integrator.catchUp();
  const token = answer.receipt.split('token=')[1]!;
  const get = (form: string, query = `?token=${token}`) =>
    server.app.inject(`/v1/consents/${answer.id}/receipt.${form}${query}`);
  return { ...server, db, policies, answer, token, get };
}

test('the receipt speaks ISO/IEC TS 27560 and holds all that a dispute needs, refusals included', async () => {
  const { get, answer } = await chosen();
  const file = await get('jsonld');
  expect(file.headers['content-type']).toBe('application/ld+json; charset=utf-8');
  const { record, notice_text: words, receipt_id: id } = file.json<ConsentReceipt>();
  expect(id).toBe(answer.id);
  expect(record.pii_processing).toMatchObject({
    notice_version: 1,
    language: 'az',
    collection_method: 'customise',
    services: 'shop.example.az',
    pii_controllers: ['shop'],
    jurisdiction: ['az-998'],
    withdrawal_method: 'https://amanat.example/shop/cookies',
  });
  const states = Object.fromEntries(
    record.pii_processing.purposes.map((one) => [one.purpose_id, one.event_state]),
  );
  expect(states).toEqual({
    improvement: 'dpv:ConsentGiven',
    marketing: 'dpv:ConsentRefused',
    personalisation: 'dpv:ConsentRefused',
  });
  expect(record.parties).toMatchObject([
    { party_id: 'shop', party_role: 'dpv:DataController' },
    { party_id: 'google', party_name: 'Google Ireland Limited', party_role: 'dpv:DataProcessor' },
  ]);
  expect(record.events).toMatchObject([
    { event_time: '2026-11-23T08:00:00.000Z', validity_until: '2027-11-23T08:00:00.000Z' },
  ]);
  expect(words).toMatchObject({ title: expect.any(String), language: 'az' });
  expect(file.body).not.toContain('127.0.0.1');
});

test('a receipt says what advertisers were told, where a TC string went to them', async () => {
  const tcf = { cmpId: 300, vendorList: '/v.json', purposes: { marketing: [1, 3] }, publisherCountry: 'AZ' };
  const { app, consents, policies, integrator, get } = await chosen(undefined, {
    ...manifest,
    banner: { ...manifest.banner!, tcf },
  });
  expect((await get('html')).body).not.toContain('IAB TCF');
  const said = async (parts: TcParts, choice: Partial<ConsentRequest> = {}) => {
    const { receipt } = await consents.record(
      consentBody(policies, { tcString: tcStringOf(parts), ...choice }),
    );
    await integrator.catchUp();
    const page = await app.inject(`${receipt.replace('/receipt?', '/receipt.html?')}&lang=en`);
    expect(await verifyBytes(page.rawPayload)).toMatchObject({ valid: true });
    return /<dt>Told to advertisers \(IAB TCF\)<\/dt>\s*<dd>([^<]+)</.exec(page.body)?.[1]?.trim();
  };
  expect(await said({ purposes: [1, 3], vendors: [28, 755] })).toBe('purposes 1, 3; vendors agreed to: 2');
  expect(await said({}, { method: 'reject-all', choices: {} })).toBe('nothing was agreed to');
});

test('a purpose that lapses sooner is told with its own end: in the receipt, its page, the history and the export', async () => {
  const { app, db, keys, consents, policies, integrator } = await chosen();
  const visitor = 'e'.repeat(22);
  const { id, receipt } = await consents.record(consentBody(policies, { visitor }));
  await integrator.catchUp();
  const form = (name: string) => app.inject(receipt.replace('/receipt?', `/receipt.${name}?`));
  const { record } = (await form('jsonld')).json<ConsentReceipt>();
  const ends = record.pii_processing.purposes.map((one) => [one.purpose_id, one.validity_until]);
  const [end, all] = ['2027-05-23T08:00:00.000Z', '2027-11-23T08:00:00.000Z'];
  expect(Object.fromEntries(ends)).toEqual({
    improvement: undefined,
    marketing: end,
    personalisation: undefined,
  });
  expect(record.events[0]!.validity_until).toBe(all);
  const page = await form('html');
  expect(page.body).toContain('Qüvvədədir: 23 may 2027-ci\u00a0ilədək');
  for (const bytes of [(await form('jsonld')).rawPayload, page.rawPayload])
    expect(await verifyBytes(bytes)).toMatchObject({ valid: true });

  const clock = settableClock('2027-06-01T08:00:00.000Z');
  const history = consentHistory({ db, clock, keys, policies });
  const subject = { kind: 'visitor', value: visitor } as const;
  const { spans, records } = await history.history('shop', { subject });
  expect(spans.find((one) => one.purpose === 'marketing')).toMatchObject({ until: end, endedBy: 'term' });
  expect(spans.find((one) => one.purpose === 'improvement')).toMatchObject({ until: null });
  expect(records[0]).toMatchObject({ id, expires: all, ends: { marketing: end } });
  expect((await history.state('shop', { subject })).purposes).toMatchObject({
    marketing: { counts: false, reason: 'consent.lapsed' },
    improvement: { counts: true },
  });
  for await (const text of exportConsents(db, 'shop', 'ndjson'))
    expect(text).toContain(`"ends":{"marketing":"${end}"}`);
});

test('the command and the browser accept both forms and find any flipped bit', async () => {
  const { get } = await chosen();
  for (const form of ['jsonld', 'html']) {
    const bytes = (await get(form)).rawPayload;
    const path = join(directory, `consent-receipt.${form}`);
    writeFileSync(path, bytes);
    const { code, out } = await runVerify(path, { json: true });
    expect({ form, code, out: JSON.parse(out) }).toMatchObject({
      code: 0,
      out: { kind: 'receipt', valid: true },
    });
    expect(await verifyBytes(bytes)).toMatchObject({ kind: 'receipt', valid: true });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const altered = Uint8Array.from(bytes);
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect((await verifyBytes(altered)).valid).toBe(false);
        writeFileSync(path, altered);
        expect((await runVerify(path, {})).code).toBe(1);
      }),
      { numRuns: 60 },
    );
  }
});

test('a receipt is given to the holder of its token alone, and a link followed shows the page', async () => {
  const { get, app, answer, token } = await chosen();
  for (const form of ['jsonld', 'html'])
    for (const query of ['', '?token=wrong'])
      expect((await get(form, query)).json()).toMatchObject({ status: 403, code: 'AMANAT-CNS-015' });
  const followed = await app.inject({ url: answer.receipt, headers: { accept: 'text/html,*/*' } });
  expect([followed.statusCode, followed.headers.location]).toEqual([
    302,
    `/v1/consents/${answer.id}/receipt.html?token=${token}`,
  ]);
  expect((await app.inject(answer.receipt)).headers['content-type']).toContain('application/json');
});

test('whoever opens the page at once waits for the proof; a program is told to ask again', async () => {
  const { app, consents, policies, integrator } = await chosen();
  const fresh = await consents.record(consentBody(policies));
  expect((await app.inject(fresh.receipt)).json()).toMatchObject({ status: 503, code: 'AMANAT-CNS-011' });
  const page = app.inject(fresh.receipt.replace('/receipt?', '/receipt.html?'));
  await integrator.catchUp();
  expect((await page).statusCode).toBe(200);
});

test('a receipt opens in the language the choice was made in, unless another is asked for', async () => {
  const { app, consents, policies, integrator } = await chosen();
  const { hash, wording } = wordingOf(policies.inForce('shop')!, 'ru');
  const made = await consents.record(
    consentBody(policies, { language: 'ru', wordingHash: hash, version: wording.version }),
  );
  await integrator.catchUp();
  const page = made.receipt.replace('/receipt?', '/receipt.html?');
  expect((await app.inject(page)).body).toContain('<html lang="ru">');
  expect((await app.inject(`${page}&lang=en`)).body).toContain('<html lang="en">');
});

test('a token that is not this receipt’s own opens nothing, however it was made', async () => {
  const { get, app, keys, answer, token, consents, policies } = await chosen();
  await keys.ensureOrganisation('mektub');
  const another = await consents.record(consentBody(policies));
  const forged = [
    another.receipt.split('token=')[1]!,
    keys.receiptToken('mektub', answer.id),
    keys.receiptToken('shop', answer.id.toUpperCase()),
    token.slice(0, -1),
    `${token}A`,
    `${token}%00`,
    token.toLowerCase() === token ? token.toUpperCase() : token.toLowerCase(),
    token.replace(/[aeoc]/i, 'а'),
  ];
  for (const form of ['json', 'jsonld', 'html'])
    for (const one of forged) {
      const { statusCode, body } = await get(form, `?token=${encodeURI(one)}`);
      expect([400, 403, 404], `${form} ${one}`).toContain(statusCode);
      expect(body).not.toContain('purposes');
    }
  for (const query of [`?token=${token}&token=${token}`, `?token[]=${token}`])
    expect((await get('jsonld', query)).statusCode).toBeGreaterThanOrEqual(400);
  const moved = await app.inject(`/v1/consents/${another.id}/receipt.jsonld?token=${token}`);
  expect(moved.json()).toMatchObject({ status: 403, code: 'AMANAT-CNS-015' });
});

test('after the person is erased no receipt tells what was chosen', async () => {
  const { get, db, keys, answer } = await chosen();
  const receipts = createReceipts({ db, keys });
  const found = await receipts.byEntryId('shop', answer.id);
  if (found?.state !== 'ready') throw new Error('no receipt');
  await keys.destroy(db, 'shop', found.receipt.entry.subject!);
  expect((await get('jsonld')).json()).toMatchObject({ status: 410, code: 'AMANAT-CNS-016' });
});

test('the page reads well on a telephone and on a desk, on paper too, in three languages', async () => {
  // An address that no line of a telephone holds.
  const { app, answer } = await chosen('https://razilig-ve-mexfilik.sebeke.example.az:8443');
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const width of [390, 1440]) {
    const page = await (
      await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
    ).newPage();
    for (const lang of ['az', 'en', 'ru']) {
      await page.goto(`${url}${answer.receipt.replace('/receipt?', '/receipt.html?')}&lang=${lang}`);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
      if (lang === 'az') await lookAtScripted(page, 'receipt');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  }
  // Without bypassing its policy: the styles inside it must be the ones the policy allows.
  const strict = await (await browser.newContext()).newPage();
  await strict.goto(`${url}${answer.receipt.replace('/receipt?', '/receipt.html?')}`);
  expect(await strict.evaluate(() => getComputedStyle(document.querySelector('main')!).maxWidth)).toBe(
    '704px',
  );
});
