import type { DecisionAnswer } from '@amanat/contract/gate.ts';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { checkManifest } from '@amanat/domain/manifest/check.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { codes, gateServer } from '../../gate/testing/gate-server.ts';
import { settableClock } from '../../platform/clock.ts';
import { testDatabase } from '../../platform/testing/database.ts';

const now = '2026-11-23T08:00:00.000Z';
async function gateOf(manifest: Manifest, compiled?: ReturnType<typeof compileManifest>) {
  const { db } = await testDatabase();
  const clock = settableClock(now);
  const gate = await gateServer(db, clock, manifest, compiled);
  onTestFinished(() => gate.app.close());
  const journaled = async () => {
    const { rows } = await sql<{ entry: { kind: string; refs: Record<string, string>; subject: string } }>`
      select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry order by idx`.execute(db);
    return rows.map(({ entry }) => entry);
  };
  return { ...gate, db, clock, journaled };
}
const said = (
  choices: Record<string, boolean>,
  at = '2026-11-20T08:00:00.000Z',
  version = 1,
): SubjectEvent => ({
  kind: 'consent',
  at,
  version,
  choices,
});
const customer: SubjectEvent = { kind: 'contract', at: '2026-10-01T08:00:00.000Z', running: true };

const objection = (standing: boolean, at: string): SubjectEvent => ({
  kind: 'objection',
  at,
  purpose: 'security',
  standing,
});

test('SMA-06: marketing is denied until consent and again at once after withdrawal', async () => {
  const { ask, happened, clock } = await gateOf(manifestOf('smartmarket'));
  expect(codes(await ask({ purpose: 'marketing' }))).toEqual(['consent.missing']);
  await happened(said({ marketing: true }));
  expect(await ask({ purpose: 'marketing' })).toMatchObject({ allow: true, version: 1, at: now });
  await happened(said({ marketing: false }, now));
  expect(codes(await ask({ purpose: 'marketing' }))).toEqual(['consent.withdrawn']);
  clock.advance(60_000);
  expect((await ask({ purpose: 'marketing' })).allow).toBe(false);
});

test('SMA-16: an objected purpose is denied while the objection stands', async () => {
  const { ask, happened } = await gateOf(manifestOf('smartmarket'));
  expect((await ask({ purpose: 'security' })).allow).toBe(true);
  await happened(objection(true, '2026-11-21T08:00:00.000Z'));
  expect(codes(await ask({ purpose: 'security' }))).toEqual(['objection.standing']);
  await happened(objection(false, '2026-11-22T08:00:00.000Z'));
  expect((await ask({ purpose: 'security' })).allow).toBe(true);
});

test('SMA-08: the recipients are a closed list, and every disclosure asked for is journaled', async () => {
  const { ask, happened, journaled, subject } = await gateOf(manifestOf('smartmarket'));
  await happened(customer);
  const categories = ['name', 'phone', 'delivery-address'];
  const delivery = { purpose: 'order-delivery', categories };
  expect((await ask({ ...delivery, recipient: 'delivery-providers' })).allow).toBe(true);
  expect(codes(await ask({ ...delivery, recipient: 'data-broker' }))).toEqual(['recipient.undeclared']);
  const entries = await journaled();
  expect(entries.map(({ kind }) => kind)).toEqual(['gate.disclosed', 'gate.denied']);
  expect(entries[0]).toMatchObject({
    subject,
    actor: 'till',
    refs: {
      purpose: 'order-delivery',
      categories: 'name phone delivery-address',
      recipient: 'delivery-providers',
      reasons: 'basis.contract',
      version: 1,
    },
  });
  expect(entries[1]?.refs['recipient']).toBe('undeclared');
});

test('ALQ-6.3a: a disclosure to an undeclared recipient is refused', async () => {
  const { ask, happened } = await gateOf(manifestOf('alqoritmika'));
  await happened(said({ inform: true }));
  expect((await ask({ purpose: 'inform' })).allow).toBe(true);
  expect(codes(await ask({ purpose: 'inform', recipient: 'call-centre' }))).toEqual(['recipient.undeclared']);
});

