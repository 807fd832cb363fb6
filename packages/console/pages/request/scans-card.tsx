import type { RequestDetailView } from '@amanat/contract/console.ts';
import { shortInstant } from '../../format/time.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import classes from './list.module.css';
import { planTexts } from './plan-texts.ts';

/** What the second look found in each store. */
export function ScansCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(planTexts);
  const localized = useLocalized();
  if (detail.scans.length === 0) return null;
  const nameOf = (store: string) => {
    const named = detail.steps.find((step) => step.store === store)?.storeName;
    return named ? localized(named) : store;
  };
  return (
    <Card title={t.scans}>
      <ul className={classes.list}>
        {detail.scans.map(({ store, at, remaining }) => (
          <li key={store}>
            <div>
              {nameOf(store)}
              <small>{shortInstant(at)}</small>
            </div>
            <Tag tone={remaining === 0 ? 'kept' : 'broken'}>
              {remaining === 0 ? t.clean : t.dirty(remaining)}
            </Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
