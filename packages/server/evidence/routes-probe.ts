/** A route as it was registered. */
export interface KnownRoute {
  readonly method: string;
  readonly url: string;
  readonly isPublic: boolean;
}
/** Asks the server as a stranger. */
export type AskAsStranger = (method: string, path: string) => Promise<number>;

/** An address of the route with every parameter filled; `org` is a real organisation, so that only the role can refuse. */
export function addressOf(url: string, org: string): string {
  return url
    .replaceAll(/:org\b/g, org)
    .replaceAll(/:\w+/g, '1')
    .replaceAll('*', 'x');
}

/** Walks all routes that are not public and counts those that answer a stranger with anything but a refusal. */
export async function openRoutes(
  routes: readonly KnownRoute[],
  org: string,
  ask: AskAsStranger,
): Promise<readonly string[]> {
  const open: string[] = [];
  for (const route of routes.filter((r) => !r.isPublic)) {
    const status = await ask(route.method, addressOf(route.url, org));
    if (status !== 401 && status !== 403) open.push(`${route.method} ${route.url}`);
  }
  return open;
}
