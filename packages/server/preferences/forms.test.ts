import { randomBytes } from 'node:crypto';
import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { lookAtScripted, openWindow } from '../http/portal/testing/portal-site.ts';
import {
  changed,
  facts,
  type Org,
  type Program,
  reasons,
  startProgram,
} from '../promises/testing/program.ts';
import { buildFormScript, newsletterPage, startFormSite } from './testing/form-site.ts';
import { lastMail, linkIn, receiptPage } from './testing/mailbox.ts';
import { browserOfFile } from '../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

let program: Program;
const terms = {
  name: { az: 'Bülletenin qaydaları', en: 'Rules of the newsletter', ru: 'Правила рассылки' },
  url: 'https://smartmarket.example.az/rules',
};
beforeAll(async () => {
  const own = manifestOf('smartmarket');
  const newsletter = { ...own.properties['newsletter'], purposes: ['marketing', 'personalisation'], terms };
  await buildFormScript();
  program = await startProgram({
    organisations: ['smartmarket', 'alqoritmika'],
    declared: { smartmarket: changed(own, 'properties', { newsletter }) },
  });
});
afterAll(() => program.close());

const key = () => randomBytes(16).toString('base64url');
async function words(org: Org, form: string, lang = 'az'): Promise<{ hash: string; wording: FormWording }> {
  const answer = await program.page(`/v1/organisations/${org}/forms/${form}?lang=${lang}`);
  return JSON.parse(answer.body) as { hash: string; wording: FormWording };
}
async function sentForm(email: string, purposes: Record<string, boolean>, more: object = {}) {
  const { hash, wording } = await words('smartmarket', 'newsletter');
  return program.send('POST', '/v1/consents', {
    organisation: 'smartmarket',
    site: 'smartmarket.az',
    language: 'az',
    version: wording.version,
    wordingHash: hash,
    method: 'form',
    form: 'newsletter',
    purposes,
    subject: { kind: 'email', value: email },
    confirmed: ['age', 'terms'],
    key: key(),
    ...more,
  });
}
const may = (email: string, purpose: string) =>
  program.ask('smartmarket', { purpose, subject: { kind: 'email', value: email } });
const entriesOf = async (org: Org, email: string) => {
  const subject = program.core.keys.pseudonym(org, 'email', email);
  return (await program.journal(org)).filter(
    (entry) => entry.subject === subject && !entry.kind.startsWith('gate.'),
  );
};
async function openPage(url: string, options: { width?: number; lang?: string } = {}): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: options.width ?? 390, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

test('ALQ-5.1: each form that is sent stores the consent with version, form, the words shown and the time', async () => {
  const { hash, wording } = await words('alqoritmika', 'forms');
  const [purpose] = wording.purposes;
  const email = 'valideyn@example.az';
  const answer = await program.send('POST', '/v1/consents', {
    organisation: 'alqoritmika',
    site: 'it-academy.az',
    language: 'az',
    version: wording.version,
    wordingHash: hash,
    method: 'form',
    form: 'forms',
    purposes: Object.fromEntries(wording.purposes.map(({ id }) => [id, true])),
    subject: { kind: 'email', value: email },
  });
  expect(answer.status).toBe(201);
  const { id, recordedAt, version } = JSON.parse(answer.body) as ConsentAnswer;
  expect([recordedAt, version]).toEqual([program.clock.now().toISOString(), 1]);
  expect((await entriesOf('alqoritmika', email)).map(({ kind, refs }) => [kind, refs])).toEqual([
    ['consent.recorded', { version: 1, wording: hash }],
  ]);
  const stored = JSON.parse(
    (await program.page(`/v1/organisations/alqoritmika/wordings/${hash}`)).body,
  ) as FormWording;
  expect(stored).toEqual(wording);
  expect(stored.purposes.map((each) => each.label)).toContain(purpose!.label);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const subject = { kind: 'email', value: email } as const;
  expect(reasons(await program.ask('alqoritmika', { purpose: purpose!.id, subject }))).toEqual([
    'basis.consent',
  ]);
  expect((await program.row('ALQ-5.1')).state).toBe('kept');
});

