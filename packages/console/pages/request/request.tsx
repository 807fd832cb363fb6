import type { RequestDetailView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { requestQuery } from '../../api/queries.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Tag } from '../../parts/tag.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { requestWords } from '../../words/request-words.ts';
import { termOf } from '../../words/request-tone.ts';
import { ActCard } from './act-card.tsx';
import { AnswerCards } from './answer-cards.tsx';
import { AskedCard } from './asked-card.tsx';
import { EarlierCard } from './earlier-card.tsx';
import { PersonCard } from './person-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { RequestActions } from './request-actions.tsx';
import classes from './request.module.css';
import { ScansCard } from './scans-card.tsx';
import { SummaryCard } from './summary-card.tsx';
import { requestTexts } from './texts.ts';
import { TimelineCard } from './timeline-card.tsx';

const route = getRouteApi('/$org/requests/$number');

/** One request: what is asked, what will be done about it and how far it is, and everything that happened. */
export function RequestPage() {
  const t = useTexts(requestTexts);
  const words = useTexts(requestWords);
  const { number } = route.useParams();
  const { org } = useStaff();
  const { data, error } = useQuery(requestQuery(org, number));
  const back = (
    <BackLink to="/$org/requests" params={{ org }}>
      {t.back}
    </BackLink>
  );
  return (
    <div>
      <PageHead
        above={back}
        title={data ? `${words.kind[data.summary.kind]} ${number}` : number}
        lead={data && <Lead detail={data} />}
      />
      {error && !data && <PageProblem error={error} />}
      {!data && !error && <Skeleton height={480} radius={12} />}
      {data && (
        <>
          <RequestActions detail={data} />
          <div className={classes.columns}>
            <div className={classes.stack}>
              <AskedCard detail={data} />
              <PlanCard detail={data} />
              <ScansCard detail={data} />
              <ActCard detail={data} />
              <AnswerCards detail={data} />
            </div>
            <div className={classes.stack}>
              <SummaryCard detail={data} />
              <PersonCard detail={data} />
              <TimelineCard detail={data} />
              <EarlierCard detail={data} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

function Lead({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const words = useTexts(requestWords);
  const { language } = useLanguage();
  const { summary } = detail;
  const { tone, text } = termOf(summary, words);
  return (
    <span className={classes.lead}>
      <Tag tone={tone}>{text}</Tag>
      <span>{words.phase[summary.phase]}</span>
      <span className="quiet">
        {t.due}: {summary.pausedAt ? t.dueLater : formatDate(summary.due, language)}
      </span>
    </span>
  );
}
