import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { versionsFeed } from './feed.ts';
import type { VersionView } from './version-view.ts';

const manifest = manifestOf('smartmarket');
const change = (text: string) => ({
  kind: 'added' as const,
  section: 'purposes',
  id: 'x',
  significant: true,
  text: { az: text, en: text, ru: text },
});
const version = (number: number, more: Partial<VersionView> = {}): VersionView => ({
  number,
  hash: 'ab',
  manifest,
  approved: '2025-12-20',
  effectiveAt: '2099-12-19T20:00:00.000Z',
  publishedAt: `2025-12-2${number}T08:00:00.000Z`,
  significant: true,
  changes: [],
  ...more,
});
const feed = (language: 'az' | 'ru', ...versions: VersionView[]) =>
  versionsFeed(versions, 'https://policy.example.az', language).replaceAll('&#61;', '=');
const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test('ICT-14: entries keep their ids as versions come, and no two feeds share one (RFC 4287)', () => {
  const [before, after] = [feed('az', version(1)), feed('az', version(1), version(2))];
  expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toEqual(idsOf(before));
  const russian = feed('ru', version(1));
  expect(idsOf(russian).some((id) => idsOf(before).includes(id))).toBe(false);
  expect(russian).toContain('rel="self" href="https://policy.example.az/smartmarket/versions.atom?lang=ru"');
  expect(russian).toContain('<link href="https://policy.example.az/smartmarket/versions/1?lang=ru" />');
});

test('an entry gives the day of effect and does not say that the version is in force', () => {
  expect(feed('az', version(1))).toContain('Qüvvəyə minmə tarixi: 20 dekabr 2099-cu\u00a0il');
  expect(feed('az', version(1))).not.toContain('Qüvvədədir');
});

test('what somebody wrote can neither open an element nor make the feed unreadable', () => {
  const hostile = change('</summary><script>alert(1)</script> ]]> & \u0001\u000B\uFFFF "ad"');
  const xml = feed('az', version(1), version(2, { changes: [hostile] }));
  expect(xml).not.toMatch(/<script|[^\t\n\r\x20-\uFFFD]/);
  expect(xml.match(/<\/summary>/g)).toHaveLength(2);
});
