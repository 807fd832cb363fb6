import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileManifest } from '../decide/compile.ts';
import { foldEvents } from '../decide/fold.ts';
import { may } from '../decide/may.ts';
import type { SubjectEvent } from '../decide/state.ts';
import { formWording } from './form-wording.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { preferencesOf, type StoredChoice } from './preferences.ts';
import { preferencesWording } from './preferences-wording.ts';
import { shopManifest } from './testing/shop-manifest.ts';

const manifest = shopManifest();
const compiled = compileManifest(manifest, 1);
const purposes = Object.entries(manifest.purposes).flatMap(([id, { basis }]) =>
  basis === 'consent' ? [id] : [],
);
const minute = (n: number) => new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString();
const stored = (events: readonly SubjectEvent[]): StoredChoice[] =>
  events.map((event, i) => ({ id: String(i), event, beside: { method: 'preferences' } }));

const event = (at: number) =>
  fc.oneof(
    fc
      .dictionary(fc.constantFrom(...purposes), fc.boolean(), { minKeys: 1 })
      .map((choices): SubjectEvent => ({ kind: 'consent', at: minute(at), version: 1, choices })),
    fc
      .record({ purpose: fc.constantFrom(...purposes), lasts: fc.integer({ min: 1, max: 20 }) })
      .map(({ purpose, lasts }): SubjectEvent => ({
        kind: 'consent-pending',
        at: minute(at),
        version: 1,
        purposes: [purpose],
        until: minute(at + lasts),
      })),
  );
const histories = fc
  .integer({ min: 0, max: 12 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => event(i))));

test('the page says of every purpose what the gate says, at any moment of any history', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 40 }), (events, now) => {
      const at = minute(now);
      const state = foldEvents(events, at);
      const { purposes: shown } = preferencesOf(
        compiled,
        stored(events).filter((one) => one.event.at <= at),
        at,
      );
      for (const { id, standing, since } of shown) {
        const { categories } = manifest.purposes[id]!;
        const reasons = may(compiled, state, { purpose: id, categories, at }).reasons.map(({ code }) => code);
        expect([id, standing === 'given']).toEqual([id, reasons.includes('basis.consent')]);
        expect([id, standing === 'pending']).toEqual([id, reasons.includes('consent.unconfirmed')]);
        expect([id, standing === 'never']).toEqual([id, reasons.includes('consent.missing')]);
        if (standing === 'given') expect(since).not.toBeNull();
      }
    }),
  );
});

test('a consent that waits counts for nothing until it is given, and not at all once its time is over', () => {
  const [id = ''] = purposes;
  const asked: SubjectEvent = {
    kind: 'consent-pending',
    at: minute(0),
    version: 1,
    purposes: [id],
    until: minute(10),
  };
  const given: SubjectEvent = { kind: 'consent', at: minute(5), version: 1, choices: { [id]: true } };
  const at = (now: number, ...events: SubjectEvent[]) =>
    preferencesOf(compiled, stored(events), minute(now)).purposes.find((one) => one.id === id)?.standing;
  expect([at(1, asked), at(9, asked), at(10, asked)]).toEqual(['pending', 'pending', 'never']);
  expect([at(6, asked, given), at(11, asked, given)]).toEqual(['given', 'given']);
  // Whoever says no meanwhile is not asked any more.
  const refused: SubjectEvent = { ...given, choices: { [id]: false } };
  expect(at(6, asked, refused)).toBe('refused');
});

test('the words name each purpose on consent once, in three languages, and nothing that rests on anything else', () => {
  for (const language of ['az', 'en', 'ru'] as const) {
    const wording = preferencesWording(compiled, language);
    expect(wording.purposes.map(({ id }) => id)).toEqual(purposes);
    for (const { label, lines } of wording.purposes)
      for (const line of [label, ...lines]) expect(line.trim()).not.toBe('');
  }
});

test('what a name or a sentence of the declaration goes on with inside ours begins small', () => {
  const [asked = ''] = purposes;
  const ifWithdrawn = {
    az: 'Yalnız reklam dayanır.',
    en: 'Only advertising stops.',
    ru: 'Прекратится реклама.',
  };
  const told = { ...manifest, purposes: { [asked]: { ...manifest.purposes[asked]!, ifWithdrawn } } };
  const wording = (language: 'az' | 'en' | 'ru') =>
    preferencesWording(compileManifest(told, 1), language).purposes[0]?.lines.at(-1);
  expect(wording('az')).toBe('Razılıq olmasa: yalnız reklam dayanır.');
  expect(wording('en')).toMatch(/: only advertising stops\.$/);
  expect(wording('ru')).toMatch(/: прекратится реклама\.$/);
  const couriers = { az: 'Çatdırılma xidmətləri', en: 'Couriers', ru: 'Службы доставки' };
  const given = {
    ...manifest,
    recipients: {
      couriers: { ...Object.values(manifest.recipients!)[0]!, name: couriers },
      maker: { ...Object.values(manifest.recipients!)[0]!, name: 'Nümunə MMC' },
    },
    purposes: { [asked]: { ...manifest.purposes[asked]!, recipients: ['couriers', 'maker'] } },
  } satisfies Manifest;
  const lines = (language: 'az' | 'en' | 'ru') =>
    preferencesWording(compileManifest(given, 1), language).purposes[0]?.lines;
  expect(lines('az')).toContain('Məlumatı alanlar: çatdırılma xidmətləri və Nümunə MMC.');
  expect(lines('en')).toContain('Who receives it: couriers and Nümunə MMC.');
  expect(lines('ru')).toContain('Кто их получает: службы доставки и Nümunə MMC.');
  const email = { az: 'E-poçt ünvanı', en: 'E-mail address', ru: 'Адрес эл. почты' };
  const asking = {
    ...manifest,
    categories: { ...manifest.categories, email: { name: email, kind: 'email', sources: ['subject'] } },
    properties: { join: { kind: 'form', name: 'x', collects: ['email'], purposes: [asked] } },
  } satisfies Manifest;
  expect(formWording(asking, 1, 'az', 'join')?.text).toContain('soruşur: e-poçt ünvanı.');
});
