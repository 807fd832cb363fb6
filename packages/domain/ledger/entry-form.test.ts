import { expect, test } from 'vitest';
import { entryFault, isEntry } from './entry-form.ts';

const hash = 'a'.repeat(64);
const entry = {
  v: 1,
  org: 'shop',
  kind: 'consent.given',
  actor: 'visitor',
  subject: 'p1',
  time: '2026-11-23T08:00:00.000Z',
  refs: { version: 3, record: 'r1' },
  commitment: hash,
};

test('an entry has exactly its fields, each in its form', () => {
  expect(entryFault(entry)).toBeUndefined();
  expect(isEntry({ ...entry, subject: null, commitment: null, refs: {} })).toBe(true);
  const wrong: readonly (readonly [field: string, ...values: unknown[]])[] = [
    ['v', 2, '1', null],
    ...['org', 'kind', 'actor'].map((name) => [name, '', null, 1] as const),
    ['subject', 1, {}, []],
    ['time', null, '2026-11-23', `x${entry.time}`, `${entry.time}x`, '2026-11-23T08:00:00Z'],
    ['refs', null, [], 'x', { version: null }, { version: 3, record: {} }],
    ['commitment', '', hash.toUpperCase(), `${hash}a`, `x${hash}`, hash.slice(1), [hash]],
  ];
  for (const [field, ...values] of wrong)
    for (const value of values) {
      expect([field, value, isEntry({ ...entry, [field]: value })]).toEqual([field, value, false]);
      expect(entryFault({ ...entry, [field]: value })).toContain(field === 'v' ? 'version' : field);
    }
  for (const field of Object.keys(entry)) {
    const { [field as 'v']: _, ...rest } = entry;
    expect([isEntry(rest), isEntry({ ...rest, more: 1 })]).toEqual([false, false]);
  }
  for (const none of [null, undefined, 'x', [entry], { ...entry, more: 1 }])
    expect(isEntry(none)).toBe(false);
});
