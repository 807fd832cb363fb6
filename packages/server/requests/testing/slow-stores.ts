import type { Stores } from '../../connectors/connectors.ts';

/** The same stores, of which the next destruction waits until it is told to go on. */
export function slowStores(stores: Stores): {
  readonly stores: Stores;
  /** Resolves when something is about to be destroyed. */
  readonly begun: Promise<void>;
  readonly go: () => void;
} {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const open: Stores['open'] = (declared) => {
    const driver = stores.open(declared);
    return {
      ...driver,
      erase: async (...given) => {
        begun.resolve();
        await gate.promise;
        return driver.erase(...given);
      },
    };
  };
  return { stores: { ...stores, open }, begun: begun.promise, go: gate.resolve };
}
