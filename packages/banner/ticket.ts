/** At the end of a fragment: alone, after an anchor (`#prices&amanat=…`), or in the query of a route (`#/cart?amanat=…`). */
const inFragment = /(?:^#|[&?])amanat=([\w-]{22})$/;

/** The fragment with a ticket at its end, so that anchors and routes in it stay what they are. */
export function withTicket(fragment: string, ticket: string): string {
  if (fragment.length < 2) return `#amanat=${ticket}`;
  const isRoute = /^#!?\//.test(fragment) && !fragment.includes('?');
  return `${fragment}${isRoute ? '?' : '&'}amanat=${ticket}`;
}

/** Takes a ticket out of the address of this page, which is then as if it had never been there. */
export function takeTicket(): string | undefined {
  const found = inFragment.exec(location.hash);
  if (found) history.replaceState(history.state, '', location.href.slice(0, -found[0].length));
  return found?.[1];
}
