import { expect, test } from 'vitest';
import type { Manifest, Recipient } from '../manifest/manifest.ts';
import { compileManifest } from './compile.ts';
import type { SubjectEvent } from './state.ts';
import { adult, ask, member, now, why, yes } from './testing/asked.ts';
import { sampleManifest } from './testing/sample.ts';

test('a transfer needs an adequate country, a mechanism in force, or written consent', () => {
  const mailer = { purpose: 'marketing', recipient: 'mailer' };
  const consented = [adult, yes('marketing')];
  expect(ask(consented, mailer).allow).toBe(true);
  expect(
    why([adult, yes('marketing', '2027-01-01T00:00:00.000Z')], { ...mailer, at: '2027-01-05T00:00:00.000Z' }),
  ).toEqual(['country.no-mechanism']);
  const farther = compileManifest(
    {
      ...sampleManifest,
      recipients: {
        ...sampleManifest.recipients,
        mailer: { ...sampleManifest.recipients!['mailer']!, dataIn: ['IN'] },
      },
    },
    3,
  );
  // The DPF carries data to the USA, and not on from there.
  expect(ask(consented, { ...mailer, country: 'US' }, farther).allow).toBe(true);
  expect(why(consented, { ...mailer, country: 'IN' }, farther)).toEqual(['country.no-mechanism']);
  expect(why(consented, mailer, farther)).toEqual(['country.no-mechanism']);
  expect(ask(member, { purpose: 'security', categories: ['usage'], recipient: 'cloud' }).allow).toBe(true);
  expect(
    why(member, { purpose: 'security', categories: ['usage'], recipient: 'cloud', country: 'FR' }),
  ).toEqual(['country.undeclared']);
  expect(why(member, { country: 'US' })).toEqual(['country.no-mechanism']);
  const written: SubjectEvent = {
    kind: 'written-consent',
    at: '2026-11-01T00:00:00.000Z',
    version: 3,
    country: 'US',
    given: true,
  };
  expect(ask([...member, written], { country: 'US' }).allow).toBe(true);
  expect(why([...member, written], { country: 'BR' })).toEqual(['country.no-mechanism']);
});

test.each<[string, string, NonNullable<Recipient['transfer']>, string, boolean]>([
  ['standard clauses', 'BR', { mechanisms: ['scc'] }, now, true],
  ['binding corporate rules', 'BR', { mechanisms: ['bcr'] }, now, true],
  ['a contract for the person', 'BR', { mechanisms: ['contract-for-subject'] }, now, true],
  ['a law or a claim', 'BR', { mechanisms: ['law-or-claims'] }, now, true],
  ['a claim of adequacy', 'BR', { mechanisms: ['adequacy'] }, now, false],
  ['no mechanism', 'BR', { mechanisms: [] }, now, false],
  ['a local store', 'BR', { mechanisms: ['local'] }, now, false],
  ['the DPF outside the USA', 'BR', { mechanisms: ['dpf'], until: '2026-11-22' }, now, false],
  ['the DPF without a last day', 'US', { mechanisms: ['dpf'] }, now, false],
  [
    'the DPF on its last day',
    'US',
    { mechanisms: ['dpf'], until: '2026-11-22' },
    '2026-11-22T19:59:59.999Z',
    true,
  ],
  [
    'the DPF after its last day',
    'US',
    { mechanisms: ['dpf'], until: '2026-11-22' },
    '2026-11-22T20:00:00.000Z',
    false,
  ],
])('%s to %s', (_, country, transfer, at, allow) => {
  const { cloud } = sampleManifest.recipients as Record<string, Recipient>;
  const recipients = { cloud: { ...cloud!, country, dataIn: [], transfer } };
  const query = { purpose: 'security', categories: ['usage'], recipient: 'cloud', at };
  const decision = ask(member, query, compileManifest({ ...sampleManifest, recipients }, 3));
  expect(decision.allow).toBe(allow);
  if (!allow) expect(decision.reasons[0]).toMatchObject({ code: 'country.no-mechanism', about: country });
});

