import type { LinkSet } from '@amanat/contract/preferences.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow } from '../http/portal/testing/portal-site.ts';
import { aysel, facts, type Org, type Program, reasons, startProgram } from '../promises/testing/program.ts';
import { lastMail, linkIn, receiptPage } from './testing/mailbox.ts';
import { browserOfFile } from '../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

let program: Program;
beforeAll(async () => {
  program = await startProgram({ organisations: ['smartmarket', 'lalafo', 'focusagency'] });
});
afterAll(() => program.close());

/** The organisation makes links for a person, by its key. */
async function links(org: Org, email: string, more: object = {}): Promise<LinkSet> {
  const body = { organisation: org, subjects: [{ kind: 'email', value: email }], ...more };
  const answer = await program.send('POST', '/v1/preferences/links', body, org);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return (JSON.parse(answer.body) as { links: LinkSet[] }).links[0]!;
}
const pathOf = (url: string) => url.slice(program.url.length);
const may = (org: Org, purpose: string, email: string, channel?: string) =>
  program.ask(org, { purpose, subject: { kind: 'email', value: email }, ...(channel ? { channel } : {}) });
/** A form as a browser without scripts sends it from our own page. */
async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(program.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: program.url, ...headers },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, to: answer.headers.get('location') ?? '', body: await answer.text() };
}
/** Name of the words that an open page shows. */
const wordsRead = async (path: string) =>
  /name="wording"\s+value="([^"]+)"/.exec((await program.page(path)).body)?.[1] ?? '';
const agree = async (path: string, purpose: string, choice: 'yes' | 'no' = 'yes') =>
  post(path, { about: 'purpose', id: purpose, choice, wording: await wordsRead(path) });

test('SMA-18: a link from a mail shows each consent with its words; one button gives, one takes back, and the gate follows at once', async () => {
  await program.happened('smartmarket', [facts.customer()]);
  const { preferences, until } = await links('smartmarket', aysel);
  expect(preferences).not.toContain('aysel');
  expect(preferences).not.toContain(encodeURIComponent(aysel));
  expect(until).toBe('2026-12-23T08:00:00.000Z');
  const path = pathOf(preferences);
  const before = await program.page(path);
  expect(before.status).toBe(200);
  expect(before.headers.get('cache-control')).toBe('no-store');
  for (const words of ['Marketinq və reklam', 'Soruşulmayıb', 'yalnız reklam bildirişləri dayanır'])
    expect(before.text).toContain(words);
  expect(before.text).not.toContain('Sifarişlərin emalı');

  expect(reasons(await may('smartmarket', 'marketing', aysel))).toEqual(['consent.missing']);
  const gave = await agree(path, 'marketing');
  expect(gave.status).toBe(303);
  expect((await may('smartmarket', 'marketing', aysel)).allow).toBe(true);
  const given = await program.page(gave.to);
  expect(given.text).toContain('Seçiminiz yazıldı');
  expect(given.text).toContain('Razılıq vermisiniz Kampaniya');
  expect(given.text).toMatch(
    /Nə vaxt 23 noyabr 2026-cı il, 12:00 Necə bu səhifədə Qüvvədədir 23 noyabr 2027-ci il/,
  );

  const back = await agree(path, 'marketing', 'no');
  expect(back.status).toBe(303);
  expect(reasons(await may('smartmarket', 'marketing', aysel))).toEqual(['consent.withdrawn']);
  expect((await may('smartmarket', 'order-delivery', aysel)).allow).toBe(true);
  expect((await program.page(back.to)).text).toContain('Razılığı geri götürmüsünüz');
});

