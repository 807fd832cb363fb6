import { assert, constantFrom, dictionary, property, boolean, record } from 'fast-check';
import { expect, test } from 'vitest';
import { foldEvents } from '../decide/fold.ts';
import { decideConsent, type ConsentDecided } from './decide.ts';
import { shopManifest } from './testing/shop-manifest.ts';

const at = '2026-11-23T08:00:00.000Z';
const manifest = shopManifest();
const decide = (choice: Parameters<typeof decideConsent>[2]) => decideConsent(manifest, 3, choice, at);
const decided = (choice: Parameters<typeof decideConsent>[2]) => {
  const result = decide(choice);
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

test('SMA-13: necessary is fixed on and refusing it is refused; the others stay off until chosen', () => {
  expect(decide({ method: 'customise', choices: { necessary: false } })).toEqual({
    refused: 'necessary-refused',
    at: '/choices/necessary',
  });
  const { categories, event } = decided({ method: 'customise', choices: { analytics: true } });
  expect(categories).toEqual({ functional: false, analytics: true, marketing: false });
  expect(event.choices).toEqual({ personalisation: false, improvement: true, marketing: false });
});

test('a refusal is decided and recorded like an agreement', () => {
  const { event } = decided({ method: 'reject-all' });
  expect(event).toMatchObject({ kind: 'consent', at, version: 3 });
  expect(Object.values(event.choices)).toEqual([false, false, false]);
});

test('a withdrawal changes what it names and nothing else', () => {
  const { event, categories } = decided({ method: 'withdraw', choices: { marketing: false } });
  expect(event.choices).toEqual({ marketing: false });
  expect(categories).toEqual({ marketing: false });
});

test('ALQ-4.1: a form asks consent purpose by purpose, and only where consent is the basis', () => {
  expect(decided({ method: 'form', purposes: { newsletter: true } }).event.choices).toEqual({
    newsletter: true,
  });
  expect(decide({ method: 'form', purposes: { delivery: true } })).toMatchObject({
    refused: 'purpose-not-on-consent',
  });
  expect(decide({ method: 'form', purposes: { constructor: true } })).toMatchObject({
    refused: 'unknown-purpose',
  });
  expect(decide({ method: 'form' })).toMatchObject({ refused: 'nothing-chosen' });
});

test('LAL-C8.2: consent to each purpose lapses with the shortest term that applies to it', () => {
  const whole = '2027-11-23T08:00:00.000Z';
  expect(decided({ method: 'reject-all' }).event).toMatchObject({ expires: whole });
  expect(decided({ method: 'reject-all' }).event.ends).toBeUndefined();
  const { event } = decided({ method: 'accept-all' });
  expect(event).toMatchObject({ expires: whole, ends: { marketing: '2027-05-23T08:00:00.000Z' } });
  const { consents } = foldEvents([event], event.at);
  expect(consents.marketing?.expires).toBe('2027-05-23T08:00:00.000Z');
  expect(consents.improvement?.expires).toBe(whole);
});

test('a category may have a term of its own, longer or shorter than the banner’s', () => {
  const own = shopManifest((m) => ({
    ...m,
    cookieCategories: {
      ...m.cookieCategories,
      functional: { ...m.cookieCategories!.functional!, lasts: 'P13M' },
      analytics: { ...m.cookieCategories!.analytics!, lasts: 'P3M' },
    },
  }));
  const { event } = decideConsent(own, 1, { method: 'accept-all' }, at) as ConsentDecided;
  expect(event).toMatchObject({
    expires: '2027-12-23T08:00:00.000Z',
    ends: { improvement: '2027-02-23T08:00:00.000Z', marketing: '2027-05-23T08:00:00.000Z' },
  });
});

test('unknown categories and choices against the button are refused', () => {
  expect(decide({ method: 'customise', choices: { spying: true } })).toMatchObject({
    refused: 'unknown-category',
  });
  expect(decide({ method: 'accept-all', choices: { marketing: false } })).toMatchObject({
    refused: 'method-contradicts',
  });
  expect(decide({ method: 'reject-all', choices: { marketing: true } })).toMatchObject({
    refused: 'method-contradicts',
  });
});

test('a purpose whose category is refused is not agreed to beside it; a purpose may be refused within its category', () => {
  const both = (yes: boolean) =>
    decide({ method: 'customise', choices: { analytics: !yes }, purposes: { improvement: yes } });
  expect(both(true)).toEqual({ refused: 'method-contradicts', at: '/purposes/improvement' });
  expect(both(false)).toMatchObject({ event: { choices: { improvement: false } } });
  const unsaid = decide({ method: 'customise', purposes: { improvement: true } });
  expect(unsaid).toEqual({ refused: 'method-contradicts', at: '/purposes/improvement' });
});

test('the words of the banner agree to what they ask for and nothing beside it; a form asks for its own', () => {
  const beside = { purposes: { newsletter: true } };
  for (const choice of [
    { method: 'accept-all' },
    { method: 'customise' },
    { method: 'withdraw', choices: { analytics: false } },
  ] as const)
    expect(decide({ ...choice, ...beside })).toEqual({
      refused: 'purpose-not-asked',
      at: '/purposes/newsletter',
    });
  expect(decide({ method: 'customise', purposes: { newsletter: false } })).toMatchObject({
    event: { choices: { newsletter: false } },
  });
  for (const choice of [{ method: 'form', form: 'join' }, { method: 'paper' }] as const)
    expect(decide({ ...choice, ...beside })).toMatchObject({ event: { choices: { newsletter: true } } });
});

test('a button over everything names each category asked, or none; a withdrawal takes something back', () => {
  const all = { functional: true, analytics: true, marketing: true };
  const none = { functional: false, analytics: false, marketing: false };
  const contradicts = (at: string) => ({ refused: 'method-contradicts', at });
  expect(decide({ method: 'accept-all', choices: { analytics: true } })).toEqual(
    contradicts('/choices/functional'),
  );
  expect(decide({ method: 'reject-all', choices: { functional: false, analytics: false } })).toEqual(
    contradicts('/choices/marketing'),
  );
  expect(decide({ method: 'withdraw', choices: all })).toEqual(contradicts('/choices'));
  expect(decide({ method: 'withdraw', purposes: { newsletter: true } })).toEqual(contradicts('/choices'));
  expect(decided({ method: 'accept-all', choices: { necessary: true, ...all } }).categories).toEqual(all);
  expect(decided({ method: 'accept-all' }).categories).toEqual(all);
  expect(decided({ method: 'reject-all', choices: none }).categories).toEqual(none);
  expect(decided({ method: 'withdraw', choices: { ...all, marketing: false } }).categories).toEqual({
    ...all,
    marketing: false,
  });
});

test('whatever is sent, nothing is agreed to that was not said', () => {
  const choices = dictionary(constantFrom('functional', 'analytics', 'marketing', 'spying'), boolean());
  const method = constantFrom('reject-all' as const, 'customise' as const, 'withdraw' as const);
  assert(
    property(record({ method, choices }), (choice) => {
      const result = decide(choice);
      if ('refused' in result) return true;
      return Object.entries((result as ConsentDecided).categories).every(
        ([id, yes]) => !yes || choice.choices[id] === true,
      );
    }),
  );
});

test('the same choice is decided alike however often, and lapses from when it is made', () => {
  assert(
    property(
      record({ functional: boolean(), analytics: boolean(), marketing: boolean() }),
      constantFrom('2026-01-31T10:00:00.000Z', '2026-11-23T08:00:00.000Z'),
      (choices, when) => {
        const fresh = decideConsent(shopManifest(), 3, { method: 'customise', choices }, when);
        expect(decideConsent(manifest, 3, { method: 'customise', choices }, when)).toEqual(fresh);
      },
    ),
  );
});

test('a button over everything is taken for what it says: each category named agrees with it, and all or none are', () => {
  const asked = ['functional', 'analytics', 'marketing'];
  const choices = dictionary(constantFrom(...asked), boolean());
  assert(
    property(constantFrom('accept-all' as const, 'reject-all' as const), choices, (method, given) => {
      const yes = method === 'accept-all';
      const sound =
        Object.values(given).every((one) => one === yes) && [0, 3].includes(Object.keys(given).length);
      const result = decide({ method, choices: given });
      expect('refused' in result).toBe(!sound);
      if (!('refused' in result))
        expect(result.categories).toEqual(Object.fromEntries(asked.map((id) => [id, yes])));
    }),
  );
  for (const [method, newsletter] of [
    ['accept-all', false],
    ['reject-all', true],
  ] as const)
    expect(decide({ method, purposes: { newsletter } })).toEqual({
      refused: 'method-contradicts',
      at: '/purposes/newsletter',
    });
  expect(decide({ method: 'accept-all', choices: { necessary: true } })).not.toHaveProperty('refused');
});

test('a purpose that two categories ask for is agreed to by both or not at all, and lapses with the sooner', () => {
  const shared = shopManifest((m) => ({
    ...m,
    cookieCategories: {
      ...m.cookieCategories,
      functional: { ...m.cookieCategories!.functional!, purpose: 'improvement', lasts: 'P2M' },
    },
  }));
  assert(
    property(boolean(), boolean(), (functional, analytics) => {
      const choices = { functional, analytics, marketing: true };
      const { event } = decideConsent(shared, 1, { method: 'customise', choices }, at) as ConsentDecided;
      expect(event.choices).toEqual({ improvement: functional && analytics, marketing: true });
      expect(event.ends?.['improvement']).toBe(
        functional && analytics ? '2027-01-23T08:00:00.000Z' : undefined,
      );
    }),
  );
});

test('where no term is declared a consent lapses after a year, and a refusal does too', () => {
  const bare = shopManifest((m) => {
    const { lasts: _, ...banner } = m.banner!;
    const { consentLasts: __, ...marketing } = m.purposes.marketing!;
    return { ...m, banner, purposes: { ...m.purposes, marketing } };
  });
  const shorter = shopManifest((m) => ({ ...m, banner: { ...m.banner!, lasts: 'P2M' } }));
  for (const method of ['accept-all', 'reject-all'] as const) {
    const lapses = (of: typeof bare) => (decideConsent(of, 1, { method }, at) as ConsentDecided).event;
    expect(lapses(bare)).toMatchObject({ expires: '2027-11-23T08:00:00.000Z' });
    expect(lapses(shorter)).toMatchObject({ expires: '2027-01-23T08:00:00.000Z' });
    expect([lapses(bare).ends, lapses(shorter).ends]).toEqual([undefined, undefined]);
  }
});

test('choices are kept in the order of the journal’s text, whatever order they are sent in', () => {
  const { event, categories } = decided({
    method: 'customise',
    choices: { marketing: true, analytics: false, functional: true },
    purposes: { newsletter: false },
  });
  for (const kept of [event.choices, categories])
    expect(Object.keys(kept)).toEqual(Object.keys(kept).toSorted());
  expect(Object.keys(event.choices)).toHaveLength(4);
});