test('ALQ-7.1: a transfer to a country without adequacy, mechanism or exception is refused', async () => {
  const { ask, happened } = await gateOf(manifestOf('alqoritmika'));
  await happened(said({ statistics: true }));
  expect(codes(await ask({ purpose: 'statistics', recipient: 'google-analytics' }))).toContain(
    'country.no-mechanism',
  );
  expect(codes(await ask({ purpose: 'statistics', country: 'CN' }))).toEqual(['country.no-mechanism']);
  expect((await ask({ purpose: 'statistics', country: 'AZ' })).allow).toBe(true);
  const found = checkManifest(manifestOf('alqoritmika'), { law: standardLaw, today: '2026-11-23', kinds });
  expect(
    found
      .filter(({ path }) => path.join('.').startsWith('recipients.google-analytics'))
      .map(({ message }) => message),
  ).toContainEqual(expect.stringMatching(/US|mechanism|transfer/));
});

test('ALQ-7.2: written consent opens the destination it names, and is no other consent', async () => {
  const { ask, happened } = await gateOf(manifestOf('alqoritmika'));
  await happened(said({ statistics: true }));
  await happened({
    kind: 'written-consent',
    at: '2026-11-21T08:00:00.000Z',
    version: 1,
    country: 'CN',
    given: true,
  });
  expect((await ask({ purpose: 'statistics', country: 'CN' })).allow).toBe(true);
  expect(codes(await ask({ purpose: 'statistics', country: 'VN' }))).toEqual(['country.no-mechanism']);
  expect(codes(await ask({ purpose: 'news', country: 'CN' }))).toEqual(['consent.missing']);
});

test('LAL-2.5: without an agreement in force the gate refuses the recipient', async () => {
  const manifest = manifestOf('lalafo');
  const { ask, happened } = await gateOf(manifest);
  await happened(customer, said({ marketing: true }));
  expect(
    codes(await ask({ purpose: 'partner-services', categories: ['email'], recipient: 'twilio' })),
  ).toContain('recipient.contract-missing');
  const ended = structuredClone(manifest) as { recipients: Record<string, { contract?: object }> };
  Object.assign(ended.recipients['mailchimp']!, { contract: { kind: 'dpa', ends: '2026-11-22' } });
  const later = await gateOf(ended as unknown as Manifest);
  await later.happened(said({ marketing: true }));
  expect(codes(await later.ask({ purpose: 'marketing', recipient: 'mailchimp' }))).toEqual([
    'recipient.contract-ended',
  ]);
  expect(codes(await ask({ purpose: 'marketing', recipient: 'mailchimp' }))).toEqual(['basis.consent']);
});

test('LAL-2.1.3: refusing marketing changes no other decision', async () => {
  const manifest = manifestOf('lalafo');
  const { ask, happened } = await gateOf(manifest);
  const others = Object.keys(manifest.purposes).filter((id) => id !== 'marketing');
  const answers = async () => Promise.all(others.map((purpose) => ask({ purpose })));
  await happened(customer, said({ marketing: true, location: true }));
  const before = await answers();
  await happened(said({ marketing: false }, now));
  expect((await ask({ purpose: 'marketing' })).allow).toBe(false);
  expect(await answers()).toEqual(before);
  expect(before.filter(({ allow }) => allow).length).toBeGreaterThan(5);
});

test('LAL-8.5: after a change new data waits for the new consent, data from before stays under the old one', async () => {
  const manifest = manifestOf('lalafo');
  const effectiveAt = '2026-11-10T00:00:00.000Z';
  const changed = compileManifest(manifest, 2, { consentSince: { marketing: { version: 2, effectiveAt } } });
  const { ask, happened } = await gateOf(manifest, changed);
  await happened(said({ marketing: true }, '2026-09-01T08:00:00.000Z', 1));
  const marketing = { purpose: 'marketing' };
  expect(codes(await ask(marketing))).toEqual(['consent.older-version']);
  expect(codes(await ask({ ...marketing, collectedAt: '2026-11-11T00:00:00.000Z' }))).toEqual([
    'consent.older-version',
  ]);
  expect((await ask({ ...marketing, collectedAt: '2026-11-09T00:00:00.000Z' })).allow).toBe(true);
  await happened(said({ marketing: true }, '2026-11-22T08:00:00.000Z', 2));
  expect(await ask(marketing)).toMatchObject({ allow: true, version: 2 });
});

