import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { todayQuery } from '../api/queries.ts';
import { formatNumber } from '../format/number.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import classes from './section-links.module.css';
import { type SectionId, sectionsFor } from './sections.ts';
import { shellTexts } from './texts.ts';
import { useStaff } from './use-staff.ts';

/** Figures beside the places: what waits there. Hot ones are past their day or due today. */
function useCounts(org: string): Partial<Record<SectionId, { n: number; hot: boolean }>> {
  const { data } = useQuery(todayQuery(org));
  if (!data) return {};
  const { late, today, waiting, soon } = data.open;
  const pressing = data.items.filter(
    ({ kind, urgency }) => kind !== 'request' && (urgency === 'late' || urgency === 'today'),
  ).length;
  const sweeps = data.items.filter(({ kind }) => kind === 'sweep').length;
  return {
    today: { n: pressing + late + today, hot: true },
    requests: { n: late + today + waiting + soon, hot: false },
    retention: { n: sweeps, hot: false },
    promises: { n: data.counts.broken, hot: data.counts.broken > 0 },
  };
}

export function SectionLinks({ onGo }: { readonly onGo?: () => void }) {
  const t = useTexts(shellTexts);
  const { language } = useLanguage();
  const { org, role } = useStaff();
  const sections = sectionsFor(role);
  const counts = useCounts(org);
  return sections.map(({ id, to, icon: Icon, group }, i) => {
    const count = counts[id];
    return (
      <Fragment key={id}>
        {group && group !== sections[i - 1]?.group && <p className={classes.group}>{t[group]}</p>}
        <Link
          to={to}
          params={{ org }}
          className={classes.link}
          activeProps={{ className: classes.active }}
          activeOptions={{ exact: false, includeSearch: false }}
          {...(onGo ? { onClick: onGo } : {})}
        >
          <Icon size={17} stroke={1.7} aria-hidden />
          <span>{t[id]}</span>
          {count && count.n > 0 && (
            <b className={count.hot ? classes.hot : undefined}>{formatNumber(count.n, language)}</b>
          )}
        </Link>
      </Fragment>
    );
  });
}
