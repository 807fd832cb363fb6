import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from './bytes.ts';
import { canonicalBytes, canonicalText, NotCanonical } from './canonical.ts';

test('the example of RFC 8785 §3.2.2 gives the bytes of §3.2.4', () => {
  const parsed: unknown = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      String.raw`"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  );
  expect(toHex(canonicalBytes(parsed))).toBe(
    '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a' +
      '5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d3237' +
      '5d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
  );
});
test('keys are sorted by UTF-16 code units (RFC 8785 §3.2.3)', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
  expect(Object.values(JSON.parse(canonicalText(value)) as object).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(canonicalText(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});
test.each([
  ['NaN', { a: Number.NaN }],
  ['an infinity', [Number.POSITIVE_INFINITY]],
  ['a lone surrogate', { a: '\ud800' }],
  ['a lone surrogate in a key', { '\udc00': 1 }],
  ['a bigint', 1n],
  ['a function', { a: () => 1 }],
  ['undefined in an array', [undefined]],
  ['a date', { a: new Date(0) }],
  ['a map', new Map()],
])('%s is refused', (_, value) => {
  expect(() => canonicalText(value)).toThrow(NotCanonical);
});
test('a cycle is refused, a value used twice is not', () => {
  const shared = { x: 1 };
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  expect(canonicalText([shared, shared])).toBe('[{"x":1},{"x":1}]');
  expect(() => canonicalText(cycle)).toThrow(/cycle/);
});
test('the error names the place, never the value', () => {
  expect(() => canonicalText({ a: [{ b: 'x\ud800secret' }] })).toThrow(
    /^No canonical JSON at \/a\/0\/b: [^x]*$/,
  );
});
test('any JSON value keeps its value, and its canonical text does not depend on key order', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value);
      expect(canonicalText(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalText(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test('text that looks like the escape of a lone surrogate is text', () => {
  const text = String.raw`\ud800 and \\ud800`;
  expect(JSON.parse(canonicalText({ b: text, a: text }))).toEqual({ a: text, b: text });
  expect(() => canonicalText({ a: `${text}\ud800` })).toThrow(/lone surrogate/);
});
test('members that an object would place itself come out sorted all the same', () => {
  expect(canonicalText({ 9: 1, 10: 2 })).toBe('{"10":2,"9":1}');
  const value: unknown = JSON.parse('{"b":1,"__proto__":{"c":1},"a":2}');
  expect(canonicalText(value)).toBe('{"__proto__":{"c":1},"a":2,"b":1}');
});
test('what was given is not changed, and a deep value is written too', () => {
  const given = { b: { d: 1, c: 2 }, a: [{ z: 1, y: 2 }] };
  expect(canonicalText(given)).toBe('{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}');
  expect(Object.keys(given)).toEqual(['b', 'a']);
  let deep: unknown = 1;
  for (let i = 0; i < 40; i += 1) deep = { b: deep, a: i };
  expect(JSON.parse(canonicalText(deep))).toEqual(deep);
});
