import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Retention, Store } from '../manifest.ts';
import { entries, rule } from './rule.ts';

type StartEvent = Retention['after'];

/** Events Əmanət records by itself; no column has to tell them. */
const told = new Set(['consent.withdrawn', 'last-interaction', 'purpose.reached', 'case.closed', 'verified']);

/** Whether a table tells of an event itself, or the rows it hangs on do and the map says so. */
function tells(store: Store, name: string, event: StartEvent, depth = 0): boolean {
  const table = store.tables?.[name];
  if (table?.dates?.[event]) return true;
  const above = table?.datesVia ? table.subject.via?.table : undefined;
  return above !== undefined && depth < 8 && tells(store, above, event, depth + 1);
}

/** A retention period that starts from an event no column of the table tells. */
export const storeDateMissing = rule({
  code: 'AMANAT-CHK-156',
  severity: 'note',
  title: 'A table that does not tell when retention starts',
  why: 'The sweep reads the start event from a column; without it, rows wait for an event that is recorded by hand',
  law: ['eu-gdpr.storage-limitation'],
  fix: 'Name the column under dates (event: column), or set datesVia when the row it hangs on tells it.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables)) {
        for (const id of table.purposes) {
          const after = manifest.purposes[id]?.retention?.after;
          if (after && !told.has(after) && !tells(store, tableId, after))
            yield {
              path: ['stores', storeId, 'tables', tableId],
              at: 'key',
              fix: says(
                {
                  write: fact.write(['stores', storeId, 'tables', tableId, 'dates'], {
                    ...table.dates,
                    [after]: '…',
                  }),
                  via: fact.yaml('datesVia', true),
                },
                'Bu hadisənin tarixi olan sütunun adını yazın: {write}; tarixi bağlandığı sətir deyirsə: {via}.',
                'Write the name of the column with that day: {write}; if the row it hangs on tells it: {via}.',
                'Укажите столбец с этой датой: {write}; если её знает строка, с которой эта связана: {via}.',
              ),
              message: says(
                {
                  table: fact.code(tableId),
                  event: fact.event(after),
                  purpose: fact.entry(manifest, 'purposes', id),
                },
                '{table} cədvəli {purpose} məqsədinin müddətinin başladığı hadisənin tarixini demir: {event}',
                '{table} does not tell the day from which {purpose} counts: {event}',
                'Таблица {table} не говорит, когда было событие, от которого считается срок цели {purpose}: {event}',
              ),
              about: [`purposes/${id}`],
            };
        }
      }
  },
});
