import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Store } from '../manifest.ts';
import { entries, rule } from './rule.ts';

type Tables = NonNullable<Store['tables']>;

/**
 * Tables that wait for each other: no order of deletion exists. What an erasure does to a table's rows does not count:
 * a withdrawal and the end of a period delete in the same order.
 */
export const storeOrderCircular = rule({
  code: 'AMANAT-CHK-154',
  severity: 'error',
  title: 'Tables that wait for each other',
  why: 'An erasure deletes in this order; a circle has no first table',
  fix: 'Remove one dependsOn of the circle; onErasure: anonymise alone does not cut it.',
  *find({ manifest }) {
    for (const [storeId, store] of entries(manifest.stores)) {
      const tables = store.tables ?? {};
      const settled = new Set<string>();
      for (const [tableId] of entries(tables)) {
        const circle = circleFrom(tableId, tables, settled);
        if (circle)
          yield {
            path: ['stores', storeId, 'tables', tableId, 'dependsOn'],
            fix: says(
              {
                places: fact.all(
                  circle
                    .slice(0, -1)
                    .map((one) => fact.place(['stores', storeId, 'tables', one, 'dependsOn'])),
                ),
              },
              'Bu sahələrin birindən növbəti cədvəlin adını silin: {places}. Yalnız onErasure: anonymise yazmaq dairəni açmır.',
              'Take the next table out of one of {places}; onErasure: anonymise alone does not cut the circle.',
              'Уберите следующую таблицу из одного из списков: {places}. Одно onErasure: anonymise круг не разрывает.',
            ),
            message: says(
              { circle: fact.code(circle.join(' → ')) },
              'Silinmə ardıcıllığı qurulmur: {circle}',
              'No order of deletion: {circle}',
              'Порядок удаления не определить: {circle}',
            ),
          };
      }
    }
  },
});

/** The circle reached from a table, walked once a table over the whole store; undefined when there is none. */
function circleFrom(
  table: string,
  tables: Tables,
  settled: Set<string>,
  trail: readonly string[] = [],
): readonly string[] | undefined {
  const at = trail.indexOf(table);
  if (at >= 0) return [...trail.slice(at), table];
  if (settled.has(table)) return undefined;
  for (const other of tables[table]?.dependsOn ?? []) {
    const circle = circleFrom(other, tables, settled, [...trail, table]);
    if (circle) {
      settled.add(table);
      return circle;
    }
  }
  settled.add(table);
  return undefined;
}
