import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { writtenQuery, writtenSize } from '../../api/queries.ts';
import type { WrittenSearch } from '../../app/search-params.ts';
import { useTexts } from '../../language/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { icons } from '../../parts/icons.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { shellTexts } from '../../shell/texts.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { writtenTexts } from './texts.ts';
import { WrittenTable } from './written-table.tsx';
import classes from './written.module.css';

/** Consents on paper and by telephone: those on record, and the ways to write one down. */
export function Written() {
  const t = useTexts(writtenTexts);
  const shell = useTexts(shellTexts);
  const { org, me, handles } = useStaff();
  const back = (
    <BackLink to="/$org/consents" params={{ org }}>
      {t.back}
    </BackLink>
  );
  return (
    <div>
      <PageHead above={back} title={t.title} lead={t.lead} />
      <div className={classes.ways}>
        {handles && me.hasAgreement && (
          <>
            <ButtonLink
              variant="filled"
              to="/$org/consents/written/new"
              params={{ org }}
              leftSection={<icons.consents size={16} aria-hidden />}
            >
              {t.record}
            </ButtonLink>
            <ButtonLink to="/$org/consents/written/new" params={{ org }} search={{ act: 'withdraw' }}>
              {t.withdraw}
            </ButtonLink>
          </>
        )}
        <ButtonLink
          to="/$org/consents/written/form"
          params={{ org }}
          leftSection={<icons.print size={16} aria-hidden />}
        >
          {t.blank}
        </ButtonLink>
      </div>
      {me.hasAgreement ? <Recorded /> : <p className="quiet">{shell.agreement}</p>}
    </div>
  );
}

const route = getRouteApi('/$org/consents/written');

function Recorded() {
  const t = useTexts(writtenTexts);
  const { org } = useStaff();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPlaceholderData } = useQuery(writtenQuery(org, search));
  const change = (next: WrittenSearch) =>
    void navigate({ search: { ...search, offset: undefined, ...next }, replace: true });
  const filtered = search.medium !== undefined || search.said !== undefined;
  if (error && !data) return <PageProblem error={error} />;
  return (
    <>
      <div className={classes.filters} role="search">
        <SegmentedControl
          aria-label={t.filterMedium}
          value={search.medium ?? ''}
          onChange={(value) => change({ medium: value === '' ? undefined : (value as 'paper' | 'phone') })}
          data={[
            { value: '', label: t.all },
            { value: 'paper', label: t.medium.paper },
            { value: 'phone', label: t.medium.phone },
          ]}
        />
        <Select
          className={classes.said ?? ''}
          aria-label={t.filterSaid}
          value={search.said ?? ''}
          onChange={(value) => change({ said: value === 'yes' || value === 'no' ? value : undefined })}
          data={[
            { value: '', label: t.any },
            { value: 'yes', label: t.said.yes },
            { value: 'no', label: t.said.no },
          ]}
        />
      </div>
      <Card title={t.list} beside={data ? t.count(data.total) : '\u00A0'}>
        {!data && <RowsSkeleton rows={6} height={56} />}
        {data?.total === 0 && (
          <Empty title={filtered ? t.noneFiltered : t.none} icon="paper">
            {filtered ? t.noneFilteredLead : t.noneLead}
          </Empty>
        )}
        {data && data.consents.length > 0 && <WrittenTable rows={data.consents} dimmed={isPlaceholderData} />}
        {data && (
          <Pager
            from={search.offset ?? 0}
            size={writtenSize}
            total={data.total}
            go={(offset) => change({ offset: offset || undefined })}
          />
        )}
      </Card>
    </>
  );
}
