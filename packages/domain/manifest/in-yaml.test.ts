import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inYaml, placeInKeys } from './in-yaml.ts';

test('whatever is to be written reads back as itself', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(parse(inYaml(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  'no',
  'Null',
  '12',
  '2026-11-23',
  'a: b',
  'a #b',
  '- a',
  'P1Y',
  'az-998',
  '«Qanun», 5',
  '',
  ' a',
  '@x',
])('%j stays a text, also between braces', (text) => {
  expect(parse(inYaml(text))).toBe(text);
  expect(parse(inYaml({ [text]: [text] }))).toEqual({ [text]: [text] });
});

test('what needs no quotes has none, and a place reads as its keys', () => {
  expect(inYaml({ keep: 'P1Y', from: '2026-11-23', then: 'destroy', of: ['orders', true, 3] })).toBe(
    '{ keep: P1Y, from: 2026-11-23, then: destroy, of: [orders, true, 3] }',
  );
  expect(placeInKeys(['purposes', 'orders', 'categories', 2])).toBe('purposes.orders.categories[2]');
});
