import type { Me } from '@amanat/contract/accounts.ts';
import { requestsQuery } from '../api/queries.ts';
import { queryClient } from './query-client.ts';

/**
 * Where the console opens: the organisation last looked at in this browser, else the one where most requests wait.
 * An organisation whose requests cannot be read now counts as one where nothing waits; its own page tells why.
 * @returns undefined when the account belongs to none.
 */
export async function firstOrganisation(me: Me, last: string | null): Promise<string | undefined> {
  const known = me.organisations.find(({ id }) => id === last);
  if (known || me.organisations.length < 2) return (known ?? me.organisations[0])?.id;
  const waiting = await Promise.allSettled(
    me.organisations.map(({ id }) => queryClient.ensureQueryData(requestsQuery(id, { open: 'true' }))),
  );
  const counts = waiting.map((each) => (each.status === 'fulfilled' ? each.value.total : 0));
  return me.organisations[counts.indexOf(Math.max(...counts))]?.id;
}