test('data stays in Azerbaijan by being kept there, for an organisation elsewhere under its law', () => {
  const elsewhere = (regimes: Manifest['regimes']): Manifest => ({
    ...sampleManifest,
    regimes,
    organisation: { ...sampleManifest.organisation, country: 'EE' },
    recipients: { bank: { ...sampleManifest.recipients!['bank']!, transfer: { mechanisms: ['local'] } } },
  });
  const [az, eu] = sampleManifest.regimes as readonly [
    Manifest['regimes'][number],
    Manifest['regimes'][number],
  ];
  const query = { purpose: 'payments', categories: ['order'], recipient: 'bank' };
  expect(ask(member, query, compileManifest(elsewhere([az, eu]), 3)).allow).toBe(true);
  expect(why(member, query, compileManifest(elsewhere([eu]), 3))).toEqual(['country.no-mechanism']);
  // Without a law on transfers the one of its own country counts: Estonia's is the GDPR.
  expect(why(member, { country: 'AZ' }, compileManifest(elsewhere([]), 3))).toEqual(['country.no-mechanism']);
  for (const country of ['DE', 'JP'])
    expect(ask(member, { country }, compileManifest(elsewhere([]), 3)).allow).toBe(true);
});

test('a contract with the person, told of or an open account, carries a transfer while it runs, a written consent while it stands', () => {
  const { cloud } = sampleManifest.recipients as Record<string, Recipient>;
  const to = (mechanism: NonNullable<Recipient['transfer']>['mechanisms'][number]) => {
    const transfer = { mechanisms: [mechanism] };
    const recipients = { cloud: { ...cloud!, country: 'BR', dataIn: [], transfer } };
    return compileManifest({ ...sampleManifest, recipients }, 3);
  };
  const query = { purpose: 'security', categories: ['usage'], recipient: 'cloud' };
  const contract = (running: boolean): SubjectEvent => ({ kind: 'contract', at: now, running });
  const byContract = to('contract-with-subject');
  expect(why([adult], query, byContract)).toEqual(['country.no-mechanism']);
  expect(ask([adult, contract(true)], query, byContract).allow).toBe(true);
  expect(why([adult, contract(false)], query, byContract)).toEqual(['country.no-mechanism']);
  expect(ask(member, query, byContract).allow).toBe(true);
  const closed: SubjectEvent = { kind: 'account', at: now, open: false };
  expect(why([...member, closed], query, byContract)).toEqual(['country.no-mechanism']);
  expect(ask([...member, contract(true), closed], query, byContract).allow).toBe(true);
  const written = (given: boolean): SubjectEvent => ({
    kind: 'written-consent',
    at: now,
    version: 3,
    country: 'BR',
    given,
  });
  const byConsent = to('written-consent');
  expect(why(member, query, byConsent)).toEqual(['country.written-consent-missing']);
  expect(ask([...member, written(true)], query, byConsent).allow).toBe(true);
  expect(why([...member, written(true), written(false)], query, byConsent)).toEqual([
    'country.written-consent-missing',
  ]);
});

test('a law beside those on transfers frees no country and closes none', () => {
  const beside = compileManifest(
    { ...sampleManifest, regimes: [...sampleManifest.regimes, { id: 'coe-108', people: 'everyone' }] },
    3,
  );
  for (const country of ['AZ', 'DE', 'TR', 'US', 'BR'])
    expect(ask(member, { country }, beside)).toEqual(ask(member, { country }));
});

test('a declaration that names no law on transfers is still under the law of its country', () => {
  for (const regimes of [[], [{ id: 'coe-108', people: 'everyone' }]] as const) {
    const bare = compileManifest({ ...sampleManifest, regimes }, 3);
    expect(why(member, { country: 'US' }, bare)).toEqual(['country.no-mechanism']);
    for (const country of ['AZ', 'TR']) expect(ask(member, { country }, bare).allow).toBe(true);
    expect(why(member, { country: 'JP' }, bare)).toEqual(['country.no-mechanism']);
  }
});
