import type { DutyState, DutyView } from '@amanat/contract/registers.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dutiesQuery } from '../../api/queries.ts';
import { shortDay } from '../../format/time.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { declarationWords } from '../../words/declaration-words.ts';
import { keyed } from '../../words/keyed.ts';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

const tones: Readonly<Record<DutyState, Tone>> = {
  late: 'broken',
  soon: 'risk',
  planned: 'kept',
  unplanned: 'plain',
  'never-done': 'risk',
};
const looks = {
  duty: { names: true },
  owner: { names: true },
  last: { numbers: true },
  next: { numbers: true },
} as const;

/** What people have to do and when, the late first. */
export function Duties() {
  const t = useTexts(registersTexts);
  const words = useTexts(declarationWords);
  const localized = useLocalized();
  const { org } = useStaff();
  const { data, error } = useQuery(dutiesQuery(org));
  const { part, ...pages } = usePart(data?.duties ?? [], 50);
  const columns = useMemo<readonly Column<DutyView>[]>(
    () => [
      {
        id: 'duty',
        header: t.duty,
        cell: ({ row: { original: duty } }) => (
          <span className={classes.name}>
            {localized(duty.name)}
            <small>
              {[keyed(words.duty, duty.kind), ...duty.serves.map((goal) => keyed(words.goal, goal))].join(
                ' · ',
              )}
            </small>
          </span>
        ),
      },
      { id: 'owner', header: t.owner, cell: ({ row }) => localized(row.original.owner) },
      {
        id: 'last',
        header: t.last,
        cell: ({ row }) => (row.original.last ? shortDay(row.original.last) : t.never),
      },
      {
        id: 'next',
        header: t.next,
        cell: ({ row }) => (row.original.next ? shortDay(row.original.next) : t.noDay),
      },
      {
        id: 'state',
        header: t.state,
        cell: ({ row }) => <Tag tone={tones[row.original.state]}>{t.states[row.original.state]}</Tag>,
      },
    ],
    [t, words, localized],
  );
  if (error && !data) return <PageProblem error={error} />;
  return (
    <Card title={t.tabs.duties} beside={data ? data.duties.length || '' : '\u00A0'}>
      {!data && <RowsSkeleton rows={6} height={52} />}
      {data?.duties.length === 0 && (
        <Empty title={t.noDuties} icon="registers">
          {t.noDutiesLead}
        </Empty>
      )}
      {part.length > 0 && (
        <DataTable label={t.tabs.duties} columns={columns} rows={part} looks={looks} stacks />
      )}
      <Pager {...pages} />
    </Card>
  );
}
