import type { Change } from '@amanat/domain/manifest/diff.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { diffManifests } from '@amanat/domain/manifest/diff.ts';
import type { Rewording } from '@amanat/domain/manifest/diff-fields.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { comparePage } from './compare-page.ts';
import type { VersionView } from './version-view.ts';

const manifest = manifestOf('smartmarket');
const version = (number: number): VersionView => ({
  number,
  hash: 'ab',
  manifest,
  approved: '2025-12-20',
  effectiveAt: '2025-12-19T20:00:00.000Z',
  publishedAt: '2025-12-20T08:00:00.000Z',
  significant: true,
  changes: [],
});
const compared = (change: Partial<Change>, language: 'az' | 'en' | 'ru' = 'az') =>
  comparePage(version(1), version(2), [change as Change], language);
const reworded = (rewording: Rewording, language: 'az' | 'en' | 'ru' = 'az') =>
  /<p class="reworded".*?<\/p>/s.exec(
    compared(
      { kind: 'changed', text: { az: 'giriş', en: 'introduction', ru: 'введение' }, rewordings: [rewording] },
      language,
    ),
  )?.[0];
const text = (markup = '') =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const three = (az: string, en: string, ru: string) => ({ az, en, ru });
const years = (n: number) =>
  three(`Məlumatı ${n} il saxlayırıq.`, `We keep it for ${n} years.`, `Храним ${n} года.`);

test('a difference reads as a sentence, its sign in words for who cannot see it', () => {
  const said = text(
    compared({ kind: 'removed', text: three('cookie «sm_ads»', '', ''), significant: false }),
  );
  expect(said).toContain('Çıxarılıb: Cookie «sm_ads»');
  const opened = text(compared({ kind: 'removed', text: three('Çıxarılıb: vəd «SMA-03»', '', '') }));
  expect(opened).toContain('Çıxarılıb: vəd');
  expect(opened).not.toContain('Çıxarılıb: Çıxarılıb');
});

test.each(['az', 'en', 'ru'] as const)(
  'what became of a thing is said once in each sentence (%s)',
  (language) => {
    const { marketing: _gone, ...purposes } = manifest.purposes;
    const statements = manifest.statements.slice(1).map((each) => ({ ...each, text: same('Yeni mətn.') }));
    const after = {
      ...manifest,
      purposes: { ...purposes, extra: manifest.purposes['marketing']! },
      languages: { tr: {} },
      statements,
    };
    const { changes } = diffManifests(manifest, after as unknown as Manifest);
    const items = [...comparePage(version(1), version(2), changes, language).matchAll(/<div>(.*?)<\/div>/gs)];
    const verbs = {
      az: /Əlavə edilib|Çıxarılıb|Dəyişib/gi,
      en: /\b(Added|Removed|Changed)\b/gi,
      ru: /Добавлен|Убран|Удал|Изменено|Изменены/gi,
    };
    expect(items).toHaveLength(changes.length);
    for (const [, item = ''] of items) {
      const sentence = text(item.replace(/<p class="reworded".*/s, ''));
      expect(sentence.match(verbs[language]), sentence).toHaveLength(1);
    }
  },
);

test.each([
  ['az', 'Məlumatı çıxarılıb: 2 dəyişikliyin sonu əlavə edilib: 3 dəyişikliyin sonu il saxlayırıq.'],
  ['en', 'We keep it for removed: 2 end of change added: 3 end of change years.'],
  ['ru', 'Храним убрано: 2 конец изменения добавлено: 3 конец изменения года.'],
] as const)('a changed text is read with what went and what came, aloud too (%s)', (language, words) => {
  const markup = reworded({ was: years(2), is: years(3) }, language);
  expect(markup).toMatch(/<del>.*2.*<\/del><ins>.*3.*<\/ins>/s);
  expect(text(markup)).toBe(words);
});

test('what was written is shown, never run', () => {
  const markup = reworded({
    was: same('<script>alert(1)</script> qalır'),
    is: same('<img onerror=x> qalır'),
  });
  expect(markup).not.toMatch(/<script|<img/);
  expect(markup).toContain('&#60;script');
});
const same = (words: string) => three(words, words, words);

test('a text of one language keeps it, and the words around it that of the page', () => {
  const markup = reworded({ was: same('Çerezler'), is: null, language: 'tr' }, 'ru');
  expect(markup).toContain('<p class="reworded" lang="tr"><del><span class="sr" lang="ru"> убрано: ');
});

test('a text that did not change in the language of the page is not repeated', () => {
  expect(reworded({ was: years(2), is: { ...years(2), ru: 'Иначе.' } })).toBeUndefined();
});