test('each choice is in the journal with the hash of the words shown, a receipt, and nothing when nothing changes', async () => {
  const email = 'rauf.memmedov@example.az';
  const path = pathOf((await links('smartmarket', email)).preferences);
  await agree(path, 'marketing');
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  const own = (await program.journal('smartmarket')).filter((entry) => entry.subject === subject);
  expect(own).toEqual([
    expect.objectContaining({
      kind: 'consent.recorded',
      actor: subject,
      refs: { version: 1, wording: expect.any(String) },
    }),
  ]);
  const words = await program.page(`/v1/organisations/smartmarket/wordings/${own[0]!.refs['wording']}`);
  expect(JSON.parse(words.body)).toMatchObject({ page: 'preferences', language: 'az', version: 1 });
  const again = await agree(path, 'marketing');
  expect(again.to).toContain('told=nothing');
  expect((await program.journal('smartmarket')).filter((entry) => entry.subject === subject)).toHaveLength(1);
  const page = await program.page(path);
  const link = /href="(\/v1\/consents\/[^"]+)"/.exec(page.body)?.[1] ?? '';
  const receipt = link.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  let taken = await program.page(receipt);
  while (taken.status !== 200) taken = await program.page(receipt);
  const answer = JSON.parse(taken.body) as { content: { value: object } };
  expect(answer.content.value).toMatchObject({ purposes: { marketing: true }, method: 'preferences' });
  expect(await receiptPage(program, receipt)).toContain('Razılıqlar səhifəsində');
  const shown = await program.page(`/smartmarket/wordings/${own[0]!.refs['wording']}`);
  expect(shown.text).toContain('Razılıqlar səhifəsinin sözləri');
  expect(shown.text).toContain('Kampaniya və təkliflər barədə sizə yazmaq üçün.');
});

test('a purpose that rests on no consent, or is unknown, cannot be chosen here', async () => {
  const path = pathOf((await links('smartmarket', aysel)).preferences);
  const before = (await program.page(path)).text;
  for (const fields of [
    { about: 'purpose', id: 'order-delivery', choice: 'yes' },
    { about: 'purpose', id: '__proto__', choice: 'yes' },
    { about: 'channel', id: 'pigeon', choice: 'no' },
    { about: 'transfer', id: 'US', choice: 'yes' },
  ]) {
    const led = await post(path, fields);
    expect([led.status, led.to]).toEqual([303, `${path}&told=gone`]);
  }
  expect((await program.page(`${path}&told=gone`)).text).toContain('Heç nə yazılmadı');
  expect((await program.page(path)).text).toBe(before);
});

test('the history names purposes as they were called, forms by their names and what came from another tool as such', async () => {
  const email = 'kamran.huseynov@example.az';
  const { happened } = program;
  const at = '2026-11-20T08:00:00.000Z';
  await happened(
    'smartmarket',
    [{ kind: 'consent', at, version: 1, choices: { marketing: true, 'old-raffle': true } }],
    email,
  );
  const { text } = await program.page(pathOf((await links('smartmarket', email)).preferences));
  expect(text).toContain('Marketinq və reklam: razılıq');
  expect(text).toContain('bəyannamədə olmayan məqsəd «old-raffle»: razılıq');
});

test('clicks that come at once are taken one after the other: the page, the gate and the journal end alike', async () => {
  const email = 'tofiq.hasanli@example.az';
  const path = pathOf((await links('smartmarket', email)).preferences);
  const clicks = Array.from({ length: 24 }, (_, i) => agree(path, 'marketing', i % 2 ? 'no' : 'yes'));
  for (const { status } of await Promise.all(clicks)) expect(status).toBe(303);
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  const own = (await program.journal('smartmarket')).filter(
    (e) => e.subject === subject && e.kind.startsWith('consent.'),
  );
  // Each one that was written turned the former around.
  for (const [i, { kind }] of own.entries()) if (i > 0) expect(kind).not.toBe(own[i - 1]!.kind);
  const given = own.at(-1)!.kind === 'consent.recorded';
  expect(
    (await may('smartmarket', 'marketing', email)).reasons.some(({ code }) => code === 'basis.consent'),
  ).toBe(given);
  expect((await program.page(path)).text.includes('Razılıq vermisiniz Kampaniya')).toBe(given);
});

test('all consents are withdrawn with one button', async () => {
  const email = 'nigar.eliyeva@example.az';
  const path = pathOf((await links('lalafo', email)).preferences);
  await agree(path, 'marketing');
  await agree(path, 'surveys');
  expect(reasons(await may('lalafo', 'surveys', email))).toEqual(['basis.consent']);
  await post(path, { about: 'all', id: '', choice: 'no' });
  for (const purpose of ['marketing', 'surveys'])
    expect(reasons(await may('lalafo', purpose, email))).toContain('consent.withdrawn');
});

test('LAL-2.1.3: marketing is refused with one button, and no other decision of the gate changes by it', async () => {
  const email = 'ilaha.babayeva@example.az';
  await program.happened('lalafo', [facts.customer()], email);
  const path = pathOf((await links('lalafo', email)).preferences);
  const others = Object.keys(manifestOf('lalafo').purposes).filter((id) => id !== 'marketing');
  const decide = () =>
    Promise.all(
      others.map(async (id) => [id, (await may('lalafo', id, email)).reasons.map(({ code }) => code)]),
    );
  const before = await decide();
  await agree(path, 'marketing', 'no');
  expect(reasons(await may('lalafo', 'marketing', email))).toContain('consent.refused');
  expect(await decide()).toEqual(before);
});

