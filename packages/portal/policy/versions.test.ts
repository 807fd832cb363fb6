import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { expect, test } from 'vitest';
import { privacyPage } from './privacy-page.ts';
import { effectWords, type VersionView } from './version-view.ts';
import { versionsPage } from './versions-page.ts';

const manifest = manifestOf('smartmarket');
const version = (number: number, effectiveAt: string): VersionView => ({
  number,
  hash: 'ab',
  manifest,
  approved: '2025-12-20',
  effectiveAt,
  publishedAt: '2025-12-20T08:00:00.000Z',
  significant: true,
  changes: [],
});
const [former, now, coming] = [
  version(1, '2024-12-19T20:00:00.000Z'),
  version(2, '2025-12-19T20:00:00.000Z'),
  version(3, '2026-12-09T20:00:00.000Z'),
] as const;
const text = (markup: string) =>
  // A date is an element inside its sentence: nothing stands between it and the point.
  markup
    .replaceAll(/<span class="date">([^<]*)<\/span>/g, '$1')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const page = (view: VersionView, more: object = {}) =>
  text(privacyPage({ version: view, kinds, language: 'az', path: '/smartmarket/privacy', ...more }));

test('a version says whether it took effect, is in force or will be', () => {
  expect(effectWords(former, 2, 'az')).toEqual(['Qüvvəyə minib', '20 dekabr 2024-cü\u00a0il']);
  expect(effectWords(now, 2, 'az')).toEqual(['Qüvvədədir', '20 dekabr 2025-ci\u00a0ildən']);
  expect(effectWords(coming, 2, 'ru')).toEqual(['Вступает в силу', '10 декабря 2026\u00a0года']);
  const list = text(versionsPage({ versions: [former, now, coming], inForce: 2, language: 'az' }));
  expect(list).toContain('Qüvvəyə minir: 10 dekabr 2026-cı il');
  expect(list).toContain('Təsdiq edilib: 20 dekabr 2025-ci il');
});

test('a version that is not in force yet is not called a former one', () => {
  expect(page(coming, { current: now })).toContain('Bu redaksiya hələ qüvvəyə minməyib.');
  expect(page(coming, { current: now })).not.toContain('köhnə redaksiyadır');
  expect(page(coming, { current: now }).split('Mündəricat')[0]).not.toContain('Son yenilənmə');
  expect(page(former, { current: now })).toContain('Bu, köhnə redaksiyadır.');
});

test('the policy leads to the version that comes and to what it changes', () => {
  const markup = privacyPage({
    version: now,
    upcoming: coming,
    kinds,
    language: 'az',
    path: '/smartmarket/privacy',
  });
  expect(text(markup)).toContain('Qüvvəyə minir: 10 dekabr 2026-cı il.');
  expect(markup.replaceAll('&#61;', '=').replaceAll('&#38;', '&').replaceAll('&amp;', '&')).toContain(
    '/smartmarket/versions/compare?from=2&to=3',
  );
});

test('LAL-8.4: a clause reads as it did when the version was published, and by this release where nobody kept it', () => {
  const texts = { 'SMA-07': { az: 'Köhnə söz.', en: 'An older wording.', ru: 'Прежние слова.' } };
  expect(page({ ...former, texts })).toContain('Köhnə söz. SMA-07');
  expect(page(former)).toContain('Məlumatlarınızı heç kimə satmırıq. SMA-07');
});
