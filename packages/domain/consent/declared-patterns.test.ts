import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressPattern, isAddressed, isNamed, namePattern } from './declared-patterns.ts';

const fits = (pattern: string, text: string) => new RegExp(`^${pattern}$`, 's').test(text);
const from = (signs: string, maxLength: number) =>
  fc.array(fc.constantFrom(...signs), { maxLength }).map((all) => all.join(''));

test('a name is held against a declared one as the banner does it', () => {
  fc.assert(
    fc.property(from('ab*.', 6), from('ab.\n', 8), (declared, name) => {
      expect(isNamed(declared, name)).toBe(fits(namePattern(declared), name));
    }),
    { numRuns: 2000 },
  );
});

test('an address is held against a declared one as the banner does it', () => {
  fc.assert(
    fc.property(from('aA*./', 6), from('aA./', 8), (declared, address) => {
      expect(isAddressed(declared, address)).toBe(fits(addressPattern(declared), address));
    }),
    { numRuns: 2000 },
  );
});

test('no declared pattern keeps whoever reads it busy', () => {
  const [pattern, name] = [`${'a*'.repeat(200)}b`, 'a'.repeat(5000)];
  expect(isNamed(pattern, name)).toBe(false);
  expect(isNamed(pattern, `${name}b`)).toBe(true);
  expect(isAddressed(pattern, name)).toBe(false);
});
