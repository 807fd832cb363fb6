import type { TodayItem } from '@amanat/contract/console.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { DataName } from '../../parts/data-name.tsx';
import { Line } from './line.tsx';
import classes from './line.module.css';
import { todayTexts } from './texts.ts';

/** A table no sweep can go through: what cannot be counted in it, and how to mend the declaration. */
export function UnsweptLine({ item }: { readonly item: TodayItem }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  return (
    <Line
      tone="risk"
      tag={t.unsweptTag}
      title={
        <>
          {t.unswept}:{' '}
          <DataName
            names={String(item.detail[`data-${language}`] ?? '')}
            table={item.ref.split('/')[1] ?? ''}
          />
        </>
      }
      action={
        <ButtonLink to="/$org/retention" params={{ org }}>
          {t.look}
        </ButtonLink>
      }
    >
      {String(item.detail[language] ?? '')}
      <details className={classes.more}>
        <summary>{t.howToMend}</summary>
        {String(item.detail[`mend-${language}`] ?? '')}
      </details>
    </Line>
  );
}
