import type { BoardRowView } from '@amanat/contract/console.ts';
import { Drawer } from '@mantine/core';
import { formatNumber } from '../../format/number.ts';
import { shortDay, shortInstant } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { factWords } from '../../words/fact-words.ts';
import { keyed } from '../../words/keyed.ts';
import classes from './promise-drawer.module.css';
import { promisesTexts } from './texts.ts';

type Fact = string | number | boolean | null;

/** One promise: what was promised, how it stands, and what that rests on. */
export function PromiseDrawer({
  row,
  close,
}: {
  readonly row: BoardRowView | undefined;
  readonly close: () => void;
}) {
  const t = useTexts(promisesTexts);
  const localized = useLocalized();
  const names = useTexts(factWords);
  const facts = Object.entries(row?.facts ?? {});
  return (
    <Drawer
      opened={row !== undefined}
      onClose={close}
      title={row?.id ?? ''}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      {row && (
        <div className={classes.promise}>
          <p className={classes.text}>{localized(row.text)}</p>
          <p className={classes.state}>
            <StateTag state={row.state} />
            {row.clause && row.clause !== 'header' && (
              <span className="quiet">
                {/^[\d.]+[a-z]?$/.test(row.clause) ? t.clause(row.clause) : `«${row.clause}»`}
              </span>
            )}
          </p>
          <section>
            <h3>{t.because}</h3>
            <p>{localized(row.because)}</p>
          </section>
          {facts.length > 0 && (
            <section>
              <h3>{t.facts}</h3>
              <dl className={classes.facts}>
                {facts.map(([name, value]) => (
                  <div key={name}>
                    <dt>{keyed(names, name)}</dt>
                    <dd>
                      <FactValue value={value} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section>
            <h3>{t.says}</h3>
            <p>{localized(row.name)}</p>
          </section>
          <p className={classes.note}>{t.derived}</p>
        </div>
      )}
    </Drawer>
  );
}

function FactValue({ value }: { readonly value: Fact }) {
  const t = useTexts(promisesTexts);
  const { language } = useLanguage();
  if (value === null) return t.nothing;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return formatNumber(value, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? shortInstant(value) : value;
}
