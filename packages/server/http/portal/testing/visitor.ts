import type { LightMyRequestResponse } from 'fastify';
import type { App } from '../../app.ts';

/**
 * A browser in miniature over the server's own interface: keeps the cookie, says where forms come from.
 * @param brought the cookie it has from elsewhere, as from another server behind the same address.
 */
export function visitor(app: App, org: string, brought?: string) {
  let cookie = brought;
  const keep = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    const set = answer.cookies.find(({ name }) => name === 'amanat_portal');
    if (set) cookie = set.value;
    return answer;
  };
  const headers = (more: Record<string, string>) => ({
    accept: 'text/html,application/xhtml+xml',
    ...(cookie ? { cookie: `amanat_portal=${cookie}` } : {}),
    ...more,
  });
  const url = (path: string) => `/${org}/requests${path}`;
  const get = async (path: string) => keep(await app.inject({ url: url(path), headers: headers({}) }));
  const post = async (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
    more: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const each of [value].flat()) body.append(name, each as string);
    return keep(
      await app.inject({
        method: 'POST',
        url: url(path),
        payload: body.toString(),
        headers: headers({ 'content-type': 'application/x-www-form-urlencoded', ...more }),
      }),
    );
  };
  return {
    get,
    post,
    cookie: () => cookie ?? '',
    /** Answers the questions of a kind up to the check page. */
    answer: async (
      kind: string,
      ...pages: readonly Readonly<Record<string, string | readonly string[]>>[]
    ) => {
      let last = await post('', { kind });
      for (const fields of pages) last = await post(pathOf(last, org), fields);
      return last;
    },
  };
}
/** Where an answer leads, below `/{org}/requests` and without the language. */
export function pathOf(answer: LightMyRequestResponse, org: string): string {
  const location = answer.headers.location ?? '';
  return location.replace(`/${org}/requests`, '').replace(/\?.*$/, '');
}
