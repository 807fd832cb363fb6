import { randomBytes } from 'node:crypto';
import type { LinkSet } from '@amanat/contract/preferences.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow } from '../http/portal/testing/portal-site.ts';
import { facts, type Program, startProgram } from '../promises/testing/program.ts';
import { lastMail, linkIn } from './testing/mailbox.ts';
import { browserOfFile } from '../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

let program: Program;
beforeAll(async () => {
  program = await startProgram({ organisations: ['smartmarket'] });
});
afterAll(() => program.close());

/** A window that counts what it sends: method, page and answer of each form. */
async function openCounted() {
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 900 } });
  const posts: string[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (answer.request().method() === 'POST') posts.push(`${pathname} ${answer.status()}`);
  });
  /** The result told, reloaded and come back to, with nothing sent but the one form. */
  const staysAt = async (heading: string, post: string): Promise<void> => {
    const told = page.getByRole('heading', { name: heading });
    await told.waitFor();
    expect(posts).toEqual([post]);
    const address = page.url();
    for (let times = 0; times < 2; times += 1) {
      expect((await page.reload())?.status()).toBe(200);
      await told.waitFor();
    }
    await page.goBack();
    await page.goForward();
    await told.waitFor();
    expect([page.url(), posts]).toEqual([address, [post]]);
  };
  return { page, lookAt, staysAt };
}
const entries = async (email: string) => {
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  return (await program.journal('smartmarket')).filter((entry) => entry.subject === subject).length;
};
const mails = (email: string) => program.mail.inbox.list().filter(({ to }) => to === email).length;
async function linksOf(email: string): Promise<LinkSet> {
  const body = { organisation: 'smartmarket', subjects: [{ kind: 'email', value: email }] };
  const answer = await program.send('POST', '/v1/preferences/links', body, 'smartmarket');
  return (JSON.parse(answer.body) as { links: LinkSet[] }).links[0]!;
}

test('a form and the button of its mail are sent once: their results are read again as often as one likes, with the receipt', async () => {
  const email = 'sevil.ahmadova@example.az';
  const form = await openCounted();
  await form.page.goto(`${program.url}/smartmarket/forms/newsletter`);
  await form.page.getByLabel('E-poçt ünvanı').fill(email);
  await form.page.getByLabel('Marketinq və reklam').check();
  await form.page.getByLabel('18 yaşım tamam olub').check();
  await form.page.getByRole('button', { name: 'Göndər' }).click();
  await form.staysAt('Poçtunuza baxın', '/smartmarket/forms/newsletter 303');
  await form.lookAt('form-done-waits');
  expect(form.page.url()).not.toMatch(/sevil|example|%40/);
  expect(await form.page.getByRole('link', { name: 'Qəbzi açın' }).count()).toBe(0);
  const { text } = await lastMail(program, email);
  expect([await entries(email), mails(email)]).toEqual([1, 1]);

  const confirmation = await openCounted();
  await confirmation.page.goto(program.url + linkIn(text));
  await confirmation.page.getByRole('button', { name: 'Təsdiqləyirəm' }).click();
  await confirmation.staysAt('Razılığınız təsdiqləndi', '/smartmarket/preferences/confirmation 303');
  await confirmation.lookAt('confirmed');
  expect([await entries(email), mails(email)]).toEqual([2, 1]);

  const href = await confirmation.page.getByRole('link', { name: 'Qəbzi açın' }).getAttribute('href');
  const receipt = await program.page(`${href}`.replace('/receipt?', '/receipt.html?'));
  expect([receipt.status, receipt.text.includes('Marketinq və reklam')]).toEqual([200, true]);

  // The mail stays in the mailbox: who took it back since is not told that it is in force.
  const { unsubscribe } = await linksOf(email);
  const oneClick = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(unsubscribe, { method: 'POST', body: oneClick })).status).toBe(200);
  await confirmation.page.goto(program.url + linkIn(text));
  await confirmation.page.getByRole('heading', { name: 'Bu razılığı təsdiqləmişdiniz' }).waitFor();
  expect(await confirmation.page.getByText('İndi qüvvədədir').count()).toBe(0);
  await confirmation.lookAt('confirmed-and-taken-back');

  // Anybody may have typed the address: the page of the form tells nobody that its mail was answered.
  await form.page.getByRole('link', { name: 'English' }).click();
  await form.page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  expect(await form.page.getByRole('link', { name: 'Open the receipt' }).count()).toBe(0);
});

