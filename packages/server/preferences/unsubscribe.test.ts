import type { LinkSet } from '@amanat/contract/preferences.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openWindow } from '../http/portal/testing/portal-site.ts';
import { smtpMailer } from '../platform/mail.ts';
import { aysel, facts, type Org, type Program, reasons, startProgram } from '../promises/testing/program.ts';
import { browserOfFile } from '../../../e2e/browser-of-file.ts';

const browser = browserOfFile();

let program: Program;
beforeAll(async () => {
  program = await startProgram({ organisations: ['smartmarket', 'focusagency'] });
});
afterAll(() => program.close());

async function links(org: Org, email: string, purposes?: readonly string[]): Promise<LinkSet> {
  const body = {
    organisation: org,
    subjects: [{ kind: 'email', value: email }],
    ...(purposes ? { purposes } : {}),
  };
  const answer = await program.send('POST', '/v1/preferences/links', body, org);
  return (JSON.parse(answer.body) as { links: LinkSet[] }).links[0]!;
}
const marketing = (email: string) =>
  program.ask('smartmarket', {
    purpose: 'marketing',
    subject: { kind: 'email', value: email },
    channel: 'email',
  });
const agreed = (email: string) =>
  program.happened('smartmarket', [facts.customer(), facts.said({ marketing: true })], email);
/** What a mail program sends when somebody clicks «unsubscribe»: no cookie, no origin, a fixed body (RFC 8058 §3.2). */
const oneClick = (url: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
  fetch(url, { method: 'POST', redirect: 'manual', body });

test('SMA-06 SMA-18: one click in the mail program ends marketing: the gate denies it with the very next question', async () => {
  await agreed(aysel);
  expect((await marketing(aysel)).allow).toBe(true);
  const { headers } = await links('smartmarket', aysel);
  // The headers as they arrive: through a real mail server, read by a real parser.
  const mailer = smtpMailer(program.mail.smtpUrl);
  onTestFinished(() => mailer.close());
  await mailer.send({
    from: 'info@smartmarket.example.az',
    to: aysel,
    subject: 'Həftənin endirimləri',
    text: 'Salam',
    headers,
  });
  const raw = program.mail.inbox.list().find(({ subject }) => subject === 'Həftənin endirimləri');
  expect(raw?.listUnsubscribe).toEqual({
    url: /<(.*)>/.exec(headers['List-Unsubscribe'])?.[1],
    oneClick: true,
  });
  const answer = await oneClick(raw!.listUnsubscribe!.url);
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
  expect(reasons(await marketing(aysel))).toEqual(['consent.withdrawn']);
  // What was asked of the gate for an instant before stays lawful.
  const past = await program.ask('smartmarket', { purpose: 'marketing', at: '2026-11-21T08:00:00.000Z' });
  expect(past.allow).toBe(true);
  const subject = program.core.keys.pseudonym('smartmarket', 'email', aysel);
  const own = (await program.journal('smartmarket')).filter((entry) => entry.subject === subject);
  expect(own.map(({ kind }) => kind)).toContain('consent.withdrawn');
});

test('both kinds of form body are taken, a second click changes nothing, and orders go on', async () => {
  const email = 'rashad.veliyev@example.az';
  await agreed(email);
  const { unsubscribe } = await links('smartmarket', email);
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  expect((await oneClick(unsubscribe, form)).status).toBe(200);
  expect((await marketing(email)).allow).toBe(false);
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  const count = async () =>
    (await program.journal('smartmarket')).filter(
      (e) => e.kind === 'consent.withdrawn' && e.subject === subject,
    ).length;
  expect(await count()).toBe(1);
  expect((await oneClick(unsubscribe)).status).toBe(200);
  expect(await count()).toBe(1);
  const orders = { purpose: 'order-contact', subject: { kind: 'email', value: email } } as const;
  expect((await program.ask('smartmarket', orders)).allow).toBe(true);
});

test('a mail scanner that opens the link changes nothing; the page it gets asks with one button', async () => {
  const email = 'fidan.qasimova@example.az';
  await agreed(email);
  const { unsubscribe, preferences } = await links('smartmarket', email);
  for (const url of [unsubscribe, preferences])
    for (const method of ['HEAD', 'GET']) expect((await fetch(url, { method })).status).toBe(200);
  expect((await marketing(email)).allow).toBe(true);
  const { page, lookAt } = await openWindow(await browser(), { viewport: { width: 390, height: 800 } });
  await page.goto(unsubscribe);
  await lookAt('unsubscribe-ask');
  await page.getByRole('button', { name: 'Dayandır' }).click();
  await page.getByRole('heading', { name: 'Dayandırıldı' }).waitFor();
  await lookAt('unsubscribe-done');
  expect((await marketing(email)).allow).toBe(false);
  await page.getByRole('link', { name: 'Səhvən basmısınız?' }).click();
  await page.getByRole('heading', { name: 'Razılıqlarınız' }).waitFor();
  expect(await page.locator('#marketing .badge').textContent()).toBe('Razılığı geri götürmüsünüz');
});

test('where a mail rests on no consent, unsubscribing is an objection, and only what the mail was sent for ends', async () => {
  const email = 'elvin.abbasov@example.az';
  await program.happened('focusagency', [facts.customer()], email);
  const ask = () =>
    program.ask('focusagency', { purpose: 'contact', subject: { kind: 'email', value: email } });
  const { unsubscribe } = await links('focusagency', email, ['contact']);
  const before = (await ask()).reasons.map(({ code }) => code);
  expect(before).not.toContain('objection.standing');
  await oneClick(unsubscribe);
  const after = (await ask()).reasons.map(({ code }) => code);
  expect(after.some((code) => code === 'objection.standing' || code.startsWith('consent.'))).toBe(true);
});

test('a forged or foreign token unsubscribes nobody', async () => {
  const { unsubscribe, preferences } = await links('smartmarket', 'tural.kazimov@example.az');
  expect((await oneClick(unsubscribe.slice(0, -4))).status).toBe(404);
  expect((await oneClick(preferences.replace('preferences', 'unsubscribe'))).status).toBe(404);
  expect((await oneClick(`${program.url}/smartmarket/unsubscribe`)).status).toBe(404);
});
