import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import type { DecisionAnswer } from '@amanat/contract/gate.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { verifyOffline } from './verify.ts';
import type { Ask, TestWorld } from './world.ts';

export const cookieNames = async (page: Page) =>
  (await page.context().cookies()).map((c) => c.name).toSorted();

/** Presses the button and gives what the server answered to the choice it sent. */
export async function choose(
  page: Page,
  button: string,
  inside = page.getByRole('dialog'),
): Promise<ConsentAnswer> {
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.url().endsWith('/v1/consents') && r.request().method() === 'POST'),
    inside.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(answer.status()).toBe(201);
  return (await answer.json()) as ConsentAnswer;
}

/** Fetches the receipt of a choice and holds it against the published key, offline; and once more with one letter changed. */
export async function verifyReceipt(world: TestWorld, consent: ConsentAnswer): Promise<string> {
  const fetchReceipt = async () => world.stranger('GET', consent.receipt);
  await expect.poll(async () => (await fetchReceipt()).status).toBe(200);
  const text = await (await fetchReceipt()).text();
  const key = await (await world.stranger('GET', '/v1/organisations/smartmarket/journal/key')).text();
  const file = join(world.directory, `receipt-${consent.id}.json`);
  writeFileSync(file, text);
  expect(verifyOffline(file, key)).toMatchObject({ code: 0, valid: true, kind: 'receipt' });
  const changed = text.replace('"consent.', '"Consent.');
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  expect(verifyOffline(file, key)).toMatchObject({ code: 1, valid: false });
  return text;
}

/** Asks the gate about the visitor's browser. */
export async function gate(
  key: Ask,
  visitor: string,
  purpose: string,
  categories: readonly string[],
  at?: string,
): Promise<DecisionAnswer> {
  const answer = await key('POST', '/v1/decisions', {
    organisation: 'smartmarket',
    subject: { kind: 'visitor', value: visitor },
    purpose,
    categories,
    ...(at ? { at } : {}),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as DecisionAnswer;
}
/** The random id of the browser, as the banner keeps it beside the choice. */
export async function visitorOf(page: Page): Promise<string> {
  const cookie = (await page.context().cookies()).find((c) => c.name === 'amanat');
  return (JSON.parse(decodeURIComponent(cookie?.value ?? '{}')) as { i: string }).i;
}
