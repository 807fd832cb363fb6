import type { TodayView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { weekday } from '@amanat/domain/time/local-date.ts';
import { Skeleton } from '@mantine/core';
import { monthName, weekdayInitials } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import classes from './month-card.module.css';
import { todayTexts } from './texts.ts';

type Day = TodayView['calendar'][number];

/** The days of the month in weeks, Monday first; undefined before the first and after the last. */
function weeksOf(days: readonly Day[]): readonly (readonly (Day | undefined)[])[] {
  const lead = days[0] ? weekday(days[0].day) - 1 : 0;
  const cells: (Day | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_each, i) => cells[week * 7 + i]));
}

export function MonthCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  return (
    <Card title={t.calendar} beside={view ? monthName(view.today, language) : ''} padded>
      {view ? <Month view={view} /> : <Skeleton height={204} />}
      <p className={classes.note}>{view ? (offDays(view, t) ?? '\u00A0') : '\u00A0'}</p>
    </Card>
  );
}

function offDays(view: TodayView, t: { offDays: (days: string) => string; reason: object }): string | null {
  const reasons = t.reason as Readonly<Record<string, string>>;
  const off = view.calendar.filter(({ working, reason }) => !working && reason !== null);
  if (off.length === 0) return null;
  const words = off.map(({ day, reason }) => `${Number(day.slice(8))} (${reasons[reason ?? ''] ?? reason})`);
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
              if (!each) return <td key={j} />;
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
