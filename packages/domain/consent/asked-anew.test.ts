import { array, assert, constantFrom, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { diffManifests } from '../manifest/diff.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { categoriesGoodSince, type AskedVersion } from './asked-anew.ts';
import { shopManifest } from './testing/shop-manifest.ts';
import { withTurkish } from './testing/turkish.ts';

/** The shop, with a recipient of its own behind each category. */
const base = shopManifest((m) => {
  const { google } = m.recipients!;
  const to = (id: string) => ({ ...m.purposes[id]!, recipients: [`${id}-partner`] });
  const behind = ['personalisation', 'improvement', 'marketing'];
  return {
    ...m,
    purposes: { ...m.purposes, ...Object.fromEntries(behind.map((id) => [id, to(id)])) },
    recipients: {
      ...m.recipients,
      ...Object.fromEntries(behind.map((id) => [`${id}-partner`, { ...google!, name: `${id} partner` }])),
    },
  };
});
const said = (text: string) => ({ az: text, en: text, ru: text });
const reworded = { ...base, organisation: { ...base.organisation, intro: said('Yeni giriş') } };
const widened = {
  ...base,
  purposes: { ...base.purposes, marketing: { ...base.purposes.marketing!, recipients: ['google'] } },
};
/** As they are published: each with what the diff to the one before says. */
const versions = (...manifests: readonly Manifest[]): readonly AskedVersion[] =>
  manifests.map((manifest, i) => ({
    number: i + 1,
    manifest,
    consentAnew: i === 0 ? [] : diffManifests(manifests[i - 1]!, manifest).consentAnew,
  }));

/** The newest version that any category is asked anew from. */
const newestOf = (all: readonly AskedVersion[]) => Math.max(...Object.values(categoriesGoodSince(all)));

test('LAL-8.5: a change of what consent covers asks anew; a change elsewhere does not', () => {
  expect(newestOf(versions(base, reworded))).toBe(1);
  expect(newestOf(versions(base, widened))).toBe(2);
  expect(newestOf(versions(base, widened, base))).toBe(3);
});

test('consent for some sites is none for others: a changed list of those that hold one choice asks anew', () => {
  const [a, b, c] = ['https://a.example.az', 'https://b.example.com', 'https://c.example.org'];
  const of = (...together: readonly string[]) => ({ ...base, banner: { ...base.banner!, together } });
  expect(newestOf(versions(base, of(a, b)))).toBe(2);
  expect(newestOf(versions(of(a, b), of(b, a)))).toBe(1);
  expect(newestOf(versions(of(a, b), of(a, b, c)))).toBe(2);
  expect(
    diffManifests(of(a, b), of(a, b, c)).changes.filter(({ section }) => section === 'cookies'),
  ).toMatchObject([{ kind: 'changed', significant: true, text: { en: expect.stringContaining(c) } }]);
});

type Change = (manifest: Manifest) => Manifest;
const ids = ['functional', 'analytics', 'marketing'] as const;
type Id = (typeof ids)[number];
const purposeOf = {
  functional: 'personalisation',
  analytics: 'improvement',
  marketing: 'marketing',
} as const;
const cookieOf = { functional: 'language', analytics: 'analytics', marketing: 'ads' } as const;

const category =
  (id: Id, change: object): Change =>
  (m) => ({
    ...m,
    cookieCategories: { ...m.cookieCategories, [id]: { ...m.cookieCategories![id]!, ...change } },
  });
const purpose =
  (id: Id, change: object): Change =>
  (m) => ({
    ...m,
    purposes: { ...m.purposes, [purposeOf[id]]: { ...m.purposes[purposeOf[id]]!, ...change } },
  });
const recipient =
  (id: Id, change: object): Change =>
  (m) => {
    const partner = `${purposeOf[id]}-partner`;
    return { ...m, recipients: { ...m.recipients, [partner]: { ...m.recipients![partner]!, ...change } } };
  };
const cookie =
  (id: Id, change: object): Change =>
  (m) => ({ ...m, cookies: { ...m.cookies, [cookieOf[id]]: { ...m.cookies![cookieOf[id]]!, ...change } } });

/** Wording, purposes, recipients and lifetime of a category: what asks its consent anew. */
const asking: Readonly<Record<string, (id: Id) => Change>> = {
  'the name of the category': (id) => category(id, { name: said('Başqa ad') }),
  'its sentence': (id) => category(id, { text: said('Başqa cümlə.') }),
  'the longest life': (id) => category(id, { longest: 'P20M' }),
  'the term of the consent': (id) => category(id, { lasts: 'P4M' }),
  'what a purpose is for': (id) => purpose(id, { why: said('başqa səbəb') }),
  'the kind of a purpose': (id) => purpose(id, { kind: 'research' }),
  'the data a purpose uses': (id) => purpose(id, { categories: ['usage', 'contacts'] }),
  'a recipient of a purpose': (id) => purpose(id, { recipients: ['google'] }),
  'the name of a recipient': (id) => recipient(id, { name: 'Başqa şirkət' }),
  'the country of a recipient': (id) => recipient(id, { country: 'US' }),
  'the name of a purpose': (id) => purpose(id, { name: said('Başqa məqsəd') }),
  'the term of a purpose': (id) => purpose(id, { consentLasts: 'P5M' }),
  'another purpose': (id) => category(id, { purpose: 'newsletter' }),
  'the life of a cookie': (id) => cookie(id, { lifetime: 'P23M' }),
  'who sets a cookie': (id) => cookie(id, { provider: 'meta' }),
  'what a cookie is for': (id) => cookie(id, { purpose: said('başqa iş') }),
  'the name of a cookie': (id) => cookie(id, { names: ['other'] }),
  'a new cookie': (id) => (m) => ({
    ...m,
    cookies: { ...m.cookies, [`new-${id}`]: { ...m.cookies![cookieOf[id]]!, names: [`new-${id}`] } },
  }),
};

/** Everything else that may change in a declaration: nobody is asked about it. */
const silent: Readonly<Record<string, Change>> = {
  'the introduction': (m) => ({ ...m, organisation: { ...m.organisation, intro: said('Salam') } }),
  'the name of the organisation': (m) => ({ ...m, organisation: { ...m.organisation, name: 'Yeni ad' } }),
  'the order of the cookies': (m) => ({
    ...m,
    cookies: Object.fromEntries(Object.entries(m.cookies!).toReversed()),
  }),
  'the order of the names': (m) => ({
    ...m,
    cookies: Object.fromEntries(
      Object.entries(m.cookies!).map(([id, c]) => [id, { ...c, names: c.names.toReversed() }]),
    ),
  }),
  'the order of the purposes': (m) => ({
    ...m,
    purposes: Object.fromEntries(Object.entries(m.purposes).toReversed()),
  }),
  'a purpose without consent': (m) => ({
    ...m,
    purposes: {
      ...m.purposes,
      delivery: { ...m.purposes.delivery!, categories: [], recipients: ['google'] },
    },
  }),
  'a consent that no cookie asks for': (m) => ({
    ...m,
    purposes: { ...m.purposes, newsletter: { ...m.purposes.newsletter!, consentLasts: 'P1M' } },
  }),
  'the necessary category': (m) => ({
    ...m,
    cookieCategories: {
      ...m.cookieCategories,
      necessary: { ...m.cookieCategories!.necessary!, text: said('Lazımdır.') },
    },
  }),
  'a necessary cookie': (m) => ({
    ...m,
    cookies: { ...m.cookies, session: { ...m.cookies!.session!, lifetime: 'P1D' } },
  }),
  'a recipient nobody uses here': (m) => ({
    ...m,
    recipients: { ...m.recipients, courier: { ...m.recipients!.google!, name: 'Kuryer' } },
  }),
  'the banner': (m) => ({ ...m, banner: { ...m.banner!, gpc: false } }),
  'a channel': (m) => ({ ...m, channels: { email: { kind: 'email', address: 'new@example.az' } } }),
  'a new version only': (m) => ({ ...m, policy: { ...m.policy, approved: '2026-01-01' } }),
};

const changes = uniqueArray(constantFrom(...Object.keys(asking)), { maxLength: 3 });
const quiet = shuffledSubarray(Object.keys(silent));

test('LAL-8.5: over any change of a declaration, exactly the categories that changed are asked anew', () => {
  assert(
    property(shuffledSubarray([...ids]), changes, quiet, quiet, (touched, what, before, after) => {
      const apply = (manifest: Manifest, all: readonly Change[]) =>
        all.reduce((changed, change) => change(changed), manifest);
      const first = apply(
        base,
        before.map((name) => silent[name]!),
      );
      const second = apply(first, [
        ...touched.flatMap((id) => what.map((name) => asking[name]!(id))),
        ...after.map((name) => silent[name]!),
      ]);
      const since = categoriesGoodSince(versions(first, second));
      const anew = ids.filter((id) => since[id] === 2);
      // The purpose of the newsletter may be given to several categories; then it still concerns those alone.
      expect(anew).toEqual(what.length > 0 ? ids.filter((id) => touched.includes(id)) : []);
    }),
    { numRuns: 400 },
  );
});

test('a category that was not there before counts from its version', () => {
  const { marketing, ...others } = base.cookieCategories!;
  const before = { ...base, cookieCategories: others };
  expect(marketing).toBeDefined();
  expect(categoriesGoodSince(versions(before, base))).toMatchObject({ analytics: 1, marketing: 2 });
});

test('what the difference of two versions says to ask anew is asked anew, whatever the banner shows of it', () => {
  const anew = shuffledSubarray(Object.values(purposeOf), { minLength: 0 });
  assert(
    property(array(anew, { minLength: 1, maxLength: 5 }), (history) => {
      const all = history.map((consentAnew, i) => ({ number: i + 1, manifest: base, consentAnew }));
      const last = (id: Id) => history.findLastIndex((one) => one.includes(purposeOf[id])) + 1 || 1;
      // The necessary category is never asked about.
      expect(categoriesGoodSince(all)).toEqual(Object.fromEntries(ids.map((id) => [id, last(id)])));
    }),
  );
  expect(categoriesGoodSince([])).toEqual({});
});

test('new words in a language of the organisation’s own ask those anew who read them, and nobody else', () => {
  const before = withTurkish(base);
  const after = withTurkish(base, (file) => ({
    ...file,
    cookieCategories: {
      ...file.cookieCategories,
      analytics: { ...file.cookieCategories!.analytics!, text: 'Sayar.' },
    },
  }));
  const all = versions(before, after).map((version) => ({ ...version, consentAnew: [] }));
  expect(categoriesGoodSince(all, 'tr')).toEqual({ functional: 1, analytics: 2, marketing: 1 });
  for (const other of [undefined, 'de'])
    expect(categoriesGoodSince(all, other)).toEqual({ functional: 1, analytics: 1, marketing: 1 });
});

test('a term that another one always ends before asks nobody, and a shorter choice at the banner asks everybody it shortens', () => {
  const second = (change: Change) => categoriesGoodSince(versions(base, change(base)));
  // Consent to marketing counts for six months by the term of its purpose, whatever is longer.
  expect(second(category('marketing', { lasts: 'P7M' }))).toMatchObject({ marketing: 1 });
  const shorter = second((m) => ({ ...m, banner: { ...m.banner!, lasts: 'P6M' } }));
  expect(shorter).toMatchObject({ functional: 2, analytics: 2, marketing: 1 });
});
