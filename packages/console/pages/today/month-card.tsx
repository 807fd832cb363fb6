import type { TodayView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { Skeleton } from '@mantine/core';
import { monthSpan, shortDay, weekdayInitials } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import classes from './month-card.module.css';
import { todayTexts } from './texts.ts';

type Day = TodayView['calendar'][number];

/** Whole weeks, as they come. */
const weeksOf = (days: readonly Day[]): readonly (readonly Day[])[] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));

export function MonthCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  return (
    <Card
      title={t.calendar}
      beside={
        view
          ? monthSpan(
              view.calendar.map(({ day }) => day),
              language,
            )
          : ''
      }
      padded
    >
      {view ? <Month view={view} /> : <Skeleton height={204} />}
      <p className={classes.note}>{view ? (offDays(view, t) ?? '\u00A0') : '\u00A0'}</p>
    </Card>
  );
}

function offDays(view: TodayView, t: { offDays: (days: string) => string; reason: object }): string | null {
  const reasons = t.reason as Readonly<Record<string, string>>;
  const off = view.calendar.filter(({ working, reason }) => !working && reason !== null);
  if (off.length === 0) return null;
  const words = off.map(
    ({ day, reason }) => `${shortDay(day).slice(0, 5)} (${reasons[reason ?? ''] ?? reason})`,
  );
  return t.offDays(words.join(', '));
}

function Month({ view }: { readonly view: TodayView }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.month}>
      <thead>
        <tr>
          {weekdayInitials[language].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view.calendar).map((week, i) => (
          <tr key={i}>
            {week.map((each, j) => {
              const told = [
                formatDate(each.day, language),
                each.working ? '' : t.notWorked,
                each.due > 0 ? t.dueOn(each.due) : '',
              ].filter(Boolean);
              return (
                <td
                  key={j}
                  title={told.join(' · ')}
                  data-off={!each.working || undefined}
                  data-due={each.due > 0 || undefined}
                  data-now={each.day === view.today || undefined}
                  data-past={each.day < view.today || undefined}
                >
                  <span>
                    {Number(each.day.slice(8))}
                    {each.due > 0 && <i className="hidden-text">{t.dueOn(each.due)}</i>}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
