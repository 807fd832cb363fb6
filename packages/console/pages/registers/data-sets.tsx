import type { DataSetView, ProcessingRegisterView } from '@amanat/contract/registers.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { countryOf } from './country.ts';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

type ColumnOf = DataSetView['tables'][number]['columns'][number];

/** Stores with their tables and columns: what was found and what was declared, side by side. */
export function DataSets({ view }: { readonly view: ProcessingRegisterView }) {
  const t = useTexts(registersTexts);
  const localized = useLocalized();
  const { dataSets } = view;
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
                <h4 className="code">{table.name}</h4>
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
  const told = category && (names?.[category] ? localized(names[category]) : category);
  return (
    <li className={classes.column} data-odd={missing || undefined}>
      {name} <small>{[told, missing && t.notFound].filter(Boolean).join(' · ')}</small>
    </li>
  );
}
