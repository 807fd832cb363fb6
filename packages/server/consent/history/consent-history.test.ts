import { applicationScopes } from '@amanat/contract/key-scopes.ts';
import type {
  ConsentBasisAnswer,
  ConsentHistoryAnswer,
  ConsentStateAnswer,
} from '@amanat/contract/consent-reads.ts';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { expect, onTestFinished, test } from 'vitest';
import { consentReadRoutes } from '../../http/public/consent-reads.ts';
import { testServer } from '../../http/testing/test-server.ts';
import { settableClock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import type { Policies } from '../../policy/reads.ts';
import { appendSubjectEvents } from '../events.ts';
import { consentBody, consentServer, versionsOf } from '../testing/consent-server.ts';
import { consentHistory } from './consent-history.ts';

const visitor = 'v'.repeat(22);
const subject = { kind: 'visitor' as const, value: visitor };

/** Two versions: marketing’s consent is asked anew by the second, in force since the first of December. */
function twoVersions(): Policies {
  const first = versionsOf(shopManifest()).version('shop', 1)!;
  const since = '2026-12-01T00:00:00.000Z';
  const compiled = compileManifest(first.manifest, 2, {
    consentSince: {
      marketing: { version: 2, effectiveAt: since },
      improvement: { version: 1, effectiveAt: first.effectiveAt },
    },
  });
  const second = { ...first, number: 2, compiled, effectiveAt: since };
  const both = [first, second];
  return {
    organisations: () => ['shop'],
    version: (_, number) => both[number - 1],
    versions: () => both,
    inForce: (org, at = '2026-11-23T08:00:00.000Z') =>
      org === 'shop' ? both.findLast((one) => one.effectiveAt <= at) : undefined,
  };
}

async function shop() {
  const { db } = await testDatabase();
  const policies = twoVersions();
  const clock = settableClock('2026-11-23T08:00:00.000Z');
  const server = await consentServer({ db, clock, policies });
  onTestFinished(() => server.app.close());
  const history = consentHistory({ db, clock, keys: server.keys, policies });
  const api = await testServer({
    identify: async () => ({
      account: 'key:1',
      organisations: { shop: 'handler' },
      api: true,
      keyFor: applicationScopes,
      hasAgreement: true,
    }),
  });
  consentReadRoutes(api, { history });
  onTestFinished(() => api.close());
  const ask = async <T>(what: string, body: object, organisation = 'shop') => {
    const payload = { organisation, subject, ...body };
    const answer = await api.inject({ method: 'POST', url: `/v1/consents/${what}`, payload });
    return { status: answer.statusCode, body: answer.json() as T };
  };
  return { ...server, db, policies, clock, ask };
}

test('state now, state then and the whole history come from the same records', async () => {
  const { consents, policies, clock, ask } = await shop();
  const given = await consents.record(consentBody(policies, { visitor, site: 'shop.example.az' }));
  clock.advance(3_600_000);
  await consents.record(
    consentBody(policies, { visitor, method: 'withdraw', choices: { marketing: false } }),
  );
  const now = await ask<ConsentStateAnswer>('state', {});
  expect(now.body).toMatchObject({ known: true, version: 1, restricted: false });
  expect(now.body.purposes['marketing']).toMatchObject({
    given: false,
    withdrawn: true,
    counts: false,
    reason: 'consent.withdrawn',
  });
  expect(now.body.purposes['improvement']).toMatchObject({ given: true, counts: true });
  const then = await ask<ConsentStateAnswer>('state', { at: '2026-11-23T08:30:00.000Z' });
  expect(then.body.purposes['marketing']).toMatchObject({ given: true, counts: true });
  const before = await ask<ConsentStateAnswer>('state', { at: '2026-11-23T07:00:00Z' });
  expect(before.body).toMatchObject({ known: false, purposes: {} });

  const { body } = await ask<ConsentHistoryAnswer>('history', {});
  expect(body.total).toBe(2);
  expect(body.records[1]).toMatchObject({
    id: given.id,
    organisation: 'shop',
    site: 'shop.example.az',
    version: 1,
    language: 'az',
    method: 'accept-all',
    choices: { improvement: true, marketing: true, personalisation: true },
    categories: { analytics: true, functional: true, marketing: true },
    entry: 0,
    provenance: null,
  });
  expect(body.records[1]!.shown).toBe(`/shop/wordings/${body.records[1]!.wording}`);
  expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  expect(body.spans.filter((span) => span.purpose === 'marketing')).toMatchObject([
    { given: true, endedBy: 'answer', until: '2026-11-23T09:00:00.000Z' },
    { given: false, withdrawn: true, until: null },
  ]);
  const page = await ask<ConsentHistoryAnswer>('history', { limit: 1 });
  expect(page.body.next).toBe(page.body.records[0]!.id);
  const rest = await ask<ConsentHistoryAnswer>('history', { limit: 1, before: page.body.next });
  expect(rest.body.records.map(({ id }) => id)).toEqual([given.id]);
  expect(rest.body.next).toBeNull();
  const nowhere = await ask<ConsentHistoryAnswer>('history', { before: crypto.randomUUID() });
  expect([nowhere.body.records, nowhere.body.next, nowhere.body.total]).toEqual([[], null, 2]);
});

test('LAL-8.5: after a change the old consent is the basis for old data alone, and the answer names its entry', async () => {
  const { consents, policies, ask } = await shop();
  const given = await consents.record(consentBody(policies, { visitor, version: 1 }));
  const basis = (body: object) =>
    ask<ConsentBasisAnswer>('basis', { purpose: 'marketing', categories: ['usage'], ...body });
  const before = await basis({ at: '2026-11-25T10:00:00Z' });
  expect(before.body).toMatchObject({ basis: 'consent', holds: true, lawful: true, version: 1 });
  const at = '2026-12-02T10:00:00Z';
  const fresh = await basis({ at, collectedAt: '2026-12-02T09:00:00Z' });
  expect(fresh.body).toMatchObject({ holds: false, lawful: false, version: 2 });
  expect(fresh.body.reasons[0]!.code).toBe('consent.older-version');
  const old = await basis({ at, collectedAt: '2026-11-24T09:00:00Z' });
  expect(old.body).toMatchObject({
    holds: true,
    lawful: true,
    policy: { number: 2, address: '/shop/versions/2' },
    evidence: [
      { kind: 'consent', shows: 'basis', entry: { index: 0, id: given.id, kind: 'consent.recorded' } },
    ],
  });
  expect((await basis({ at: '2020-01-01T00:00:00Z' })).body).toMatchObject({ code: 'AMANAT-CNS-014' });
});

test('an instant that is in no calendar is refused: nobody is answered for another one than they asked about', async () => {
  const { consents, policies, ask } = await shop();
  await consents.record(consentBody(policies, { visitor }));
  for (const at of ['2026-13-45T00:00:00Z', '2026-11-31T10:00:00Z', '2026-11-23T29:00:00+04:00'])
    for (const [what, body] of [
      ['state', { at }],
      ['basis', { at, purpose: 'marketing' }],
    ] as const)
      expect((await ask(what, body)).body).toMatchObject({ status: 400, code: 'AMANAT-HTTP-400' });
});

test('a person is read under several identifiers at once, and nobody of another organisation', async () => {
  const { db, keys, ask } = await shop();
  const email = keys.pseudonym('shop', 'email', 'aysel@example.az');
  await inTransaction(db, (tx) =>
    appendSubjectEvents(tx, 'shop', email, [
      { kind: 'objection', at: '2026-11-01T00:00:00.000Z', purpose: 'marketing', standing: true },
    ]),
  );
  const both = { subject: [subject, { kind: 'email', value: ' Aysel@Example.az ' }] };
  const found = await ask<ConsentStateAnswer>('state', both);
  expect(found.body).toMatchObject({ known: true, objections: ['marketing'] });
  expect(found.body.pseudonyms).toContain(email);
  expect((await ask('state', both, 'other')).body).toMatchObject({ code: 'AMANAT-CNS-012' });
});

test('a crowd of readers shares statements, and each gets its own person', async () => {
  const { consents, policies, ask } = await shop();
  const people = Array.from({ length: 60 }, (_, n) => `${n}`.padStart(22, 'p'));
  await Promise.all(
    people.map((one, n) =>
      consents.record(
        consentBody(policies, {
          visitor: one,
          method: 'customise',
          choices: { marketing: n % 2 === 0 },
        }),
      ),
    ),
  );
  const answers = await Promise.all(
    people.map((value) => ask<ConsentStateAnswer>('state', { subject: { kind: 'visitor', value } })),
  );
  expect(answers.map(({ body }) => body.purposes['marketing']?.given)).toEqual(
    people.map((_, n) => n % 2 === 0),
  );
});
