import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import { namesOverTime } from '@amanat/domain/manifest/names-over-time.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { expect, test } from 'vitest';
import { historyItems } from './history-items.ts';
import { historyList } from './history-list.ts';

const called = (az: string) => ({ az, en: `${az} en`, ru: `${az} ru` });
const version = (number: number, news: string, form: string) => ({
  number,
  manifest: {
    purposes: { news: { name: called(news) } },
    properties: { club: { name: called(form) } },
  } as unknown as Manifest,
});
const names = namesOverTime([version(1, 'Xəbərlər', 'Klub'), version(2, 'Yeniliklər', 'Dostlar klubu')]);
const at = '2026-11-20T08:00:00.000Z';
const choice = (event: object, beside: object): StoredChoice =>
  ({ id: 'x', event: { at, ...event }, beside }) as unknown as StoredChoice;
const told = (event: object, beside: object, l: 'az' | 'en' | 'ru' = 'az') =>
  historyItems(names, [choice(event, beside)], l, (id) => `/${id}`)[0];

test('a choice in a form names the form and the purpose as they were called then', () => {
  const event = { kind: 'consent', version: 1, choices: { news: true } };
  expect(told(event, { method: 'form', form: 'club', wording: 'w' })).toEqual({
    at,
    how: 'formada («Klub»)',
    said: [{ name: 'Xəbərlər', yes: true }],
    receipt: '/x',
  });
  expect(told(event, { method: 'form', form: 'club' }, 'ru')?.how).toBe('в форме («Klub ru»)');
});

test('no id stands where words belong', () => {
  const consent = { kind: 'consent', version: 2, choices: { news: false } };
  expect(told(consent, { method: 'import' })?.how).toBe('əvvəlki alətdən köçürülüb');
  expect(told(consent, { method: 'telepathy', form: 'gone' })?.how).toBe('başqa yolla');
  expect(told({ kind: 'objection', purpose: 'news', standing: true }, {})).toMatchObject({
    how: 'müraciətlə',
    said: [{ name: 'Yeniliklər', yes: false }],
  });
  expect(told({ kind: 'channel-refusal', channel: 'pigeon', refused: true }, {})?.said[0]?.name).toBe(
    'başqa kanal',
  );
});

test('the history says what was asked then, not that it is still waited for', () => {
  const asked = told({ kind: 'consent-pending', version: 1, purposes: ['news'] }, { method: 'form' })!;
  expect(historyList([asked], 'az')).toContain('Xəbərlər: <b>e-poçtla təsdiq istənilib</b>');
});
