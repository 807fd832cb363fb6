import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeriod } from '../time/format-term.ts';
import { statementTexts } from '../statements/statement-texts.ts';
import { diffManifests } from './diff.ts';
import { lengthOrOpen } from './duration.ts';
import type { Manifest } from './manifest.ts';
import { manifestOf } from './testing/organisations.ts';

const manifest = (): Manifest => manifestOf('smartmarket');
type Loose = Record<string, Record<string, Record<string, unknown>>>;
const changed = (edit: (m: Loose) => void): Manifest => {
  const m = manifest() as unknown as Loose;
  edit(m);
  return m as unknown as Manifest;
};
const firstConsent = Object.entries(manifest().purposes).find(([, p]) => p.basis === 'consent')?.[0] ?? '';

test('the same manifest has no difference', () => {
  expect(diffManifests(manifest(), manifest())).toEqual({ changes: [], significant: false, consentAnew: [] });
});

test('LAL-8.2: the diff decides what is significant: a new recipient is, a mended wording is not', () => {
  const added = diffManifests(
    manifest(),
    changed((m) => {
      (m.recipients as Record<string, unknown>).newcomer = {
        name: 'Newcomer',
        role: 'processor',
        country: 'AZ',
        task: { az: 'a', en: 'b', ru: 'c' },
      };
    }),
  );
  expect(added.significant).toBe(true);
  expect(added.changes[0]).toMatchObject({ kind: 'added', section: 'recipients', id: 'newcomer' });
  const mended = diffManifests(
    manifest(),
    changed((m) => {
      (m.purposes![firstConsent] as Record<string, unknown>).owner = 'Another office';
    }),
  );
  expect(mended).toMatchObject({ significant: false, consentAnew: [] });
  expect(mended.changes).toHaveLength(1);
});

test('LAL-8.5: consent is asked anew when the data of a purpose on consent changes, and only then', () => {
  const id = firstConsent;
  const other = Object.keys(manifest().categories).find(
    (c) => !manifest().purposes[id]?.categories.includes(c),
  );
  const diff = diffManifests(
    manifest(),
    changed((m) => {
      (m.purposes![id] as { categories: string[] }).categories.push(other ?? '');
    }),
  );
  expect(diff.consentAnew).toEqual([id]);
  expect(diff.significant).toBe(true);
});

test('a longer period is significant, a shorter one is not', () => {
  const keep = (value: string) =>
    changed((m) => {
      (m.purposes![firstConsent] as { retention: { keep: string } }).retention = {
        keep: value,
        after: 'last-interaction',
        then: 'destroy',
      } as never;
    });
  expect(diffManifests(keep('P12M'), keep('P13M')).significant).toBe(true);
  expect(diffManifests(keep('P13M'), keep('P12M')).significant).toBe(false);
});

test('what was added and dropped is named, not numbered by its id', () => {
  const diff = diffManifests(
    manifest(),
    changed((m) => {
      const delivery = m.purposes!['order-delivery'] as { categories: string[]; recipients: string[] };
      delivery.categories = [...delivery.categories.filter((id) => id !== 'phone'), 'payment'];
      delivery.recipients = ['delivery-providers', 'advisers'];
    }),
  );
  const said = diff.changes.map(({ text }) => text);
  expect(said[0]?.az).toContain('məlumatlar: əlavə edilib — ödəniş məlumatları; çıxarılıb — telefon nömrəsi');
  expect(said[1]?.en).toContain('recipients: added — legal and financial advisers');
  expect(said[1]?.ru).toContain('получатели: добавлено — юридические и финансовые консультанты');
});

const lifetime = (value: string) =>
  changed((m) => {
    (m.cookies!.session as { lifetime: string }).lifetime = value;
  });

test('a minute is a minute: shorter than a day, longer than the session, never unlimited', () => {
  expect(diffManifests(lifetime('P1D'), lifetime('PT1M')).significant).toBe(false);
  const longer = diffManifests(lifetime('session'), lifetime('PT1M'));
  expect(longer.significant).toBe(true);
  expect(longer.changes[0]!.text.az).toContain('1 dəqiqə');
  expect(longer.changes[0]!.text.ru).toContain('1 минута');
});