test('the result of a form is told by a sealed address for an hour; whose choices are gone finds the form again', async () => {
  const email = 'ilqar.huseynov@example.az';
  const shown = await program.page('/smartmarket/forms/newsletter');
  const hidden = (name: string) => new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(shown.body)![1]!;
  const body = new URLSearchParams({
    email,
    purposes: 'marketing',
    age: 'yes',
    hash: hidden('hash'),
    version: hidden('version'),
    key: randomBytes(16).toString('base64url'),
  });
  const post = () =>
    fetch(`${program.url}/smartmarket/forms/newsletter`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: program.url },
      body,
    });
  const [first, again] = [await post(), await post()];
  expect([first.status, again.status, await entries(email)]).toEqual([303, 303, 1]);
  const to = first.headers.get('location')!;
  expect((await program.page(to)).text).toContain('Poçtunuza baxın');
  const altered = await program.page(`${to.slice(0, -4)}AAAA`);
  expect(altered.text).not.toContain('Poçtunuza baxın');
  // Sealed for this page, it tells nothing on another.
  const elsewhere = await program.page(to.replace('/forms/newsletter', '/preferences'));
  expect(elsewhere.text).not.toContain('Poçtunuza baxın');
  program.clock.advance(3_600_001);
  const later = await program.page(to);
  expect([later.status, later.body.includes('name="email"')]).toEqual([200, true]);
});

test('a link to one’s consents is asked for once, however often the answer is read', async () => {
  const email = 'vusala.rzayeva@example.az';
  const { page, lookAt, staysAt } = await openCounted();
  await page.goto(`${program.url}/smartmarket/preferences`);
  await page.getByLabel('E-poçt ünvanı').fill(email);
  await page.getByRole('button', { name: 'Keçid göndər' }).click();
  await staysAt('Poçtunuza baxın', '/smartmarket/preferences/link 303');
  await lookAt('link-sent');
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Проверьте почту' }).waitFor();
  await lastMail(program, email);
  expect(mails(email)).toBe(1);
  // Nobody learns from the address whose mailbox it is.
  expect(page.url()).not.toMatch(/vusala|%40/);
});

test('unsubscribing by the page is told again as often as one likes; only who has just clicked gets the way to all choices', async () => {
  const email = 'kamran.isayev@example.az';
  await program.happened('smartmarket', [facts.customer(), facts.said({ marketing: true })], email);
  const { unsubscribe } = await linksOf(email);
  const { page, lookAt, staysAt } = await openCounted();
  await page.goto(unsubscribe);
  await page.getByRole('button', { name: 'Dayandır' }).click();
  await staysAt('Dayandırıldı', '/smartmarket/unsubscribe 303');
  await lookAt('unsubscribed');
  const once = await entries(email);
  const receipt = await page.getByRole('link', { name: 'Qəbzi açın' }).getAttribute('href');
  expect((await program.page(receipt!)).status).toBe(200);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Stopped' }).waitFor();
  await page.getByRole('link', { name: 'By mistake?' }).waitFor();
  // The link in the mail opens for two years, and mails are passed on: it says that it is over, and no more.
  await page.goto(unsubscribe);
  await page.getByRole('heading', { name: 'Dayandırıldı' }).waitFor();
  expect(await page.locator('main a, main button').count()).toBe(0);
  expect(await entries(email)).toBe(once);
  // Who agrees again is asked again.
  program.clock.advance(1000);
  const now = program.clock.now().toISOString();
  await program.happened('smartmarket', [facts.said({ marketing: true }, now)], email);
  await page.goto(unsubscribe);
  await page.getByRole('button', { name: 'Dayandır' }).waitFor();
});

test('RFC 8058: the mail program’s one click is answered at once, without a redirect, and opens no choices', async () => {
  const email = 'leman.quliyeva@example.az';
  await program.happened('smartmarket', [facts.customer(), facts.said({ marketing: true })], email);
  const { unsubscribe } = await linksOf(email);
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), multipart, undefined]) {
    const answer = await fetch(unsubscribe, {
      method: 'POST',
      redirect: 'manual',
      ...(body ? { body } : {}),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await answer.text()).not.toContain('/smartmarket/preferences?t=');
  }
  const broken = new URL(unsubscribe);
  broken.searchParams.set('t', 'AAAA');
  const byPage = await fetch(broken, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ from: 'page' }),
  });
  const told = await program.page(byPage.headers.get('location')!);
  expect([byPage.status, told.status]).toEqual([303, 404]);
  expect(told.text).toContain('Keçid tam deyil');
});
