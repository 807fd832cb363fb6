import type { Store } from '@amanat/domain/manifest/manifest.ts';
import { type Environment, secretOf, SecretUnreadable } from '../platform/secret.ts';
import { isServerSetting } from '../platform/server-setting.ts';
import { type AccessList, StoreFault, type Connector, type StoreDriver } from './connector.ts';
import { postgresqlAccessList } from './postgresql/access-list.ts';
import { postgresql } from './postgresql/definition.ts';
import { sqlite } from './sqlite/definition.ts';

const known: readonly Connector[] = [postgresql, sqlite];

/** Opens the stores of manifests; each connection is opened once and kept until `close`. */
export interface Stores {
  /** Opens a store. @throws StoreFault `not-configured` without a connector or a connection. */
  open(store: Store): StoreDriver;
  /** The list of who may be read, in a store that can hold one; null when it cannot, or has no connection. */
  accessList(org: string, store: Store): AccessList | null;
  /** Whether a connector exists for the store's engine. */
  supports(store: Store): boolean;
  close(): Promise<void>;
}
/** The connection of a store, from its variable or the file of `<name>_FILE`; in words, why there is none. */
function connectionIn(environment: Environment, { connection: name }: Store): { is?: string; why: string } {
  if (name === undefined || isServerSetting(name)) return { why: `${name ?? 'The connection'} is not set.` };
  try {
    const is = secretOf(environment, name);
    return { ...(is === undefined ? {} : { is }), why: `${name} is not set.` };
  } catch (error) {
    if (error instanceof SecretUnreadable) return { why: error.message };
    throw error;
  }
}
/** `environment` gives the connection under the name the manifest tells (`process.env` in `main`). */
export function openStores(environment: Environment): Stores {
  const drivers = new Map<string, StoreDriver>();
  return {
    supports: (store) => known.some((each) => each.engine === store.engine),
    open: (store) => {
      const connector = known.find((each) => each.engine === store.engine);
      if (!connector) throw new StoreFault('not-configured', `There is no connector for ${store.engine}.`);
      const { is: connection, why } = connectionIn(environment, store);
      if (!connection) throw new StoreFault('not-configured', why);
      const id = `${store.engine} ${store.timezone ?? ''} ${connection}`;
      const open = drivers.get(id) ?? connector.open(connection, store.timezone);
      drivers.set(id, open);
      return open;
    },
    accessList: (org, store) => {
      const { is: connection } = connectionIn(environment, store);
      return store.engine === 'postgresql' && connection ? postgresqlAccessList(connection, org) : null;
    },
    close: async () => {
      await Promise.all([...drivers.values()].map((driver) => driver.close()));
      drivers.clear();
    },
  };
}
