import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A store the connectors cannot open. */
export const storeConnectionMissing = rule({
  code: 'AMANAT-CHK-152',
  severity: 'warning',
  title: 'A store without a connection',
  why: 'Erasure, sweeps and access answers would leave it out',
  fix: 'Name under connection the environment variable that holds the address, or set engine: external.',
  *find({ manifest }) {
    for (const [id, store] of entries(manifest.stores))
      if (store.engine !== 'external' && !store.connection && store.tables)
        yield {
          path: ['stores', id],
          at: 'key',
          message: says(
            { store: fact.entry(manifest, 'stores', id) },
            '{store} bazasına necə qoşulmaq yazılmayıb',
            'Nothing says how {store} is reached',
            'Не сказано, как подключиться к хранилищу {store}',
          ),
        };
  },
});
