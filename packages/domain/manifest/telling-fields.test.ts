import { expect, test } from 'vitest';
import { diffManifests } from './diff.ts';
import { fieldLabel } from './field-labels.ts';
import { factFields, type Manifest } from './manifest.ts';
import { telling } from './telling-fields.ts';
import { manifestOf } from './testing/organisations.ts';

/** A declaration that may be written to. */
type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
type Edit = (m: Draft<Manifest>) => void;
function compared(before: Edit, after: Edit) {
  const [was, is] = [manifestOf('smartmarket'), manifestOf('smartmarket')];
  before(was as Draft<Manifest>);
  after(is as Draft<Manifest>);
  return diffManifests(was, is);
}
const asItIs: Edit = () => undefined;
const said = (text: string) => ({ az: text, en: text, ru: text });
const email: Edit = (m) => {
  m.categories['email']!.items = [said('ünvan')];
};
const period = { keep: 'P1Y', after: 'collected', orOn: 'consent.withdrawn', then: 'destroy' } as const;
const keeps =
  (change: object): Edit =>
  (m) => {
    m.purposes['marketing']!.retention = { ...period, ...change };
  };
const courier: Edit = (m) => {
  m.recipients!['delivery-providers']!.transfer = { mechanisms: ['local'], measures: ['encryption'] };
};

test.each<[string, Edit, Edit]>([
  [
    'a category holds another item',
    email,
    (m) => (m.categories['email']!.items = [said('ünvan'), said('açılma vaxtı')]),
  ],
  [
    'a category is no longer depersonalised',
    (m) => (m.categories['email']!.anonymous = true),
    (m) => (m.categories['email']!.anonymous = false),
  ],
  ['data comes from another source', asItIs, (m) => m.categories['email']!.sources.push('public')],
  ['the period runs from a later event', keeps({}), keeps({ after: 'account.closed' })],
  ['withdrawal no longer ends it', keeps({}), keeps({ orOn: undefined })],
  ['it stays, anonymised', keeps({}), keeps({ then: 'anonymise' })],
  [
    'something is kept longer',
    keeps({}),
    keeps({ exceptions: [{ for: said('iddia'), ground: 'dispute', keep: 'P3Y' }] }),
  ],
  ['no period is told any more', keeps({}), (m) => delete m.purposes['marketing']!.retention],
  ['the law’s term becomes none', keeps({ keep: 'law' }), keeps({ keep: 'unlimited' })],
  ['it is decided automatically', asItIs, (m) => (m.purposes['marketing']!.legalEffect = true)],
  ['a recipient buys it', asItIs, (m) => (m.recipients!['delivery-providers']!.sale = true)],
  ['a recipient uses it itself', asItIs, (m) => (m.recipients!['delivery-providers']!.ownPurposes = true)],
  [
    'a measure is dropped',
    courier,
    (m) => (courier(m), (m.recipients!['delivery-providers']!.transfer!.measures = [])),
  ],
  [
    'a cookie is called necessary',
    (m) => (m.cookies!['session']!.category = 'analytics'),
    (m) => (m.cookies!['session']!.category = 'necessary'),
  ],
  [
    'a right is swapped for another',
    (m) => (m.rights = ['access', 'portability']),
    (m) => (m.rights = ['access', 'complaint']),
  ],
  ['rights are narrowed to some', (m) => delete m.rights, (m) => (m.rights = ['access'])],
  ['Global Privacy Control no longer counts', (m) => (m.banner!.gpc = true), (m) => delete m.banner!.gpc],
  [
    'the law holds for fewer people',
    (m) => (m.regimes[0]!.people = 'everyone'),
    (m) => (m.regimes[0]!.people = 'eu-residents'),
  ],
])('LAL-8.2: people are told beforehand that %s', (_what, before, after) => {
  expect(compared(before, after).significant).toBe(true);
});

test.each<[string, Edit, Edit]>([
  [
    'a word of an item is mended',
    email,
    (m) => (m.categories['email']!.items = [{ ...said('ünvan'), en: 'address' }]),
  ],
  ['a period is told where none was', (m) => delete m.purposes['marketing']!.retention, keeps({})],
  ['what was kept without end has one', keeps({ keep: 'unlimited' }), keeps({ keep: 'P9Y' })],
  ['an exception is dropped', keeps({ exceptions: [{ for: said('iddia'), ground: 'dispute' }] }), keeps({})],
  [
    'an exception is told in other words',
    keeps({ exceptions: [{ for: said('iddia'), ground: 'dispute' }] }),
    keeps({ exceptions: [{ for: said('iddialar'), ground: 'dispute' }] }),
  ],
  [
    'a cookie leaves the necessary ones',
    (m) => (m.cookies!['session']!.category = 'necessary'),
    (m) => (m.cookies!['session']!.category = 'analytics'),
  ],
  ['all rights of the law stand', (m) => (m.rights = ['access']), (m) => delete m.rights],
  ['the laws are named in another order', asItIs, (m) => (m.regimes = m.regimes.toReversed())],
])('nobody is written to because %s', (_what, before, after) => {
  const diff = compared(before, after);
  expect(diff.significant).toBe(false);
});

test('every place that people are told of is one of the declaration', () => {
  for (const path of Object.keys(telling)) {
    expect(fieldLabel(path), path).toBeDefined();
    expect(Object.keys(factFields)).toContain(path.split('.')[0]);
  }
});