test('FOC-09: each channel is refused on its own, the gate denies a message on it, and the denial is in the journal', async () => {
  const email = 'kamran.huseynov@example.az';
  await program.happened('focusagency', [facts.customer()], email);
  const path = pathOf((await links('focusagency', email)).preferences);
  for (const channel of ['email', 'phone', 'sms', 'messenger'])
    expect(
      (await may('focusagency', 'contact', email, channel)).reasons.map(({ code }) => code),
    ).not.toContain('channel.refused');
  await post(path, { about: 'channel', id: 'sms', choice: 'no' });
  expect(reasons(await may('focusagency', 'contact', email, 'sms'))).toContain('channel.refused');
  expect(reasons(await may('focusagency', 'contact', email, 'email'))).not.toContain('channel.refused');
  const subject = program.core.keys.pseudonym('focusagency', 'email', email);
  const kinds = (await program.journal('focusagency'))
    .filter((e) => e.subject === subject)
    .map((e) => e.kind);
  expect(kinds).toEqual(expect.arrayContaining(['channel.refused', 'gate.denied']));
  await post(path, { about: 'channel', id: 'sms', choice: 'yes' });
  expect(reasons(await may('focusagency', 'contact', email, 'sms'))).not.toContain('channel.refused');
});

test('a link opens nothing when it was changed, is of another organisation, is too old, or was revoked', async () => {
  const email = 'leyla.ismayilova@example.az';
  const { preferences, unsubscribe } = await links('smartmarket', email, { days: 2 });
  const path = pathOf(preferences);
  const changed = path.replace(/.(?=.{3}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  expect((await program.page(changed)).status).toBe(404);
  expect((await program.page(path.replace('smartmarket', 'lalafo'))).status).toBe(404);
  // A link to unsubscribe is no key to the page.
  expect((await program.page(pathOf(unsubscribe).replace('unsubscribe', 'preferences'))).status).toBe(404);
  expect((await program.page(path)).status).toBe(200);
  const revoke = { organisation: 'smartmarket', subject: { kind: 'email', value: email } };
  expect((await program.send('POST', '/v1/preferences/links/revocation', revoke, 'smartmarket')).status).toBe(
    200,
  );
  const old = await program.page(path);
  expect([old.status, old.text.includes('Keçid artıq açılmır')]).toEqual([410, true]);
  const led = await agree(path, 'marketing');
  expect([led.status, (await program.page(led.to)).status]).toEqual([303, 410]);
  expect((await program.page(changed)).text).toContain('Keçid tam deyil');
  const hostile = await agree('/smartmarket/preferences?t=%0d%0aset-cookie:%20a=1%ff', 'marketing');
  expect([hostile.status, hostile.to]).toEqual([303, expect.stringMatching(/^[!-~]+$/)]);
  const mail = await program.page(pathOf(unsubscribe).replace(/.{4}$/, 'AAAA'));
  expect([mail.status, mail.text.includes('E-poçt ünvanınızı yazın')]).toEqual([404, true]);
  program.clock.advance(1000);
  const fresh = pathOf((await links('smartmarket', email, { days: 2 })).preferences);
  expect((await program.page(fresh)).status).toBe(200);
  program.clock.advance(2 * 86_400_000);
  expect((await program.page(fresh)).status).toBe(410);
});

test('only the organisation’s own key makes links, and only its own page may send the form', async () => {
  const body = { organisation: 'smartmarket', subjects: [{ kind: 'email', value: aysel }] };
  expect((await program.send('POST', '/v1/preferences/links', body)).status).toBe(401);
  expect((await program.send('POST', '/v1/preferences/links', body, 'lalafo')).status).toBe(403);
  const path = pathOf((await links('smartmarket', aysel)).preferences);
  const fields = { about: 'purpose', id: 'marketing', choice: 'yes' };
  expect((await post(path, fields, { origin: 'https://elsewhere.example.com' })).status).toBe(403);
  expect((await post(path, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('whoever asks for a link gets it into that mailbox alone, at most five in an hour, and learns nothing of others', async () => {
  const email = 'gunel.aliyeva@example.az';
  for (let i = 0; i < 7; i += 1) {
    const asked = await post('/smartmarket/preferences/link', { email });
    expect(asked.status).toBe(303);
    expect((await program.page(asked.to)).text).toContain('Poçtunuza baxın');
  }
  const { text } = await lastMail(program, email, 4);
  const opened = await program.page(linkIn(text));
  expect([opened.status, opened.text.includes('Razılıqlarınız')]).toEqual([200, true]);
  expect(program.mail.inbox.list().filter(({ to }) => to === email)).toHaveLength(5);
  const wrong = await post('/smartmarket/preferences/link', { email: 'kim@' });
  expect([wrong.status, wrong.to]).toEqual([
    303,
    expect.stringMatching(/^\/smartmarket\/preferences\?wrong=/),
  ]);
  // Neither the address nor what was wrong can be read from where the browser is led.
  expect(Buffer.from(wrong.to.split('=')[1]!, 'base64url').toString('latin1')).not.toContain('kim');
  const told = await program.page(wrong.to);
  expect([told.status, told.headers.get('set-cookie')]).toEqual([200, null]);
  expect(told.body).toContain('value="kim@"');
  expect(told.text).toContain('Ünvanı ad@example.az kimi yazın');
  // It is told on that page alone, for a quarter of an hour.
  const elsewhere = wrong.to.replace('preferences', 'forms/newsletter');
  expect((await program.page(elsewhere)).text).not.toContain('kimi yazın');
  program.clock.advance(15 * 60_000);
  expect((await program.page(wrong.to)).text).not.toContain('kimi yazın');
});

test('in a browser without scripts the page reads well in three languages, narrow and wide, light and dark', async () => {
  const email = 'sevda.quluzade@example.az';
  for (const [width, lang] of [
    [390, 'az'],
    [1440, 'ru'],
    [1440, 'en'],
  ] as const) {
    const { preferences } = await links('smartmarket', email, { language: lang });
    const { page, lookAt } = await openWindow(await browser(), { viewport: { width, height: 900 } });
    await page.goto(preferences);
    const card = page.locator('#marketing');
    await card.getByRole('button').first().click();
    await page.getByRole('status').waitFor();
    await lookAt(`preferences-${lang}`);
    await page.locator('#marketing').getByRole('button').click();
    await page.goto(preferences);
    expect(await page.locator('.past > li').count()).toBeGreaterThanOrEqual(2);
  }
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 900 } });
  await page.goto(`${program.url}/smartmarket/preferences`);
  await lookAt('preferences-ask');
});

test('GDPR 7(1): nobody agrees to words they have not read: a page left open while the policy changed shows the new ones first', async () => {
  const email = 'sabina.guliyeva@example.az';
  const own = manifestOf('focusagency');
  const path = pathOf((await links('focusagency', email, { days: 300 })).preferences);
  const { purpose, wording } = await (async () => {
    const { body } = await program.page(path);
    return { purpose: /name="id"\s+value="([^"]+)"/.exec(body)![1]!, wording: await wordsRead(path) };
  })();
  const choice = (fields: object) => post(path, { about: 'purpose', id: purpose, choice: 'yes', ...fields });
  const name = { az: 'Yeni məqsəd', en: 'New purpose', ru: 'Новая цель' };
  const purposes = { ...own.purposes, [purpose]: { ...own.purposes[purpose]!, name } };
  const policy = { ...own.policy, approved: '2026-11-24', effective: '2026-12-30' };
  const published = await program.publish('focusagency', { ...own, policy, purposes });
  expect([published.status, published.body]).toEqual([201, expect.anything()]);
  program.clock.advance(60 * 86_400_000);
  for (const fields of [{ wording }, {}]) {
    const led = await choice(fields);
    expect([led.status, led.to]).toEqual([303, `${path}&told=changed`]);
    const told = await program.page(led.to);
    expect(told.text).toContain('Siyasət bu arada dəyişib. Heç nə yazılmadı');
    expect(told.text).toContain('Yeni məqsəd');
  }
  const subject = program.core.keys.pseudonym('focusagency', 'email', email);
  const entries = async () =>
    (await program.journal('focusagency')).filter((entry) => entry.subject === subject);
  expect(await entries()).toEqual([]);
  expect((await agree(path, purpose)).to).toContain('told=saved');
  expect((await entries())[0]!.refs['version']).toBe(2);
  // To take back, no words need to be read.
  expect((await choice({ choice: 'no', wording })).to).toContain('told=saved');
});
