import { expect, test } from 'vitest';
import { deedsOf } from './deeds.ts';

const at = (minute: number) => `2026-11-23T17:${String(minute).padStart(2, '0')}:00.000Z`;
const told = (kinds: readonly (readonly [kind: string, store?: string])[]) =>
  deedsOf(
    kinds.map(([kind, store], minute) => ({
      at: at(minute),
      kind,
      actor: 'system',
      ...(store ? { storeName: { az: store, en: store, ru: store } } : {}),
    })),
  ).map(({ kind, storeName, times, at: when }) => [kind, storeName?.az, times, when.slice(14, 16)]);

test('tries of a store that does not answer are told once, by the last of them', () => {
  expect(
    told([
      ['approved'],
      ['step-started', 'shop'],
      ['step-done', 'shop'],
      ['step-started', 'warehouse'],
      ['step-waits', 'warehouse'],
      ['step-started', 'warehouse'],
      ['step-waits', 'warehouse'],
      ['step-started', 'warehouse'],
      ['step-waits', 'warehouse'],
      ['step-started', 'warehouse'],
      ['step-done', 'warehouse'],
    ]),
  ).toEqual([
    ['approved', undefined, 1, '00'],
    ['step-started', 'shop', 1, '01'],
    ['step-done', 'shop', 1, '02'],
    ['step-started', 'warehouse', 1, '03'],
    ['step-waits', 'warehouse', 3, '08'],
    ['step-done', 'warehouse', 1, '10'],
  ]);
});

test('what happens in another store in between is told', () => {
  expect(
    told([
      ['step-waits', 'warehouse'],
      ['step-started', 'shop'],
      ['step-waits', 'shop'],
      ['step-waits', 'warehouse'],
    ]),
  ).toEqual([
    ['step-waits', 'warehouse', 1, '00'],
    ['step-started', 'shop', 1, '01'],
    ['step-waits', 'shop', 1, '02'],
    ['step-waits', 'warehouse', 1, '03'],
  ]);
});
