import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';

/** What stands in place of bars that may not be drawn: why, and what may be told of each group. */
export function Undrawn({
  groups,
  name,
  cell,
}: {
  readonly groups: StatisticsView['bySite']['groups'];
  readonly name: (key: string) => string;
  /** Numbers from one to below this are not told. */
  readonly cell: number;
}) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  if (groups.length === 0) return null;
  return (
    <div className={classes.note}>
      <p>{t.undrawn(String(cell))}</p>
      <ul>
        {groups.map(({ key, total, rate }) => (
          <li key={key}>
            {t.undrawnGroup(
              name(key),
              formatNumber(total, language),
              rate === null ? undefined : String(rate),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