test('a form says age and terms apart from every consent, and nothing is taken without them', async () => {
  const { wording } = await words('smartmarket', 'newsletter');
  expect(wording.required).toEqual([
    { id: 'age', label: '18 yaşım tamam olub' },
    { id: 'terms', label: expect.stringContaining('Bülletenin qaydaları'), href: terms.url },
  ]);
  const email = 'aynur.rzayeva@example.az';
  const refused = await sentForm(email, { marketing: true }, { confirmed: ['age'] });
  expect([refused.status, JSON.parse(refused.body).code]).toEqual([422, 'AMANAT-PRF-003']);
  expect(await entriesOf('smartmarket', email)).toEqual([]);
  // Without a person it is the browser's choice, and the confirmations count all the same.
  expect(
    (await sentForm(email, { personalisation: true }, { subject: undefined, confirmed: [] })).status,
  ).toBe(422);
  const anonymous = await sentForm(email, { personalisation: true }, { subject: undefined });
  expect(JSON.parse(anonymous.body)).toMatchObject({ subjectSecret: expect.any(String) });
});

test('SMA-06: with double opt-in the gate denies marketing until the link in the mail is confirmed by a button, not by opening it', async () => {
  const email = 'murad.sadiqov@example.az';
  await program.happened('smartmarket', [facts.customer()], email);
  const sent = { key: key() };
  const answer = await sentForm(email, { marketing: true, personalisation: false }, sent);
  expect(answer.status).toBe(201);
  expect((JSON.parse(answer.body) as ConsentAnswer).pending).toEqual(['marketing']);
  expect(reasons(await may(email, 'marketing'))).toEqual(['consent.unconfirmed']);
  expect(reasons(await may(email, 'personalisation'))).toEqual(['consent.refused']);
  const { receipt } = JSON.parse(
    (await sentForm(email, { marketing: true, personalisation: false }, sent)).body,
  ) as ConsentAnswer;
  expect(await receiptPage(program, receipt)).toMatch(/İmtina edilib|Təsdiq gözlənilir/);
  const { text } = await lastMail(program, email);
  expect(text).toContain('Marketinq və reklam');
  const link = linkIn(text);
  expect(link).not.toContain('murad');
  for (const method of ['HEAD', 'GET', 'GET']) expect((await program.send(method, link)).status).toBe(200);
  expect(reasons(await may(email, 'marketing'))).toEqual(['consent.unconfirmed']);

  program.clock.advance(3_600_000);
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 900 } });
  await page.goto(program.url + link);
  await lookAt('confirmation');
  await page.getByRole('button', { name: 'Təsdiqləyirəm' }).click();
  await page.getByRole('heading', { name: 'Razılığınız təsdiqləndi' }).waitFor();
  await lookAt('confirmed');
  expect((await may(email, 'marketing')).allow).toBe(true);
  const own = await entriesOf('smartmarket', email);
  const { hash } = await words('smartmarket', 'newsletter');
  expect(own.map(({ kind, refs }) => [kind, refs['wording']])).toEqual([
    ['consent.recorded', hash],
    ['consent.asked', hash],
    ['consent.recorded', hash],
  ]);
  expect(Date.parse(own[2]!.time) - Date.parse(own[1]!.time)).toBe(3_600_000);
  // Again: said to be confirmed, nothing written.
  await page.goto(program.url + link);
  await page.getByRole('heading', { name: 'Razılığınız təsdiqləndi' }).waitFor();
  expect(await entriesOf('smartmarket', email)).toHaveLength(3);
  await page.getByRole('link', { name: 'Bütün razılıqlarım' }).click();
  expect(await page.locator('#marketing').textContent()).toContain('formada, e-poçtla təsdiqlənib');
});

test('an unconfirmed consent lapses after the declared time, and the address is nowhere kept', async () => {
  const email = 'nermin.hesenova@example.az';
  const asked = JSON.parse((await sentForm(email, { marketing: true })).body) as ConsentAnswer;
  expect(await receiptPage(program, asked.receipt)).toContain('Təsdiq gözlənilir');
  const { text } = await lastMail(program, email);
  program.clock.advance(7 * 86_400_000);
  expect(reasons(await may(email, 'marketing'))).toEqual(['consent.missing']);
  const late = await program.page(linkIn(text));
  expect([late.status, late.text.includes('Keçid artıq açılmır')]).toEqual([410, true]);
  const { rows } = await program.core.database.pool.query(
    'select sealed from preference_mail where sent_at is not null',
  );
  expect(rows.every((row: { sealed: unknown }) => row.sealed === null)).toBe(true);
});

