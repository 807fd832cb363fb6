import { expect, test } from 'vitest';
import type { Manifest } from './manifest.ts';
import { namesOverTime } from './names-over-time.ts';

const called = (az: string) => ({ az, en: az, ru: az });
const version = (
  number: number,
  purposes: Record<string, string>,
  properties: Record<string, string> = {},
) => ({
  number,
  manifest: {
    purposes: Object.fromEntries(Object.entries(purposes).map(([id, name]) => [id, { name: called(name) }])),
    properties: Object.fromEntries(
      Object.entries(properties).map(([id, name]) => [id, { name: called(name) }]),
    ),
  } as unknown as Manifest,
});
const names = namesOverTime([
  version(1, { news: 'Xəbərlər', raffle: 'Lotereya' }, { club: 'Klub' }),
  version(2, { news: 'Yeniliklər' }),
]);

test('a thing is called as it was when it was chosen', () => {
  expect(names.purpose('news', 1)?.az).toBe('Xəbərlər');
  expect(names.purpose('news', 2)?.az).toBe('Yeniliklər');
  expect(names.purpose('news')?.az).toBe('Yeniliklər');
});

test('what left the declaration keeps the last name it had, and what never stood in it has none', () => {
  expect(names.purpose('raffle', 2)?.az).toBe('Lotereya');
  expect(names.form('club')?.az).toBe('Klub');
  for (const id of ['nothing', 'constructor', '__proto__']) {
    expect(names.purpose(id)).toBeUndefined();
    expect(names.form(id, 1)).toBeUndefined();
  }
});
