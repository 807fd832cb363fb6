import { entries, rule } from './rule.ts';

/** Events Əmanət records by itself; no column has to tell them. */
const told = new Set(['consent.withdrawn', 'last-interaction', 'purpose.reached', 'case.closed', 'verified']);

/** A retention period that starts from an event no column of the table tells. */
export const storeDateMissing = rule({
  code: 'AMANAT-CHK-156',
  severity: 'note',
  title: 'A table that does not tell when retention starts',
  why: 'The sweep reads the start event from a column; without it, rows wait for an event that is recorded by hand',
  law: ['eu-gdpr.storage-limitation'],
  fix: 'Name the column under dates (event: column), in this table or in the one it is linked through.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores))
      for (const [tableId, table] of entries(store.tables)) {
        const parent = table.subject.via ? store.tables?.[table.subject.via.table]?.dates : undefined;
        for (const id of table.purposes) {
          const after = manifest.purposes[id]?.retention?.after;
          if (after && !table.dates?.[after] && !parent?.[after] && !told.has(after))
            yield {
              path: ['stores', storeId, 'tables', tableId],
              at: 'key',
              message: `${tableId} does not tell when "${after}" was, from which "${id}" counts`,
              about: [`purposes/${id}`],
            };
        }
      }
  },
});
