import { expect, test } from 'vitest';
import { certainlyMeant, meantFix } from './did-you-mean.ts';

test('only what is a letter or two away, and nothing else near it, is certain', () => {
  expect(certainlyMeant('retenton', ['retention', 'recipients'])).toBe('retention');
  expect(certainlyMeant('couriar', ['courier', 'google'])).toBe('courier');
  expect(certainlyMeant('Retention', ['retention'])).toBe('retention');
  // Near enough to ask, too far or too short to know.
  expect(certainlyMeant('retain', ['retention'])).toBeUndefined();
  expect(certainlyMeant('awz', ['aws'])).toBeUndefined();
  expect(certainlyMeant('order-1', ['order-2', 'order-3'])).toBeUndefined();
  expect(certainlyMeant('storex', ['stores', 'store'])).toBeUndefined();
});

test('what stands there already is asked about and never put in its place', () => {
  expect(meantFix('retenton', ['retention'], [])).toMatchObject({ replacement: 'retention' });
  expect(meantFix('retenton', ['retention'], ['retention'])).not.toHaveProperty('replacement');
});
