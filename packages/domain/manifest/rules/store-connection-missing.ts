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
          fix: says(
            {
              write: fact.write(['stores', id, 'connection'], `${id.toUpperCase().replaceAll('-', '_')}_URL`),
              external: fact.write(['stores', id, 'engine'], 'external'),
            },
            'Ünvanın yazıldığı mühit dəyişəninin adını göstərin, məsələn: {write}; Əmanət ora qoşulmayacaqsa: {external}.',
            'Name the environment variable that holds its address, as in {write}; if Əmanət is not to reach it: {external}.',
            'Назовите переменную окружения с адресом, например: {write}; если Əmanət не будет к нему подключаться: {external}.',
          ),
          message: says(
            { store: fact.entry(manifest, 'stores', id) },
            '{store} bazasına necə qoşulmaq yazılmayıb',
            'Nothing says how {store} is reached',
            'Не сказано, как подключиться к хранилищу {store}',
          ),
        };
  },
});
