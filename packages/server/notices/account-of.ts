import type { Localized } from '@amanat/domain/schema/schema.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { type Key, StoreFault } from '../connectors/connector.ts';
import { accountsAfter, readableAccounts } from './accounts.ts';
import type { NoticeServices } from './services.ts';

const pageSize = 500;
/** How long somebody waits for a name, in milliseconds. */
const patience = 4000;

/** The account behind a pseudonym; `unsure` when a store did not answer or there were too many to go through. */
export type AccountOf = { readonly email: string; readonly storeName: Localized } | 'unsure' | null;

/**
 * Whose account a pseudonym stands for. A pseudonym leads nowhere by itself: the addresses of the declared accounts are
 * gone through until one gives it. Null when none does.
 */
export async function accountOf(
  services: Pick<NoticeServices, 'keys' | 'policies' | 'stores' | 'clock'>,
  org: string,
  subject: string,
): Promise<AccountOf> {
  const version = services.policies.inForce(org);
  if (!version) return null;
  const { keys, stores, clock } = services;
  const until = performance.now() + patience;
  try {
    for (const table of readableAccounts(services, version)) {
      const driver = stores.open(table.declared);
      let after: Key | null = null;
      for (;;) {
        if (performance.now() > until) return 'unsure';
        const accounts = await accountsAfter(driver, table, after, pageSize, clock.now().toISOString());
        const found = accounts.find(
          ({ email }) => email !== null && keys.pseudonym(org, 'email', email) === subject,
        );
        if (found?.email)
          return { email: found.email, storeName: nameIn(table.declared.name ?? table.store) };
        if (accounts.length < pageSize) break;
        after = accounts.at(-1)?.key ?? null;
      }
    }
    return null;
  } catch (error) {
    if (error instanceof StoreFault) return 'unsure';
    throw error;
  }
}
