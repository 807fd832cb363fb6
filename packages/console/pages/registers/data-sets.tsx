import type { DataSetView, ProcessingRegisterView } from '@amanat/contract/registers.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { DataName } from '../../parts/data-name.tsx';
import { Tag } from '../../parts/tag.tsx';
import { countryOf } from './country.ts';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

/** A category by its declared name; by its id where an older server told none. */
const nameOf = (
  names: ProcessingRegisterView['categoryNames'],
  id: string,
  localized: ReturnType<typeof useLocalized>,
) => (names?.[id] ? localized(names[id]) : id);

type ColumnOf = DataSetView['tables'][number]['columns'][number];

/** Stores with their tables and columns: what was found and what was declared, side by side. */
export function DataSets({ view }: { readonly view: ProcessingRegisterView }) {
  const t = useTexts(registersTexts);
  const localized = useLocalized();
  const { dataSets } = view;
  const dataOf = ({ columns }: DataSetView['tables'][number]) => {
    const ids = new Set(columns.flatMap(({ category }) => category ?? []));
    return [...ids].map((id) => nameOf(view.categoryNames, id, localized)).join(', ');
  };
  return (
    <Card title={t.stores} beside={dataSets.length || ''}>
      {dataSets.length === 0 ? (
        <p className={classes.quiet}>{t.noStores}</p>
      ) : (
        <p className={classes.lead}>{t.storesLead}</p>
      )}
      {dataSets.map(({ store, name, country, reachable, tables }) => (
        <details key={store} className={classes.store}>
          <summary>
            {localized(name)}
            <small>
              {countryOf(view, country, localized)} · {t.tables(tables.length)}
            </small>
            {!reachable && <Tag tone="broken">{t.silent}</Tag>}
          </summary>
          <div className={classes.tables}>
            {tables.map((table) => (
              <div key={table.name}>
                <h4>
                  <DataName names={dataOf(table)} table={table.name} />
                </h4>
                <ul className={classes.columns}>
                  {table.columns.map((column) => (
                    <ColumnItem
                      key={column.name}
                      column={column}
                      reachable={reachable}
                      names={view.categoryNames}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      ))}
    </Card>
  );
}

function ColumnItem({
  column: { name, category, found },
  reachable,
  names,
}: {
  readonly column: ColumnOf;
  readonly reachable: boolean;
  readonly names: ProcessingRegisterView['categoryNames'];
}) {
  const t = useTexts(registersTexts);
  const localized = useLocalized();
  const missing = reachable && !found;
  return (
    <li className={classes.column} data-odd={missing || undefined}>
      {category && <>{nameOf(names, category, localized)} </>}
      <small className="code">{name}</small>
      {missing && <small> · {t.notFound}</small>}
    </li>
  );
}
