import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import { preferencesOf } from '@amanat/domain/consent/preferences.ts';
import { preferencesWording } from '@amanat/domain/consent/preferences-wording.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../e2e/browser.ts';
import { cookiePage } from './policy/cookie-page.ts';
import { privacyPage } from './policy/privacy-page.ts';
import { preferencesPage } from './preferences/preferences-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const word = 'Uzunadsızboşluqsuz'.repeat(11);
/** The shop, whose purposes, data and recipients are each called by one word of two hundred letters. */
function longNamed(): Manifest {
  const { purposes, categories, recipients = {}, ...rest } = manifestOf('smartmarket');
  const named = <T extends object>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(all).map(([id, one]) => [id, { ...one, name: { az: word, en: word, ru: word } }]),
    );
  return {
    ...rest,
    purposes: named(purposes),
    categories: named(categories),
    recipients: named(recipients),
  } as Manifest;
}
const manifest = longNamed();
const version = {
  number: 1,
  hash: '0'.repeat(64),
  manifest,
  approved: manifest.policy.approved,
  effectiveAt: '2026-11-22T20:00:00.000Z',
  publishedAt: '2026-11-22T08:00:00.000Z',
  significant: false,
  changes: [],
};
const compiled = compileManifest(manifest, 1);
const published = { version, language: 'az', kinds, path: '/smartmarket/privacy' } as const;
const pages: Readonly<Record<string, string>> = {
  privacy: privacyPage(published),
  cookies: cookiePage(published),
  preferences: preferencesPage({
    manifest,
    language: 'az',
    wording: preferencesWording(compiled, 'az'),
    hash: 'h',
    now: preferencesOf(compiled, [], '2026-11-23T08:00:00.000Z'),
    history: [],
    token: 't',
  }),
};
const css = readFileSync(join(import.meta.dirname, 'assets/portal.css'), 'utf8');

test.each(Object.keys(pages))('a name of one endless word widens no page: %s', async (name) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/portal.css')
      ? route.fulfill({ contentType: 'text/css', body: css })
      : route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: pages[name]! })
        : route.fulfill({ body: '' }),
  );
  for (const width of [390, 700, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('http://portal.example.az/');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(Math.max(0, over), String(width)).toBe(0);
  }
  // As wide as a sheet of A4 between its margins: what is wider is cut off.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('main *')].map((one) => one.getBoundingClientRect().right)),
  );
  expect(Math.ceil(widest)).toBeLessThanOrEqual(680);
  await context.close();
});