const durations = fc
  .tuple(...Array.from({ length: 7 }, () => fc.integer({ min: 0, max: 40 })))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const [y, mo, w, d, h, mi, s] = parts.map((n, i) => (n === 0 ? '' : `${n}${'YMWDHMS'[i]}`));
    return { parts, iso: `P${y}${mo}${w}${d}${h || mi || s ? `T${h}${mi}${s}` : ''}` };
  });
const secondsOf = (parts: readonly number[]) =>
  [365, 365 / 12, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400].reduce(
    (sum, days, i) => sum + days * 86_400 * parts[i]!,
    0,
  );

test('of any two durations the longer one is significant, and none is as long as no limit', () => {
  fc.assert(
    fc.property(durations, durations, (one, other) => {
      const [a, b] = [Math.round(secondsOf(one.parts)), Math.round(secondsOf(other.parts))];
      expect(diffManifests(lifetime(one.iso), lifetime(other.iso)).significant).toBe(b > a);
      expect(lengthOrOpen(one.iso)).toBe(a);
      expect(lengthOrOpen(one.iso)).toBeLessThan(lengthOrOpen('unlimited'));
      for (const text of Object.values(formatPeriod(one.iso)!)) expect(text).toMatch(/^\d+ \p{L}+/u);
    }),
  );
});

test('periods are told in words, in every language', () => {
  const keep = (value: string) =>
    changed((m) => {
      const retention = { keep: value, after: 'last-interaction', then: 'destroy' };
      (m.purposes![firstConsent] as { retention: unknown }).retention = retention;
    });
  const { text } = diffManifests(keep('P1Y'), keep('P2Y')).changes[0]!;
  expect(text.az).toContain('1 il → 2 il');
  expect(text.en).toContain('1 year → 2 years');
  expect(text.ru).toContain('1 год → 2 года');
  const open = diffManifests(keep('P1Y'), keep('unlimited'));
  expect(open.significant).toBe(true);
  expect(open.changes[0]!.text.en).toContain('1 year → no limit');
  expect(open.changes[0]!.text.az).toContain('müddət məhdudiyyəti yoxdur');
});

test('changed prose and dates are told, and are not significant', () => {
  const diff = diffManifests(
    manifest(),
    changed((m) => {
      m.organisation!.intro = { az: 'Yeni giriş.', en: 'A new opening.', ru: 'Новое введение.' };
      m.policy!.approved = '2027-01-01' as never;
      m.policy!.effective = '2027-01-15' as never;
    }),
  );
  expect(diff).toMatchObject({ significant: false, consentAnew: [] });
  expect(diff.changes.map((c) => c.section)).toEqual(['organisation', 'policy', 'policy']);
  expect(diff.changes[0]!.text.az).toBe('giriş: mətn dəyişib');
  expect(diff.changes[2]!.text.en).toMatch(/^in force from: .+ → 15 January 2027$/);
});

test('words of ours that changed under the same declaration are told, and are not significant', () => {
  const shop = manifestOf('smartmarket');
  const is = statementTexts(shop);
  const former = { az: 'Satmırıq.', en: 'No sale.', ru: 'Не продаём.' };
  const { changes, significant } = diffManifests(shop, shop, { was: { ...is, 'SMA-07': former }, is });
  expect(changes).toMatchObject([
    { kind: 'changed', id: 'SMA-07', significant: false, rewordings: [{ was: former, is: is['SMA-07'] }] },
  ]);
  expect(significant).toBe(false);
  expect(diffManifests(shop, shop, { was: {}, is }).changes).toEqual([]);
  // What a fact changes in the words of a statement, the fact tells.
  const moved = { ...shop, age: { ...shop.age!, check: 'none' as const } };
  const both = { was: is, is: statementTexts(moved) };
  expect(diffManifests(shop, moved, both).changes).toEqual(diffManifests(shop, moved).changes);
});
