import type { BannerConfig } from '@amanat/contract/consent.ts';
import { expect, test } from 'vitest';
import { categoriesInForce, mustAsk } from './in-force.ts';
import type { Choice } from './state.ts';

const day = 86_400_000;
const made = 1_800_000_000_000;
const config = {
  since: 1,
  block: {
    analytics: { since: 1 },
    marketing: { since: 1 },
  },
} as unknown as BannerConfig;
const both: Choice = {
  v: 3,
  c: { analytics: 1, marketing: 1 },
  s: { marketing: made + 180 * day },
  t: made,
  e: made + 365 * day,
};
const refused: Choice = { ...both, c: { analytics: 1, marketing: 0 } };
const changed = (since: number) =>
  ({ ...config, block: { ...config.block, marketing: { since } } }) as BannerConfig;

function seen(settings: BannerConfig, choice: Choice | undefined, after: number) {
  const inForce = categoriesInForce(settings, choice, made + after * day);
  return { inForce, asks: mustAsk(settings, choice, inForce) };
}

test('LAL-C8.2: each category lapses by its own term, and only then is anybody asked', () => {
  expect(seen(config, both, 179)).toEqual({ inForce: { analytics: 1, marketing: 1 }, asks: false });
  expect(seen(config, both, 180 - 1e-8).asks).toBe(false);
  for (const later of [180, 181])
    expect(seen(config, both, later)).toEqual({ inForce: { analytics: 1, marketing: 0 }, asks: true });
  expect(seen(config, refused, 181)).toEqual({ inForce: { analytics: 1, marketing: 0 }, asks: false });
});

test('LAL-8.5: a change asks who agreed to that category, and nobody else', () => {
  expect(seen(changed(4), both, 1)).toEqual({ inForce: { analytics: 1, marketing: 0 }, asks: true });
  expect(seen(changed(3), both, 1).asks).toBe(false);
  expect(seen(changed(4), refused, 1).asks).toBe(false);
});

test('LAL-8.5: other words in one language ask who was shown that language, whatever the page speaks now', () => {
  const reworded = {
    ...config,
    block: { ...config.block, marketing: { since: 1, said: { tr: 4 } } },
  } as BannerConfig;
  expect(seen(reworded, { ...both, l: 'tr' }, 1)).toEqual({
    inForce: { analytics: 1, marketing: 0 },
    asks: true,
  });
  expect(seen(reworded, { ...both, v: 4, l: 'tr' }, 1).asks).toBe(false);
  expect(seen(reworded, { ...both, l: 'ar' }, 1).asks).toBe(false);
  expect(seen(reworded, both, 1).asks).toBe(false);
});

test('what was never put to the person is asked about once', () => {
  const before: Choice = { ...both, c: { analytics: 0 } };
  expect(seen(config, before, 1)).toEqual({ inForce: { analytics: 0, marketing: 0 }, asks: true });
  expect(seen(config, undefined, 1).asks).toBe(true);
});
