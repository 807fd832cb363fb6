import { expect, test } from 'vitest';
import { sampleManifest } from '../decide/testing/sample.ts';
import { diffManifests } from './diff.ts';
import type { Manifest, Recipient } from './manifest.ts';

type Change = (manifest: Manifest) => Manifest;
const said = (text: string) => ({ az: text, en: text, ru: text });
const plain: Change = (manifest) => manifest;
const field =
  (key: keyof Manifest, value: unknown): Change =>
  (manifest) => ({ ...manifest, [key]: value });
const entry =
  (key: 'categories' | 'purposes' | 'recipients', id: string, change: object): Change =>
  (manifest) => ({ ...manifest, [key]: { ...manifest[key], [id]: { ...manifest[key]![id]!, ...change } } });
const policy = (...via: string[]) =>
  field('policy', { ...sampleManifest.policy, notice: { atLeast: '10 calendar days', via } });
const banner = (more: object) =>
  field('banner', {
    buttons: ['accept-all', 'reject-all', 'customise'],
    settingsLabel: said('Cookie'),
    ...more,
  });
const keeps = (keep: string, more: object = {}) =>
  entry('purposes', 'account', { retention: { keep, after: 'account.closed', then: 'destroy', ...more } });
const bank = (change: object) => entry('recipients', 'bank', change);
const cookie = (change: object) =>
  field('cookies', {
    visits: {
      names: ['v'],
      kind: 'cookie',
      category: 'analytics',
      provider: 'self',
      lifetime: 'P1M',
      serves: 'analysis',
      purpose: said('ölçmə'),
      ...change,
    },
  });
const items = (...names: string[]) => entry('categories', 'usage', { items: names.map(said) });

/** A step that leaves people less or holds more of them, from where it starts. */
const steps: Readonly<Record<string, readonly [from: Change, to: Change]>> = {
  'a lower age': [plain, field('age', { ...sampleManifest.age, minimum: 13 })],
  'no age limit any more': [plain, field('age', undefined)],
  'a way of notice less': [policy('site', 'email'), policy('site')],
  'Global Privacy Control is not honoured any more': [banner({ gpc: true }), banner({})],
  'Do Not Track is not honoured any more': [banner({ dnt: true }), banner({ dnt: false })],
  'a right less': [field('rights', ['access', 'erasure']), field('rights', ['access'])],
  'rights that are a closed list': [plain, field('rights', ['access'])],
  'one more item of a category': [items('səhifə'), items('səhifə', 'düymə')],
  'another source': [plain, entry('categories', 'usage', { sources: ['subject', 'public'] })],
  'no longer depersonalised': [entry('categories', 'usage', { anonymous: true }), plain],
  'kept from now on': [entry('categories', 'usage', { notKept: true }), plain],
  'another channel': [plain, entry('purposes', 'marketing', { channels: ['email', 'sms', 'phone'] })],
  'a longer period': [keeps('P1Y'), keeps('P13M')],
  'a period that never ends': [keeps('law'), keeps('unlimited')],
  'anonymised in place of destroyed': [keeps('P1Y'), keeps('P1Y', { then: 'anonymise' })],
  'kept longer for a dispute': [
    keeps('P1Y'),
    keeps('P1Y', { exceptions: [{ for: said('iddia'), ground: 'dispute', keep: 'P3Y' }] }),
  ],
  'no withdrawal any more': [plain, entry('purposes', 'marketing', { withdrawable: false })],
  'decided by a machine': [plain, entry('purposes', 'marketing', { legalEffect: true })],
  'a new purpose': [plain, (m) => ({ ...m, purposes: { ...m.purposes, more: m.purposes['surveys']! } })],
  'a new category': [plain, entry('categories', 'more', sampleManifest.categories['usage']!)],
  'a new recipient': [plain, entry('recipients', 'more', sampleManifest.recipients!['bank']!)],
  'another recipient of a purpose': [plain, entry('purposes', 'account', { recipients: ['bank'] })],
  'another category of a purpose': [
    plain,
    entry('purposes', 'support', { categories: ['name', 'email', 'order', 'phone'] }),
  ],
  'data is sold': [plain, bank({ sale: true })],
  'a recipient uses it for itself': [plain, bank({ ownPurposes: true })],
  'data goes to another country': [plain, bank({ dataIn: ['US'] })],
  'a safeguard less': [
    bank({ transfer: { mechanisms: ['scc'], measures: ['encryption'] } }),
    bank({ transfer: { mechanisms: ['scc'], measures: [] } }),
  ],
  'a new cookie': [field('cookies', {}), cookie({})],
  'a cookie that lives longer': [cookie({}), cookie({ lifetime: 'P2M' })],
  'a cookie of a third party': [cookie({}), cookie({ thirdParty: true })],
  'a cookie called necessary': [cookie({}), cookie({ category: 'necessary' })],
  'a channel less': [
    (m) =>
      ({
        ...m,
        channels: { ...m.channels, phone: { kind: 'phone', address: '+994 12 000 00 00' } },
      }) as Manifest,
    plain,
  ],
};

