import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import classes from './statistics.module.css';
import { statisticsTexts } from './texts.ts';

type Group = StatisticsView['byDay']['groups'][number];
const looks = {
  total: { numbers: true },
  all: { numbers: true },
  some: { numbers: true },
  none: { numbers: true },
  rate: { numbers: true },
} as const;

/** The chart above in figures: for whoever reads rather than looks, and for whoever cannot look. */
export function GroupTable({
  label,
  first,
  groups,
  name,
  cell,
  simple = false,
}: {
  readonly label: string;
  readonly first: string;
  readonly groups: readonly Group[];
  readonly name: (key: string) => string;
  /** Numbers from one to below this are not told. */
  readonly cell: number;
  /** Answers of one purpose: agreed or refused, nothing between. */
  readonly simple?: boolean;
}) {
  const t = useTexts(statisticsTexts);
  const { language } = useLanguage();
  const columns = useMemo<readonly Column<Group>[]>(() => {
    const n = (value: number | null) =>
      value === null ? t.few(String(cell)) : formatNumber(value, language);
    return [
      { id: 'group', header: first, cell: ({ row }) => name(row.original.key) },
      { id: 'total', header: t.total, cell: ({ row }) => n(row.original.total) },
      { id: 'all', header: simple ? t.agreed : t.all, cell: ({ row }) => n(row.original.all) },
      ...(simple
        ? []
        : [
            {
              id: 'some',
              header: t.some,
              cell: ({ row }) => n(row.original.some),
            } satisfies Column<Group>,
          ]),
      { id: 'none', header: t.none, cell: ({ row }) => n(row.original.none) },
      {
        id: 'rate',
        header: t.rate,
        cell: ({ row }) => (row.original.rate === null ? '—' : `${row.original.rate}\u00A0%`),
      },
    ];
  }, [t, language, first, name, cell, simple]);
  return (
    <details className={classes.table}>
      <summary>{t.table}</summary>
      <DataTable label={label} columns={columns} rows={groups} looks={looks} stacks />
    </details>
  );
}