test('a link to confirm gives nothing once the person refused, or was erased', async () => {
  const confirm = async (path: string) => {
    const answer = await fetch(program.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: program.url },
    });
    return (await program.page(answer.headers.get('location') ?? '')).status;
  };
  const asked = async (email: string) => {
    await program.happened('smartmarket', [facts.customer()], email);
    expect((await sentForm(email, { marketing: true })).status).toBe(201);
    program.clock.advance(60_000);
    return linkIn((await lastMail(program, email)).text);
  };
  const refusing = 'samir.valiyev@example.az';
  const first = await asked(refusing);
  await program.happened(
    'smartmarket',
    [facts.said({ marketing: false }, program.clock.now().toISOString())],
    refusing,
  );
  program.clock.advance(60_000);
  expect(await confirm(first)).toBe(410);
  expect((await may(refusing, 'marketing')).allow).toBe(false);
  const erased = 'lamiya.rzayeva@example.az';
  const second = await asked(erased);
  const at = program.clock.now().toISOString();
  await program.happened('smartmarket', [{ kind: 'erased', at, keptFor: [] }], erased);
  program.clock.advance(60_000);
  expect(await confirm(second)).toBe(404);
  expect((await may(erased, 'marketing')).allow).toBe(false);
});

test('a form is no proof of who sends it: empty boxes take nothing back, and a purpose confirmed by mail needs an address', async () => {
  const email = 'orxan.bayramov@example.az';
  await program.happened(
    'smartmarket',
    [facts.customer(), facts.said({ marketing: true, personalisation: true })],
    email,
  );
  await sentForm(email, { marketing: false, personalisation: false });
  expect((await may(email, 'marketing')).allow).toBe(true);
  expect((await may(email, 'personalisation')).allow).toBe(true);
  const byPhone = await sentForm(
    email,
    { marketing: true },
    { subject: { kind: 'phone', value: '+994501234567' } },
  );
  expect(JSON.parse(byPhone.body).code).toBe('AMANAT-PRF-004');
});

