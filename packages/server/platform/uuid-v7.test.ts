import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidV7 } from './uuid-v7.ts';

test('an id is a UUIDv7 of its instant, sorts by it, and never comes twice', () => {
  const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 });
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [a, b] = [uuidV7(one), uuidV7(other)];
      expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(a.replace('-', '').slice(0, 12), 16)).toBe(one);
      if (one !== other) expect(a < b).toBe(one < other);
    }),
  );
  expect(new Set(Array.from({ length: 5000 }, () => uuidV7(1))).size).toBe(5000);
});
