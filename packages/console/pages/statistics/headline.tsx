import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';

/** The figures one looks for first, and what is not among them. */
export function Headline({ view }: { readonly view: StatisticsView }) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const { total, withdrawn, hiddenDays, threshold, behind } = view;
  const n = (value: number | null) =>
    value === null ? t.few(String(threshold.cell)) : formatNumber(value, language);
  const figures: readonly (readonly [string, string, string?])[] = [
    [t.rate, total.rate === null ? '—' : `${total.rate}\u00A0%`, t.rateHint],
    [t.total, n(total.total)],
    [t.withdrawn, n(withdrawn)],
    [t.hidden, n(hiddenDays)],
  ];
  return (
    <div>
      <dl className={classes.headline}>
        {figures.map(([name, value, hint]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {hint && <small>{hint}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        {t.hiddenNote(String(threshold.group), String(threshold.cell))}
        {behind > 0 && ` ${t.behind(n(behind))}.`}
      </p>
    </div>
  );
}
