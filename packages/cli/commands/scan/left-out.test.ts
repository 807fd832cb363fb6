import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';

const features = (flag: string) => flag.slice(flag.indexOf('=') + 1).split(',');

test('what the driver leaves out of a browser stays left out', async () => {
  // The driver says what it ran; a program that is no browser ends at once.
  const said = await chromium.launch({ executablePath: process.execPath }).then(String, String);
  const kept = features(/--disable-features=\S+/.exec(said)?.[0] ?? '');
  expect(kept.length).toBeGreaterThan(5);
  // Names for another maker's browser do nothing in Chromium.
  expect(features(leftOut)).toEqual(expect.arrayContaining(kept.filter((name) => !name.startsWith('ms'))));
});
