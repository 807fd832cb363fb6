import type { BannerConfig } from '@amanat/contract/consent.ts';
import { expect } from 'vitest';
import type { TestWorld } from '../../../e2e/world.ts';

interface Answer {
  readonly method: string;
  readonly choices?: Readonly<Record<string, boolean>>;
  /** A visitor's browser that answered before; else somebody new. */
  readonly visitor?: string;
}

/** Somebody answers the banner of the shop in Azerbaijani, to the words that are in force. */
export async function answerBanner({ stranger }: TestWorld, answer: Answer): Promise<void> {
  const asked = await stranger('GET', '/v1/organisations/smartmarket/banner.json');
  const { version, hash: wordingHash } = (await asked.json()) as BannerConfig;
  const given = await stranger('POST', '/v1/consents', {
    organisation: 'smartmarket',
    site: '127.0.0.1',
    language: 'az',
    version,
    wordingHash,
    ...answer,
  });
  expect(given.status).toBe(201);
}