test.each(Object.keys(steps))(
  'LAL-8.2: people are told of it beforehand, and not of the way back: %s',
  (name) => {
    const [from, to] = steps[name]!.map((change) => change(sampleManifest)) as [Manifest, Manifest];
    expect(diffManifests(from, to).changes.map(({ significant }) => significant)).toContain(true);
    expect(diffManifests(to, from)).toMatchObject({ significant: false });
    expect(diffManifests(to, from).changes.length).toBeGreaterThan(0);
  },
);

test.each<[string, Change]>([
  ['the name', field('organisation', { ...sampleManifest.organisation, name: 'Mağaza' })],
  ['the registered name', field('organisation', { ...sampleManifest.organisation, legalName: 'Mağaza MMC' })],
  ['the country', field('organisation', { ...sampleManifest.organisation, country: 'EE' })],
  ['the laws', field('regimes', [{ id: 'az-998', people: 'everyone' }])],
  ['the term for stopping', field('terms', { stopAndDestroy: '20 working days' })],
  ['the role of a recipient', bank({ role: 'processor' })],
  ['who sets a cookie', cookie({ provider: 'bank' })],
  ['the second basis of a purpose', entry('purposes', 'support', { alsoBasis: 'consent' })],
  [
    'on which sites one choice stands',
    banner({ together: ['https://a.example.az', 'https://b.example.az'] }),
  ],
])('LAL-8.2: people are told of it whichever way it changes: %s', (_, change) => {
  const base = cookie({})(banner({})(sampleManifest));
  const changed = change(base);
  for (const [from, to] of [
    [base, changed],
    [changed, base],
  ] as const)
    expect(diffManifests(from, to).significant).toBe(true);
});

test('an order that means nothing is no change of the laws or of the sites of one choice', () => {
  const of = (regimes: Manifest['regimes'], together: readonly string[]) =>
    banner({ together })({ ...sampleManifest, regimes });
  const [az, eu] = sampleManifest.regimes as [Manifest['regimes'][number], Manifest['regimes'][number]];
  const sites = ['https://a.example.az', 'https://b.example.az'];
  expect(diffManifests(of([az, eu], sites), of([eu, az], sites.toReversed())).significant).toBe(false);
});

test('LAL-8.5: a consent is asked anew where its data says more or goes farther, and not on the way back', () => {
  const anew = (from: Change, to: Change) =>
    diffManifests(from(sampleManifest), to(sampleManifest)).consentAnew;
  const email = (change: object) => entry('categories', 'email', change);
  const mailer = (change: Partial<Recipient>) => entry('recipients', 'mailer', change);
  const wider: readonly (readonly [Change, Change])[] = [
    [email({ items: [said('ünvan')] }), email({ items: [said('ünvan'), said('açılma')] })],
    [email({ anonymous: true }), plain],
    [plain, mailer({ sale: true })],
    [plain, mailer({ ownPurposes: true })],
    [plain, mailer({ dataIn: ['TR'] })],
  ];
  for (const [from, to] of wider) expect([anew(from, to), anew(to, from)]).toEqual([['marketing'], []]);
  for (const either of [email({ kind: 'phone' }), mailer({ role: 'controller' })])
    expect([anew(plain, either), anew(either, plain)]).toEqual([['marketing'], ['marketing']]);
  // Mended in one language, it is the same item.
  const mended = { az: 'ünvan', en: 'address', ru: 'адрес' };
  expect(anew(email({ items: [said('ünvan')] }), email({ items: [mended] }))).toEqual([]);
  expect(anew(email({ items: [{ ...mended, az: 'x' }] }), email({ items: [mended] }))).toEqual([]);
  expect(anew(email({ items: [{ az: 'x', en: 'y', ru: 'адрес' }] }), email({ items: [mended] }))).toEqual([]);
});