test('whoever types somebody’s address learns nothing of that person’s choices, and gets the receipt of this form alone', async () => {
  const [known, stranger] = ['gulnar.ismayilova@example.az', 'nobody.yet@example.az'];
  await program.happened('smartmarket', [facts.customer()], known);
  const said = { personalisation: true };
  const own = JSON.parse((await sentForm(known, said)).body) as ConsentAnswer;
  program.clock.advance(60_000);
  for (const boxes of [{ personalisation: false }, { marketing: false, personalisation: false }]) {
    const answers = await Promise.all(
      [known, stranger].map(async (email) => {
        const { status, body } = await sentForm(email, boxes);
        const answer = JSON.parse(body) as ConsentAnswer;
        const page = await receiptPage(program, answer.receipt);
        const states = [...page.matchAll(/dpv:Consent(?:Given|Refused|Withdrawn|Requested)/g)].map(
          ([one]) => one,
        );
        const { id, receipt, ...rest } = answer;
        expect([receipt.includes(id), id]).toEqual([true, expect.not.stringMatching(own.id)]);
        return { status, rest, states };
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.rest.recordedAt).toBe(program.clock.now().toISOString());
    expect(answers[0]!.states).not.toContain('dpv:ConsentGiven');
  }
  expect((await may(known, 'personalisation')).allow).toBe(true);
  expect(reasons(await may(stranger, 'personalisation'))).toContain('consent.refused');
});

test('what is no single address is refused: no list, no line of a mail’s head, no name', async () => {
  const wrong = [
    'kim?',
    'a@example.az, b@example.az',
    'a@example.az\r\nBcc: b@example.az',
    '"a" <a@example.az>',
    'x,y@example.az',
    'a@b',
  ];
  for (const value of wrong) {
    const answer = await sentForm('', { marketing: true }, { subject: { kind: 'email', value } });
    expect([value, answer.status, JSON.parse(answer.body).code]).toEqual([value, 422, 'AMANAT-PRF-004']);
  }
  for (const subject of [
    { kind: 'email' },
    { kind: 'visitor', value: 'x' },
    [],
    'a@example.az',
    { kind: 'email', value: ['a@example.az'] },
  ])
    expect((await sentForm('', { marketing: true }, { subject })).status).toBe(400);
  for (const confirmed of ['age', ['age', 'everything'], [['age']], { age: true }])
    expect((await sentForm('a@example.az', { marketing: true }, { confirmed })).status).toBe(400);
});

test('the form’s own page leads back to itself with what was wrong and what was written, and stores nothing', async () => {
  const path = '/smartmarket/forms/newsletter';
  const email = 'nigar.safarova@example.az';
  const { hash, wording } = await words('smartmarket', 'newsletter');
  const send = async (fields: Readonly<Record<string, string>>) => {
    const body = new URLSearchParams({ hash, version: String(wording.version), key: key(), ...fields });
    const headers = { origin: program.url };
    const answer = await fetch(program.url + path, { method: 'POST', redirect: 'manual', headers, body });
    return { status: answer.status, to: answer.headers.get('location') ?? '' };
  };
  const led = await send({ email, purposes: 'marketing', terms: 'yes' });
  expect([led.status, led.to]).toEqual([
    303,
    expect.stringMatching(/^\/smartmarket\/forms\/newsletter\?wrong=/),
  ]);
  const told = await program.page(led.to);
  expect(told.text).toContain('Davam etmək üçün təsdiqləyin: 18 yaşım tamam olub');
  expect(told.body).toContain(`value="${email}"`);
  expect(told.body).toMatch(/value="marketing"\s+checked/);
  expect(told.body).toMatch(/id="terms"[^>]*checked/);
  expect(told.body).not.toMatch(/id="age"[^>]*checked/);
  const whole = { email, purposes: 'marketing', terms: 'yes', age: 'yes' };
  const stale = await program.page((await send({ ...whole, hash: 'A'.repeat(43) })).to);
  expect(stale.text).toContain('Siyasət bu arada yenilənib');
  expect(await entriesOf('smartmarket', email)).toEqual([]);
  expect((await send(whole)).status).toBe(303);
  expect((await entriesOf('smartmarket', email)).map(({ kind }) => kind)).toContain('consent.asked');
});

test('sent twice, a form is stored once and mailed once; the same key for another choice is refused', async () => {
  const email = 'zaur.mirzeyev@example.az';
  const same = { key: key() };
  const first = await sentForm(email, { marketing: true }, same);
  const second = await sentForm(email, { marketing: true }, same);
  expect(JSON.parse(second.body)).toEqual(JSON.parse(first.body));
  expect((await sentForm(email, { marketing: false }, same)).status).toBe(409);
  expect((await entriesOf('smartmarket', email)).map(({ kind }) => kind)).toEqual(['consent.asked']);
  await lastMail(program, email);
  expect(program.mail.inbox.list().filter(({ to }) => to === email)).toHaveLength(1);
});

test('the element puts the boxes into a form of the site: nothing ticked, under the strictest policy, recorded before the site hears of it', async () => {
  const site = await startFormSite(program.url, newsletterPage('az'));
  onTestFinished(() => site.close());
  const page = await openPage(site.url);
  const failures: string[] = [];
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.getByRole('checkbox').first().waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.getByLabel('E-poçt').fill('lamiye.quliyeva@example.az');
  // Age and terms are required; no consent is.
  await page.getByRole('button', { name: 'Göndər' }).click();
  expect(site.got).toEqual([]);
  await page.getByLabel('18 yaşım tamam olub').check();
  await page.getByLabel('Bülletenin qaydaları').check();
  await page.getByLabel('Razıyam: Marketinq və reklam').check();
  await lookAtScripted(page, 'form-element');
  await page.getByRole('button', { name: 'Göndər' }).click();
  await page.getByRole('heading', { name: 'Sifariş alındı' }).waitFor();
  const [own] = await entriesOf('smartmarket', 'lamiye.quliyeva@example.az');
  expect(own?.kind).toBe('consent.recorded');
  expect(site.got).toEqual([
    expect.objectContaining({
      email: 'lamiye.quliyeva@example.az',
      'amanat-consent': expect.stringMatching(/^[0-9a-f-]{36}$/),
    }),
  ]);
  const { rows } = await program.core.database.pool.query(
    'select data from subject_event where subject = $1 order by at, id',
    [program.core.keys.pseudonym('smartmarket', 'email', 'lamiye.quliyeva@example.az')],
  );
  expect(rows.map((row: { data: object }) => row.data)).toEqual([
    expect.objectContaining({
      form: 'newsletter',
      method: 'form',
      confirmed: ['age', 'terms'],
      choices: { personalisation: false },
    }),
    expect.objectContaining({ purposes: ['marketing'] }),
  ]);
  expect(failures).toEqual([]);
});

test('the element is drawn again after a single-page app replaced it, and follows the language; a page sends by itself with save()', async () => {
  const site = await startFormSite(program.url, newsletterPage('ru'));
  onTestFinished(() => site.close());
  const page = await openPage(site.url, { width: 1440 });
  await page.getByLabel('Мне исполнилось 18 лет').waitFor();
  await page.getByRole('button', { name: 'Yenidən çək' }).click();
  await page.getByLabel('Мне исполнилось 18 лет').waitFor();
  await page.evaluate(() => document.querySelector('amanat-consent')?.setAttribute('lang', 'en'));
  await page.getByLabel('I am 18 or older').check();
  await page.getByLabel('Rules of the newsletter').check();
  const answer = await page.evaluate(() =>
    (document.querySelector('amanat-consent') as unknown as { save(): Promise<{ id: string }> }).save(),
  );
  expect(answer.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    `consent ${answer.id}`,
  ]);
});

test('the script of the element comes packed, and pages of any origin may pin it', async () => {
  const { headers } = await fetch(`${program.url}/form.js`, { headers: { 'accept-encoding': 'br' } });
  expect(headers.get('content-encoding')).toBe('br');
  // Else a browser checks no integrity of another origin's script, and refuses it.
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('the element follows the language of the page, and records a form that stands in a shadow tree', async () => {
  const site = await startFormSite(program.url, newsletterPage('az'));
  onTestFinished(() => site.close());
  const page = await openPage(site.url);
  await page.getByLabel('18 yaşım tamam olub').waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'ru'));
  await page.getByLabel('Мне исполнилось 18 лет').waitFor();
  await page.evaluate(() => {
    const host = document.createElement('shop-newsletter');
    document.querySelector('main')?.append(host);
    host.attachShadow({ mode: 'open' }).append(document.querySelector('#own')!);
  });
  await page.getByLabel('E-poçt').fill('gunel.sadiqova@example.az');
  await page.getByLabel('Мне исполнилось 18 лет').check();
  await page.getByLabel('Правила рассылки').check();
  await page.getByRole('button', { name: 'Göndər' }).click();
  await page.getByRole('heading', { name: 'Sifariş alındı' }).waitFor();
  expect(site.got).toEqual([
    expect.objectContaining({ 'amanat-consent': expect.stringMatching(/^[0-9a-f-]{36}$/) }),
  ]);
});

test('a server that is down keeps the form back and says so; without the script the link to the form’s own page stands', async () => {
  const site = await startFormSite(program.url, newsletterPage('az'));
  onTestFinished(() => site.close());
  const page = await openPage(site.url);
  await page.getByLabel('18 yaşım tamam olub').check();
  await page.getByLabel('Bülletenin qaydaları').check();
  await page.getByLabel('E-poçt').fill('sabina.nebiyeva@example.az');
  await page.route('**/v1/consents', (route) => route.abort());
  await page.getByRole('button', { name: 'Göndər' }).click();
  await page.getByRole('alert').filter({ hasText: 'alınmadı' }).waitFor();
  expect(site.got).toEqual([]);
  await page.unroute('**/v1/consents');
  await page.getByRole('button', { name: 'Göndər' }).click();
  await page.getByRole('heading', { name: 'Sifariş alındı' }).waitFor();

  const { page: plain, lookAt } = await openWindow(await browser(), {
    viewport: { width: 1440, height: 900 },
  });
  await plain.goto(site.url);
  await plain.getByRole('link', { name: 'Razılıq forması' }).click();
  await plain.getByRole('button', { name: 'Göndər' }).click();
  await plain.getByRole('alert').waitFor();
  await lookAt('form-page-errors');
  await plain.getByLabel('E-poçt ünvanı').fill('ulviyye.esgerova@example.az');
  for (const name of ['Razıyam: Marketinq', '18 yaşım', 'Bülletenin'])
    await plain.getByRole('checkbox', { name }).check();
  await lookAt('form-page');
  await plain.getByRole('button', { name: 'Göndər' }).click();
  await plain.getByRole('heading', { name: 'Poçtunuza baxın' }).waitFor();
  expect(reasons(await may('ulviyye.esgerova@example.az', 'marketing'))).toEqual(['consent.unconfirmed']);
});
