import type { Subject } from '@amanat/contract/gate.ts';
import type { LinksAnswer, LinkSet, LinksRequest } from '@amanat/contract/preferences.ts';
import { asking, type ClientOptions, withKey } from './ask.ts';

export type LinkWish = Pick<LinksRequest, 'purposes' | 'language' | 'days'>;

/**
 * Links for the mails of an organisation, in the order of the people: the page of preferences, unsubscription, and the
 * headers that let a mail program unsubscribe with one click (RFC 8058). Give the headers to the mailer as they are.
 * Rejects with AmanatError when the server refuses or does not answer.
 * @param people up to 500 at a time.
 */
export async function preferenceLinks(
  options: ClientOptions & { readonly key: string | undefined },
  people: readonly Subject[],
  wish: LinkWish = {},
): Promise<readonly LinkSet[]> {
  const server = asking(withKey({ ...options, timeout: options?.timeout ?? 5000 }));
  const body = { organisation: options.organisation, subjects: people, ...wish };
  const answer = (await server.json('v1/preferences/links', body)) as LinksAnswer;
  return answer.links;
}
