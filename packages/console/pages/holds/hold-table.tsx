import type { HoldView } from '@amanat/contract/holds.ts';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { shortDay } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Pseudonym } from '../../parts/pseudonym.tsx';
import { Tag } from '../../parts/tag.tsx';
import { keyed } from '../../words/keyed.ts';
import classes from './holds.module.css';
import { holdsTexts } from './texts.ts';

const looks = {
  placed: { numbers: true, wideOnly: true },
  until: { numbers: true },
  act: { width: 90, numbers: true },
} as const;

export function HoldTable({
  rows,
  lift,
}: {
  readonly rows: readonly HoldView[];
  /** Null where this member of staff may lift none. */
  readonly lift: ((hold: HoldView) => void) | null;
}) {
  const t = useTexts(holdsTexts);
  const columns = useMemo<readonly Column<HoldView>[]>(
    () => [
      {
        id: 'case',
        header: t.case,
        cell: ({ row: { original: hold } }) => (
          <span className={classes.case}>
            {hold.case}
            <small>{keyed(t.grounds, hold.ground)}</small>
          </span>
        ),
      },
      { id: 'person', header: t.person, cell: ({ row }) => <Pseudonym value={row.original.subject} /> },
      { id: 'state', header: t.state, cell: ({ row }) => <State hold={row.original} /> },
      { id: 'placed', header: t.placed, cell: ({ row }) => shortDay(row.original.placedAt) },
      {
        id: 'until',
        header: t.until,
        cell: ({ row }) => (row.original.until ? shortDay(row.original.until) : '—'),
      },
      ...(lift
        ? [
            {
              id: 'act',
              header: () => <span className="hidden-text">{t.act}</span>,
              cell: ({ row: { original: hold } }) =>
                hold.stands && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t.liftLabel(hold.case)}
                    onClick={() => lift(hold)}
                  >
                    {t.lift}
                  </Button>
                ),
            } satisfies Column<HoldView>,
          ]
        : []),
    ],
    [t, lift],
  );
  return <DataTable label={t.list} columns={columns} rows={rows} looks={looks} stacks />;
}

function State({ hold }: { readonly hold: HoldView }) {
  const t = useTexts(holdsTexts);
  const { stands, liftedAt, liftedBecause } = hold;
  if (stands) return <Tag tone="brand">{t.stands}</Tag>;
  if (!liftedAt) return <Tag tone="plain">{t.ended}</Tag>;
  return (
    <span className={classes.state}>
      <Tag tone="plain">{`${t.lifted} ${shortDay(liftedAt)}`}</Tag>
      {liftedBecause && <small>{keyed(t.reasons, liftedBecause)}</small>}
    </span>
  );
}
