import { TCString } from '@iabtcf/core';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { vendorListOf } from '@amanat/domain/consent/testing/vendor-list.ts';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startWeb, tag, type Web } from './testing/web.ts';

const vendorList = vendorListOf({
  28: { purposes: [1, 2, 7] },
  755: { purposes: [1, 3, 4] },
  800: { purposes: [8] },
});
let web: Web;
beforeAll(async () => {
  web = await startWeb({
    banner: {
      tcf: {
        cmpId: 300,
        cmpVersion: 2,
        vendorList: '/vendor-list.json',
        vendors: [28, 755, 800],
        purposes: { marketing: [1, 2, 3, 4, 7], analytics: [8, 9] },
        publisherCountry: 'AZ',
      },
    },
  });
  web.pages.set('shop.example.az/vendor-list.json', {
    body: JSON.stringify(vendorList),
    headers: { 'content-type': 'application/json' },
  });
});
afterAll(() => web.close());

async function visit(parts: Parameters<Web['visit']>[0]): Promise<{ page: Page; loaded: string[] }> {
  const page = await web.visit(parts);
  onTestFinished(() => page.context().close());
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.reload();
  return { page, loaded };
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
interface TcData {
  readonly tcString: string;
  readonly eventStatus: string;
  readonly tcfPolicyVersion: number;
  readonly listenerId?: number;
  readonly purpose: { readonly consents: Record<string, boolean> };
  readonly vendor: {
    readonly consents: Record<string, boolean>;
    readonly disclosedVendors: Record<string, boolean>;
  };
}
/** The stub that IAB Europe publishes, cut to what it does: it keeps questions until the platform is here. */
const stub = `<script>
  window.__tcfapi = function () { if (!arguments.length) return window.tcfQueue; window.tcfQueue.push([].slice.call(arguments)); };
  window.tcfQueue = [];
  window.seen = [];
  __tcfapi('addEventListener', 2, (data, success) => seen.push({ ...data, success }));
</script>`;

test('where no advertising space is sold, nothing of TCF is loaded or bundled', async () => {
  const plain = await startWeb();
  onTestFinished(() => plain.close());
  plain.pages.set('shop.example.az/plain', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${tag}</head><body><h1>x</h1></body></html>`,
  });
  const context = await plain.visitor();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const loaded: string[] = [];
  const code: Promise<string>[] = [];
  page.on('response', (response) => {
    loaded.push(response.url());
    if (response.url().includes('.js')) code.push(response.text());
  });
  await page.goto('https://shop.example.az/plain');
  await button(page, 'Hamısını qəbul et').click();
  // The record of the choice would name the TC string: once it is answered, nothing more is on its way.
  await expect.poll(() => page.evaluate('document.cookie')).toContain('receipt');
  await page.waitForTimeout(300);
  expect(loaded.filter((url) => /tcf|vendor/.test(url))).toEqual([]);
  expect(await page.evaluate('typeof __tcfapi')).toBe('undefined');
  expect(code.length).toBeGreaterThan(1);
  expect((await Promise.all(code)).join('')).not.toMatch(/vendorConsents|publisherRestrictions/);
});

test('questions asked before are answered: nothing is agreed to and no string is made before the choice', async () => {
  const { page } = await visit({ head: stub + tag });
  await expect.poll(() => page.evaluate('seen.length')).toBe(1);
  const [first] = (await page.evaluate('seen')) as TcData[];
  expect(first).toMatchObject({ eventStatus: 'cmpuishown', tcString: '', success: true, listenerId: 1 });
  expect(Object.values(first!.purpose.consents).some(Boolean)).toBe(false);
  const ping = await page.evaluate('new Promise((resolve) => __tcfapi("ping", 2, resolve))');
  expect(ping).toMatchObject({
    gdprApplies: true,
    cmpLoaded: true,
    cmpStatus: 'loaded',
    displayStatus: 'visible',
    apiVersion: '2.3',
    cmpId: 300,
    gvlVersion: 142,
    tcfPolicyVersion: 5,
  });
  const wrong = await page.evaluate(
    'new Promise((resolve) => __tcfapi("toString", 2, (data, success) => resolve([data, success])))',
  );
  expect(wrong).toEqual([null, false]);
});

test('the choice becomes a TC string with the vendors disclosed, is told to listeners, recorded, and the same on the next page', async () => {
  const { page } = await visit({ head: stub + tag });
  await button(page, 'Ayarla').click();
  await page.getByRole('switch', { name: 'Marketinq' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await expect.poll(() => page.evaluate('seen.at(-1).eventStatus')).toBe('useractioncomplete');
  const { tcString, purpose, vendor } = (await page.evaluate('seen.at(-1)')) as TcData;
  expect(tcString.split('.')).toHaveLength(2);
  const decoded = TCString.decode(tcString);
  expect([...decoded.purposeConsents].filter(([, yes]) => yes).map(([id]) => id)).toEqual([1, 2, 3, 4, 7]);
  expect([...decoded.vendorConsents].filter(([, yes]) => yes).map(([id]) => id)).toEqual([28, 755]);
  expect([...decoded.vendorsDisclosed].filter(([, yes]) => yes).map(([id]) => id)).toEqual([28, 755, 800]);
  expect([
    decoded.cmpId,
    decoded.vendorListVersion,
    decoded.policyVersion,
    decoded.publisherCountryCode,
  ]).toEqual([300, 142, 5, 'AZ']);
  expect([...decoded.purposeLegitimateInterests].some(([, yes]) => yes)).toBe(false);
  expect(purpose.consents).toMatchObject({ 1: true, 8: false });
  expect(vendor.disclosedVendors).toEqual({ 28: true, 755: true, 800: true });
  const recorded = async () => {
    const { rows } = await sql<{ data: { tcString?: string } }>`
      select data from subject_event order by at desc limit 1`.execute(web.database.db);
    return rows[0]?.data.tcString;
  };
  await expect.poll(recorded).toBe(tcString);
  await page.reload();
  await expect.poll(() => page.evaluate('seen.at(-1)?.eventStatus')).toBe('tcloaded');
  expect(((await page.evaluate('seen.at(-1)')) as TcData).tcString).toBe(tcString);
});

test('a choice made before the vendor list has come is told to who listens', async () => {
  const { page } = await visit({ head: stub + tag });
  await page.route('**/vendor-list.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('seen.at(-1)?.eventStatus')).toBe('useractioncomplete');
  const seen = (await page.evaluate('seen')) as TcData[];
  expect(new Set(seen.map(({ listenerId }) => listenerId))).toEqual(new Set([1]));
  expect(TCString.decode(seen.at(-1)!.tcString).purposeConsents.has(1)).toBe(true);
});

test('a choice changed before the vendor list has come is recorded without the string of the other', async () => {
  const { page } = await visit({
    head: stub + tag,
    body: '<button data-amanat-settings>Cookie ayarları</button>',
  });
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  await page.route('**/vendor-list.json', async (route) => {
    await given;
    await route.continue();
  });
  await page.reload();
  const sent: ConsentRequest[] = [];
  const refused: number[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/v1/consents')) return;
    sent.push(response.request().postDataJSON() as ConsentRequest);
    if (!response.ok()) refused.push(response.status());
  });
  await button(page, 'Hamısını rədd et').click();
  await button(page, 'Cookie ayarları').click();
  await page.getByRole('switch', { name: 'Marketinq' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  give();
  await expect.poll(() => sent.length).toBe(2);
  expect(refused).toEqual([]);
  const [first, second] = sent.toSorted((a, b) => (a.method < b.method ? 1 : -1));
  expect([first!.method, first!.tcString]).toEqual(['reject-all', undefined]);
  expect([second!.method, TCString.decode(second!.tcString!).purposeConsents.has(1)]).toEqual([
    'customise',
    true,
  ]);
});

test('listeners leave, and frames ask by message', async () => {
  const { page } = await visit({ head: stub + tag });
  await button(page, 'Hamısını rədd et').click();
  await expect.poll(() => page.evaluate('seen.at(-1)?.eventStatus')).toBe('useractioncomplete');
  expect(
    await page.evaluate('new Promise((resolve) => __tcfapi("removeEventListener", 2, resolve, 1))'),
  ).toBe(true);
  expect(
    await page.evaluate('new Promise((resolve) => __tcfapi("removeEventListener", 2, resolve, 1))'),
  ).toBe(false);
  expect(await page.evaluate('frames.__tcfapiLocator !== undefined')).toBe(true);
  const answered = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ __tcfapiReturn?: unknown }>) => {
          if (data.__tcfapiReturn) resolve(data.__tcfapiReturn);
        });
        postMessage({ __tcfapiCall: { command: 'getTCData', version: 2, callId: 'x7' } }, '*');
      }),
  );
  expect(answered).toMatchObject({
    callId: 'x7',
    success: true,
    returnValue: { cmpId: 300, tcfPolicyVersion: 5 },
  });
});
