import type { Subject } from '@amanat/contract/gate.ts';
import type { LinksAnswer, LinkSet, LinksRequest } from '@amanat/contract/preferences.ts';
import { addressOf, AmanatError, authorisation, type ClientOptions, problemOf } from './client.ts';

export type LinkWish = Pick<LinksRequest, 'purposes' | 'language' | 'days'>;

/**
 * Links for the mails of an organisation, in the order of the people: the page of preferences, unsubscription, and the
 * headers that let a mail program unsubscribe with one click (RFC 8058). Give the headers to the mailer as they are.
 * Rejects with AmanatError when the server refuses, and with the error of `fetch` when it does not answer.
 * @param people up to 500 at a time.
 */
export async function preferenceLinks(
  options: ClientOptions & { readonly key: string },
  people: readonly Subject[],
  wish: LinkWish = {},
): Promise<readonly LinkSet[]> {
  const { url, key, organisation, timeout = 5000 } = options;
  const response = await (options.fetch ?? fetch)(addressOf(url, 'v1/preferences/links'), {
    method: 'POST',
    headers: { ...authorisation(key), 'content-type': 'application/json' },
    body: JSON.stringify({ organisation, subjects: people, ...wish }),
    signal: AbortSignal.timeout(timeout),
    redirect: 'error',
  });
  if (!response.ok) throw new AmanatError(await problemOf(response));
  return ((await response.json()) as LinksAnswer).links;
}
