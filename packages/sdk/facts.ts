import type { FactsAnswer, FactTold } from '@amanat/contract/facts.ts';
import { addressOf, AmanatError, authorisation, type ClientOptions, problemOf } from './client.ts';

/**
 * Tells the gate what only the application knows of people, up to 500 facts at a time: without it a purpose that rests on
 * a contract is denied. The same again writes nothing; a gate elsewhere decides by it within a second.
 * Answers how many were new. Rejects with AmanatError when the server refuses, and with the error of `fetch` when it
 * does not answer: then tell it again.
 */
export async function tellFacts(
  options: ClientOptions & { readonly key: string },
  facts: readonly FactTold[],
): Promise<number> {
  const { url, key, organisation, timeout = 10_000 } = options;
  const path = `v1/organisations/${encodeURIComponent(organisation)}/facts`;
  const response = await (options.fetch ?? fetch)(addressOf(url, path), {
    method: 'POST',
    headers: { ...authorisation(key), 'content-type': 'application/json' },
    body: JSON.stringify({ facts }),
    signal: AbortSignal.timeout(timeout),
    redirect: 'error',
  });
  if (!response.ok) throw new AmanatError(await problemOf(response));
  return ((await response.json()) as FactsAnswer).recorded;
}
