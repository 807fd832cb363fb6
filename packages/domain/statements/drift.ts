import { atRisk, broken, kept, notYetShown } from './evidence.ts';
import type { Evidence } from './kind.ts';
import { say } from './phrase.ts';
import type { Reads } from './reads.ts';

/**
 * Whether the stores hold what was declared and nothing else, by the last comparison of each store's real
 * columns with the manifest. Undeclared columns break the promise; a store that cannot be looked into, or lacks a
 * declared column, puts it at risk; without a comparison nothing is shown.
 */
export function driftOfStores(reads: Reads): Evidence {
  const { stores } = reads;
  if (stores === null || stores.every((store) => store.unconnected))
    return notYetShown(
      say(
        'Məlumat bazaları hələ bəyannamə ilə tutuşdurulmayıb.',
        'The stores have not been compared with the declaration yet.',
        'Хранилища ещё не сверены с декларацией.',
      ),
    );
  const undeclared = stores.flatMap((store) =>
    store.undeclaredColumns.map((name) => `${store.store}.${name}`),
  );
  const silent = stores.filter((store) => !store.reachable).map((store) => store.store);
  const missing = stores.reduce((sum, store) => sum + store.missingColumns.length, 0);
  const facts = { stores: stores.length, undeclared: undeclared.length, silent: silent.length, missing };
  if (undeclared.length > 0)
    return broken(
      say(
        `Bəyan edilməmiş sütunlar tapılıb: ${undeclared.join(', ')}.`,
        `Columns that nobody declared were found: ${undeclared.join(', ')}.`,
        `Найдены незаявленные столбцы: ${undeclared.join(', ')}.`,
      ),
      facts,
    );
  if (silent.length > 0 || missing > 0)
    return atRisk(
      say(
        `Bəyannamə tam yoxlanılmadı: baxıla bilməyən məlumat bazası ${silent.length}, tapılmayan sütun ${missing}.`,
        `The comparison is incomplete: ${silent.length} stores could not be looked into, ${missing} declared columns were not found.`,
        `Сверка неполная: недоступно хранилищ ${silent.length}, не найдено столбцов ${missing}.`,
      ),
      facts,
    );
  return kept(
    say(
      `Məlumat bazaları bəyannaməyə uyğundur (${stores.length}).`,
      `What the stores hold agrees with the declaration (${stores.length}).`,
      `Хранилища соответствуют декларации (${stores.length}).`,
    ),
    facts,
  );
}