test('ICT-06: a technical partner gets no category beyond its own', async () => {
  const manifest = manifestOf('icta');
  const partner = manifest.recipients?.['technical-partners'];
  expect(partner?.categories).toEqual(['technical']);
  const { ask, happened } = await gateOf(manifest);
  await happened(said({ development: true }));
  const asked = { purpose: 'development', recipient: 'technical-partners' };
  expect(codes(await ask({ ...asked, categories: ['technical', 'email'] }))).toContain(
    'recipient.category-beyond',
  );
  // No agreement stands in the text: until one is on file the partner gets nothing at all.
  expect(codes(await ask({ ...asked, categories: ['technical'] }))).toEqual(['recipient.contract-missing']);
});

test('FOC-06: a use for an undeclared purpose is refused; the declared one has basis, data, recipients and period', async () => {
  const manifest = manifestOf('focusagency');
  expect(manifest.purposes['service']).toMatchObject({
    basis: 'legitimate-interest',
    categories: ['usage'],
    recipients: [],
    retention: { keep: 'P24M', after: 'collected' },
  });
  const { ask } = await gateOf(manifest);
  expect(codes(await ask({ purpose: 'service' }))).toEqual(['basis.legitimate-interest']);
  expect(codes(await ask({ purpose: 'service', recipient: 'broker' }))).toEqual(['recipient.undeclared']);
  expect(codes(await ask({ purpose: 'service', collectedAt: '2024-11-01T08:00:00Z' }))).toEqual([
    'retention.ended',
  ]);
  expect(codes(await ask({ purpose: 'resale', categories: ['usage'] }))).toEqual(['purpose.unknown']);
});

test('LAL-2.1.1a: each purpose has its list of data, and the gate refuses a category beyond it', async () => {
  const manifest = manifestOf('lalafo');
  const { ask, happened } = await gateOf(manifest);
  await happened(customer);
  expect((await ask({ purpose: 'registration' })).allow).toBe(true);
  const social = ['name', 'email', 'picture-url'];
  expect((await ask({ purpose: 'registration', categories: social, recipient: 'meta-ireland' })).allow).toBe(
    true,
  );
  const listed: readonly string[] = manifest.purposes['registration']!.categories;
  const beyond = Object.keys(manifest.categories).filter((id) => !listed.includes(id));
  for (const category of beyond) {
    const answer = await ask({ purpose: 'registration', categories: ['name', category] });
    expect([category, codes(answer)]).toEqual([category, ['category.beyond-purpose']]);
  }
  expect(beyond.length).toBeGreaterThan(5);
});

test('LAL-2.10: an objection to profiling denies it; a decision with legal effect cannot be declared beside the promise', async () => {
  const manifest = manifestOf('lalafo');
  const { ask, happened } = await gateOf(manifest);
  await happened(customer, said({ analytics: true }));
  expect((await ask({ purpose: 'analytics' })).allow).toBe(true);
  await happened(
    { kind: 'objection', at: '2026-11-21T08:00:00.000Z', purpose: 'analytics', standing: true },
    { kind: 'objection', at: '2026-11-21T08:00:00.000Z', purpose: 'combined-data', standing: true },
  );
  expect(codes(await ask({ purpose: 'analytics' }))).toEqual(['objection.standing']);
  expect(codes(await ask({ purpose: 'combined-data' }))).toContain('objection.standing');
  const effective = structuredClone(manifest) as unknown as { purposes: Record<string, object> };
  Object.assign(effective.purposes['analytics']!, { legalEffect: true });
  const found = checkManifest(effective, { law: standardLaw, today: '2026-11-23', kinds });
  expect(
    found.filter(({ promises }) => promises.includes('LAL-2.10')).map(({ severity }) => severity),
  ).toContain('warning');
});

