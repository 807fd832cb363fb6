import { createHash } from 'node:crypto';
import type { StaffConsentAnswer, StaffFormView, WrittenView } from '@amanat/contract/staff-consent.ts';
import type { ConsentHistoryAnswer } from '@amanat/contract/consent-reads.ts';
import type { LinkSet } from '@amanat/contract/preferences.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import { totpOf } from '../accounts/second-factor.ts';
import { exportConsents } from '../consent/export/consent-export.ts';
import { inTransaction } from '../platform/db.ts';
import { changed, facts, type Program, reasons, startProgram } from '../promises/testing/program.ts';
import { receiptPage } from './testing/mailbox.ts';

let program: Program;
beforeAll(async () => {
  const own = manifestOf('alqoritmika');
  const partner = {
    ...own.recipients?.['licensees'],
    name: 'Tərəfdaş məktəb',
    country: 'AE',
    role: 'controller',
    transfer: { mechanisms: ['written-consent'] },
  };
  program = await startProgram({
    organisations: ['smartmarket', 'alqoritmika'],
    declared: { alqoritmika: changed(own, 'recipients', { licensees: partner }) },
  });
});
afterAll(() => program.close());

type Role = 'owner' | 'handler' | 'auditor';
let made = 0;
/** Signs somebody in with all factors, and gives what asks in their name. */
async function staff(org: string, role: Role, hasAgreement = true) {
  const { db, core, clock } = program;
  const email = `emekdas${(made += 1)}@example.az`;
  const password = `uzun-parol-${made}-kifayet`;
  const deps = { db, clock, keys: core.keys };
  const { totpSecret } = await createAccount(deps, { email, password, roles: { [org]: role }, hasAgreement });
  // The second factor follows the clock of the program.
  const code = totpOf(totpSecret, email).generate({ timestamp: clock.now().getTime() });
  const session = await fetch(`${program.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: program.url },
    body: JSON.stringify({ email, password, code }),
  });
  expect(session.status).toBe(201);
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return (method: string, path: string, body?: BodyInit, type?: string) =>
    fetch(program.url + path, {
      method,
      headers: { cookie, origin: program.url, ...(type ? { 'content-type': type } : {}) },
      ...(body === undefined ? {} : { body }),
    });
}
const script =
  'Salam, SmartMarket-dən zəng edirik. Endirimlər barədə sizə e-poçtla yazmağımıza razısınızmı? Razılığı istənilən vaxt geri götürə bilərsiniz.';
const scan = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200_000, '4111 1111 1111 1111 ')]);
const record = (email: string, more: object) => ({
  subject: { kind: 'email', value: email },
  medium: 'paper',
  language: 'az',
  wording: script,
  ...more,
});
function form(said: object, file?: Uint8Array): FormData {
  const body = new FormData();
  body.set('record', JSON.stringify(said));
  if (file) body.set('evidence', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'vereq.pdf');
  return body;
}
const paperOf = (email: string, wording: string, said: object) =>
  form({ ...record(email, said), wording }, scan);
const path = (org: string) => `/v1/organisations/${org}/consents`;
const may = (email: string) =>
  program.ask('smartmarket', { purpose: 'marketing', subject: { kind: 'email', value: email } });
const entriesOf = async (org: 'smartmarket' | 'alqoritmika', email: string) => {
  const subject = program.core.keys.pseudonym(org, 'email', email);
  return (await program.journal(org)).filter(
    (entry) => entry.subject === subject && !entry.kind.startsWith('gate.'),
  );
};

test('a consent on paper: the scan is sealed under the person’s key, its hash and the words are in the journal, the gate lets pass', async () => {
  const email = 'rehim.cavadov@example.az';
  await program.happened('smartmarket', [facts.customer()], email);
  const handler = await staff('smartmarket', 'handler');
  const at = '2026-11-20T10:00:00.000Z';
  const answer = await handler(
    'POST',
    path('smartmarket'),
    form(record(email, { purposes: { marketing: true }, at }), scan),
  );
  expect(answer.status).toBe(201);
  const { id, evidence } = (await answer.json()) as StaffConsentAnswer;
  expect(evidence).toBe(createHash('sha256').update(scan).digest('hex'));
  expect((await may(email)).allow).toBe(true);
  const [entry] = await entriesOf('smartmarket', email);
  expect(entry).toMatchObject({
    kind: 'consent.recorded',
    time: program.clock.now().toISOString(),
    actor: expect.stringMatching(/^staff:/),
    refs: { evidence, version: 1, wording: expect.any(String) },
  });
  const words = JSON.parse(
    (await program.page(`/v1/organisations/smartmarket/wordings/${entry!.refs['wording']}`)).body,
  );
  expect(words).toMatchObject({ medium: 'paper', text: script, purposes: [{ id: 'marketing' }] });
  const page = await program.page(`/smartmarket/wordings/${entry!.refs['wording']}`);
  expect(page.text).toContain('İmzalanmış kağızdakı sözlər');
  const { rows } = await program.core.database.pool.query('select sealed from consent_evidence');
  expect((rows[0] as { sealed: Buffer }).sealed.includes('%PDF')).toBe(false);

  const fetched = await handler('GET', `${path('smartmarket')}/${id}/evidence`);
  expect(fetched.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await fetched.arrayBuffer()).equals(scan)).toBe(true);
  expect(fetched.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.pdf"$/);
  const shown = await handler('GET', `${path('smartmarket')}/${id}/evidence?show=1`);
  expect(shown.headers.get('content-disposition')).toMatch(/^inline;/);
  expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await entriesOf('smartmarket', email)).at(-1)).toMatchObject({
    kind: 'consent.evidence-viewed',
    refs: { of: id },
  });
  // With the key everything goes: what is left is the proof that it was there.
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  await inTransaction(program.db, (tx) => program.core.keys.destroy(tx, 'smartmarket', subject));
  expect((await handler('GET', `${path('smartmarket')}/${id}/evidence`)).status).toBe(404);
});

test('what a person chose since stays: a paper that is written down later counts from when it was signed', async () => {
  const email = 'xeyale.memmedova@example.az';
  const handler = await staff('smartmarket', 'handler');
  await program.happened(
    'smartmarket',
    [facts.customer(), facts.said({ marketing: false }, '2026-11-22T08:00:00.000Z')],
    email,
  );
  const late = record(email, { purposes: { marketing: true }, at: '2026-11-21T08:00:00.000Z' });
  expect((await handler('POST', path('smartmarket'), form(late, scan))).status).toBe(201);
  expect((await may(email)).allow).toBe(false);
});

test('by telephone the script read aloud is the wording; withdrawing by telephone takes no file and counts at once', async () => {
  const email = 'samir.qurbanov@example.az';
  await program.happened('smartmarket', [facts.customer()], email);
  const handler = await staff('smartmarket', 'handler');
  const json = (said: object) =>
    handler('POST', path('smartmarket'), JSON.stringify(said), 'application/json');
  expect((await json(record(email, { medium: 'phone', purposes: { marketing: true } }))).status).toBe(201);
  expect((await may(email)).allow).toBe(true);
  program.clock.advance(60_000);
  const ended = await json(record(email, { medium: 'phone', purposes: { marketing: false } }));
  expect([ended.status, ((await ended.json()) as StaffConsentAnswer).evidence]).toEqual([201, null]);
  expect(reasons(await may(email))).toEqual(['consent.withdrawn']);
  expect((await entriesOf('smartmarket', email)).map(({ kind }) => kind)).toEqual([
    'consent.recorded',
    'consent.withdrawn',
  ]);
});

test('what is said by telephone now comes after a choice that another server wrote by a clock ahead of ours', async () => {
  const email = 'ramil.aslanov@example.az';
  const ahead = new Date(program.clock.now().getTime() + 5000).toISOString();
  await program.happened('smartmarket', [facts.customer(), facts.said({ marketing: true }, ahead)], email);
  const handler = await staff('smartmarket', 'handler');
  const said = record(email, { medium: 'phone', purposes: { marketing: false } });
  expect((await handler('POST', path('smartmarket'), JSON.stringify(said), 'application/json')).status).toBe(
    201,
  );
  program.clock.advance(60_000);
  expect(reasons(await may(email))).toEqual(['consent.withdrawn']);
});

test('a paper without its scan, a file of another kind, a day ahead or long past, a wrong field: refused, and nothing is kept', async () => {
  const email = 'fuad.agayev@example.az';
  const handler = await staff('smartmarket', 'handler');
  const codeOf = async (said: object, file?: Uint8Array) => {
    const answer = await handler('POST', path('smartmarket'), form(record(email, said), file));
    return ((await answer.json()) as { code: string }).code;
  };
  const purposes = { marketing: true };
  expect(await codeOf({ purposes })).toBe('AMANAT-PRF-006');
  expect(await codeOf({ purposes }, Buffer.from('<script>alert(1)</script>'))).toBe('AMANAT-PRF-007');
  expect(await codeOf({ purposes, at: '2027-11-20T10:00:00.000Z' }, scan)).toBe('AMANAT-PRF-008');
  expect(await codeOf({ purposes, at: '2026-09-20T10:00:00.000Z' }, scan)).toBe('AMANAT-PRF-008');
  expect(await codeOf({ purposes: { 'order-delivery': true } }, scan)).toBe('AMANAT-CNS-001');
  expect(await codeOf({}, scan)).toBe('AMANAT-CNS-003');
  expect(await codeOf({ transfers: { US: true } }, scan)).toBe('AMANAT-PRF-010');
  expect(await codeOf({ purposes, medium: 'pigeon' }, scan)).toBe('AMANAT-HTTP-400');
  expect(await entriesOf('smartmarket', email)).toEqual([]);
});

test('only who handles requests, with an agreement on file, writes consents down or sees their evidence', async () => {
  const email = 'gulnar.ismayilzade@example.az';
  const said = () => form(record(email, { purposes: { marketing: true } }), scan);
  expect((await (await staff('smartmarket', 'auditor'))('POST', path('smartmarket'), said())).status).toBe(
    403,
  );
  expect((await (await staff('alqoritmika', 'owner'))('POST', path('smartmarket'), said())).status).toBe(403);
  expect(
    (await (await staff('smartmarket', 'handler', false))('POST', path('smartmarket'), said())).status,
  ).toBe(403);
  expect((await fetch(program.url + path('smartmarket'), { method: 'POST', body: said() })).status).toBe(401);
  expect(await entriesOf('smartmarket', email)).toEqual([]);
});

test('ALQ-7.2: written consent to a transfer is a consent of its own kind, by country; the gate demands it where it is the mechanism', async () => {
  const email = 'telebe@example.az';
  const pass = { purpose: 'licensee-territory', recipient: 'licensees', categories: ['name', 'phone'] };
  const subject = { kind: 'email', value: email } as const;
  const ask = () => program.ask('alqoritmika', { ...pass, subject });
  await program.happened('alqoritmika', [facts.said({ 'licensee-territory': true })], email);
  expect(reasons(await ask())).toEqual(['country.written-consent-missing']);
  const handler = await staff('alqoritmika', 'handler');
  const given = await handler(
    'POST',
    path('alqoritmika'),
    form(record(email, { transfers: { AE: true } }), scan),
  );
  expect(given.status).toBe(201);
  expect((await ask()).allow).toBe(true);
  expect((await entriesOf('alqoritmika', email)).map(({ kind, refs }) => [kind, refs['country']])).toEqual([
    ['transfer-consent.recorded', 'AE'],
  ]);
  // It is taken back on the person's own page, as any consent is.
  program.clock.advance(1000);
  const made = await program.send(
    'POST',
    '/v1/preferences/links',
    { organisation: 'alqoritmika', subjects: [subject] },
    'alqoritmika',
  );
  const { preferences } = (JSON.parse(made.body) as { links: LinkSet[] }).links[0]!;
  const page = await program.page(preferences.slice(program.url.length));
  expect(page.text).toContain(
    'Məlumatlarımın bu ölkəyə ötürülməsinə yazılı razılıq: Birləşmiş Ərəb Əmirlikləri',
  );
  const back = await fetch(preferences, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: program.url },
    body: new URLSearchParams({ about: 'transfer', id: 'AE', choice: 'no' }),
  });
  expect(back.status).toBe(303);
  expect(reasons(await ask())).toEqual(['country.written-consent-missing']);
  expect((await entriesOf('alqoritmika', email)).at(-1)?.kind).toBe('transfer-consent.withdrawn');
});

test('the printed form, the script and the record have one wording: its hash stands on the paper', async () => {
  const handler = await staff('alqoritmika', 'handler');
  const form = async (more: string) =>
    (await (
      await handler('GET', `${path('alqoritmika')}/form?language=az&medium=paper${more}`)
    ).json()) as StaffFormView;
  const all = await form('');
  expect(all).toMatchObject({ version: 1, text: null, hash: null });
  expect(all.items.map(({ about, id }) => [about, id])).toContainEqual(['transfer', 'AE']);
  expect(all.forms.length).toBeGreaterThan(0);
  const { text, hash } = await form('&purposes=licensee-territory&transfers=AE');
  const [first] = all.items.filter(({ id }) => id === 'licensee-territory');
  expect(text).toContain(`1. ${first!.label}`);
  const email = 'kagiz@example.az';
  const given = await handler(
    'POST',
    path('alqoritmika'),
    paperOf(email, text!, { purposes: { 'licensee-territory': false }, transfers: { AE: true } }),
  );
  expect(given.status).toBe(201);
  const { receipts } = (await given.json()) as StaffConsentAnswer;
  const entries = await entriesOf('alqoritmika', email);
  expect(entries.map(({ refs }) => refs['wording'])).toEqual([hash, hash]);
  await program.core.integrator.catchUp();
  // One receipt for the purposes, one for the country; each opens for whoever holds its address.
  expect(receipts.length).toBe(2);
  const told = await Promise.all(
    receipts.map((address) => receiptPage(program, address.slice(program.url.length))),
  );
  expect(told[0]).toContain('Lisenziyalı tərəfdaşın ərazisindəki xidmətə maraq');
  expect(told[1]).toContain('Birləşmiş Ərəb Əmirlikləri');
  // Whoever looks the person up, or takes all records out, finds both.
  const whom = JSON.stringify({ subject: { kind: 'email', value: email } });
  const asked = await handler('POST', `${path('alqoritmika')}/history`, whom, 'application/json');
  const { records } = (await asked.json()) as ConsentHistoryAnswer;
  const said = records.map(({ method, choices, transfers }) => ({ method, choices, transfers }));
  expect(said).toHaveLength(2);
  expect(said).toContainEqual({ method: 'paper', choices: {}, transfers: { AE: true } });
  expect(said).toContainEqual({
    method: 'paper',
    choices: { 'licensee-territory': false },
    transfers: {},
  });
  expect(records.map(({ receipt }) => program.url + receipt).toSorted()).toEqual(receipts.toSorted());
  const taken: string[] = [];
  for await (const text of exportConsents(program.core.database.db, 'alqoritmika', 'ndjson'))
    taken.push(text);
  for (const { id } of records) expect(taken.join('')).toContain(id);
});

test('what was written down is listed with its evidence and its receipt, newest first, and filtered; a withdrawal beside a consent', async () => {
  const handler = await staff('smartmarket', 'handler');
  const email = 'siyahi@example.az';
  const json = (said: object) =>
    handler('POST', path('smartmarket'), JSON.stringify(said), 'application/json');
  await handler('POST', path('smartmarket'), form(record(email, { purposes: { marketing: true } }), scan));
  program.clock.advance(60_000);
  await json(record(email, { medium: 'phone', purposes: { marketing: false } }));
  const list = async (query: string) =>
    (await (await handler('GET', `${path('smartmarket')}/written${query}`)).json()) as WrittenView;
  const subject = program.core.keys.pseudonym('smartmarket', 'email', email);
  const { total, consents } = await list('?limit=2');
  expect(total).toBeGreaterThan(2);
  expect(consents).toMatchObject([
    { subject, medium: 'phone', purposes: { marketing: false }, evidence: null },
    {
      subject,
      medium: 'paper',
      purposes: { marketing: true },
      evidence: { type: 'application/pdf', bytes: scan.length, opens: true },
      actor: expect.stringMatching(/^staff:/),
    },
  ]);
  const ways = async (query: string) =>
    (await list(query)).consents.map(({ medium, purposes }) => [medium, purposes['marketing']]);
  expect((await ways('?medium=phone')).every(([medium]) => medium === 'phone')).toBe(true);
  expect((await ways('?said=no')).every(([, yes]) => yes === false)).toBe(true);
  expect((await ways('?said=yes')).every(([, yes]) => yes === true)).toBe(true);
  expect((await list(`?offset=${total - 1}&limit=25`)).consents.length).toBe(1);
  const unsigned = await staff('smartmarket', 'auditor', false);
  expect((await unsigned('GET', `${path('smartmarket')}/written`)).status).toBe(403);
});

test('a PDF in which something runs is kept as it is, is never shown, and goes out as a file only', async () => {
  const handler = await staff('smartmarket', 'handler');
  const running = Buffer.from(
    '%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj',
  );
  const said = record('isleyen@example.az', { purposes: { marketing: true } });
  const answer = await handler('POST', path('smartmarket'), form(said, running));
  const { id } = (await answer.json()) as StaffConsentAnswer;
  const list = (await (await handler('GET', `${path('smartmarket')}/written`)).json()) as WrittenView;
  expect(list.consents.find((one) => one.id === id)?.evidence).toMatchObject({ opens: false });
  const ask = () => handler('GET', `${path('smartmarket')}/${id}/evidence?show=1`);
  expect((await ask()).headers.get('content-disposition')).toMatch(/^attachment;/);
  // Kept by an earlier release, which did not look.
  await program.core.database.pool.query('update consent_evidence set passive = null where id = $1', [id]);
  const later = await ask();
  expect(later.headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(Buffer.from(await later.arrayBuffer()).equals(running)).toBe(true);
});
