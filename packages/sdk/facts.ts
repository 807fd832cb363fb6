import type { FactsAnswer, FactTold } from '@amanat/contract/facts.ts';
import { asking, type ClientOptions, withKey } from './ask.ts';

/**
 * Tells the gate what only the application knows of people, up to 500 facts at a time: without it a purpose that rests on
 * a contract is denied. The same again writes nothing; a gate elsewhere decides by it within a second.
 * Answers how many were new. Rejects with AmanatError when the server refuses or does not answer; after the latter tell
 * it again.
 */
export async function tellFacts(
  options: ClientOptions & { readonly key: string | undefined },
  facts: readonly FactTold[],
): Promise<number> {
  const server = asking(withKey({ ...options, timeout: options?.timeout ?? 10_000 }));
  const path = `v1/organisations/${encodeURIComponent(options.organisation)}/facts`;
  return ((await server.json(path, { facts })) as FactsAnswer).recorded;
}