test('many questions in one body are answered in order, each as if asked alone, and their denials are journaled', async () => {
  const { ask, happened, app, journaled } = await gateOf(manifestOf('smartmarket'));
  await happened(said({ marketing: true }));
  const subject = { kind: 'email', value: 'leyla@example.az' };
  const stranger = { kind: 'email', value: 'murad@example.az' };
  const marketing = { purpose: 'marketing', categories: ['email'] };
  const send = (body: object) =>
    app.inject({
      method: 'POST',
      url: '/v1/decisions/batch',
      headers: { authorization: 'Bearer key' },
      payload: body,
    });
  const questions = Array.from({ length: 300 }, (_, i) => ({
    ...marketing,
    subject: i % 3 === 0 ? stranger : subject,
  }));
  const answer = await send({ organisation: 'smartmarket', questions });
  const answers = answer.json<{ answers: DecisionAnswer[] }>().answers;
  expect(answers.map(({ allow }) => allow)).toEqual(questions.map((one) => one.subject === subject));
  expect(answers[1]).toEqual(await ask(marketing));
  expect(codes(answers[0]!)).toEqual(['consent.missing']);
  expect(await journaled()).toHaveLength(100);
  expect((await send({ organisation: 'lalafo', questions })).json().code).toBe('AMANAT-GATE-002');
  expect((await send({ organisation: 'smartmarket', questions: [] })).json().code).toBe('AMANAT-HTTP-400');
});

test('a key asks about its own organisation, a stranger about none, and a malformed question is a problem', async () => {
  const { post } = await gateOf(manifestOf('smartmarket'));
  const subject = { kind: 'email', value: 'leyla@example.az' };
  const body = { organisation: 'smartmarket', subject, purpose: 'marketing', categories: ['email'] };
  expect((await post(body, 'none')).json()).toMatchObject({ status: 401, code: 'AMANAT-KEY-001' });
  expect((await post({ ...body, organisation: 'lalafo' })).json().code).toBe('AMANAT-GATE-002');
  for (const wrong of [
    {},
    { ...body, categories: [] },
    { ...body, at: 'yesterday' },
    { ...body, purpose: '__proto__' },
    { ...body, extra: 1 },
  ])
    expect((await post(wrong)).json().code).toBe('AMANAT-HTTP-400');
  expect((await post({ ...body, at: '2026-02-30T99:00:00Z' })).json()).toMatchObject({
    allow: false,
    reasons: [{ code: 'at.invalid' }],
  });
});

test('events of several identifiers of one person meet in one decision', async () => {
  const { ask, happened, keys, db, org } = await gateOf(manifestOf('smartmarket'));
  const visitor = 'aGVsbG8gd29ybGQgISEhIQ';
  await sql`insert into subject_event (org, subject, at, id, kind, data)
    values (${org}, ${keys.pseudonym(org, 'visitor', visitor)}, '2026-11-20T08:00:00Z', gen_random_uuid(),
      'consent', '{"version":1,"choices":{"marketing":true}}')`.execute(db);
  const both = [
    { kind: 'email' as const, value: 'leyla@example.az' },
    { kind: 'visitor' as const, value: visitor },
  ];
  expect(codes(await ask({ purpose: 'marketing' }))).toEqual(['consent.missing']);
  expect((await ask({ purpose: 'marketing', subject: both })).allow).toBe(true);
  await happened({ kind: 'objection', at: now, purpose: 'marketing', standing: true });
  expect(codes(await ask({ purpose: 'marketing', subject: both }))).toEqual(['objection.standing']);
});

test('allowed uses inside the organisation leave no entry; a crowd of denials is journaled whole', async () => {
  const { ask, journaled } = await gateOf(manifestOf('smartmarket'));
  await ask({ purpose: 'security' });
  expect(await journaled()).toEqual([]);
  await Promise.all(Array.from({ length: 25 }, () => ask({ purpose: 'marketing' })));
  expect(await journaled()).toHaveLength(25);
});
