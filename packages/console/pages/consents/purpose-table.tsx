import type { ConsentSummaryView } from '@amanat/contract/console.ts';
import { useMemo } from 'react';
import { formatNumber, formatShare } from '../../format/number.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import classes from './consents.module.css';
import { consentsTexts } from './texts.ts';

type Row = ConsentSummaryView['byPurpose'][string] & { readonly id: string };
const looks = {
  purpose: { names: true },
  given: { numbers: true },
  refused: { numbers: true },
  withdrawn: { numbers: true },
  share: { numbers: true },
} as const;

export function PurposeTable({ byPurpose }: { readonly byPurpose: ConsentSummaryView['byPurpose'] }) {
  const t = useTexts(consentsTexts);
  const { language } = useLanguage();
  const localized = useLocalized();
  const rows = useMemo<readonly Row[]>(
    () =>
      Object.entries(byPurpose)
        .map(([id, counts]) => ({ id, ...counts }))
        .toSorted((a, b) => localized(a.name).localeCompare(localized(b.name), language)),
    [byPurpose, localized, language],
  );
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const n = (value: number) => formatNumber(value, language);
    return [
      { id: 'purpose', header: t.purpose, cell: ({ row }) => localized(row.original.name) },
      { id: 'given', header: t.given, cell: ({ row }) => n(row.original.given) },
      { id: 'refused', header: t.refused, cell: ({ row }) => n(row.original.refused) },
      { id: 'withdrawn', header: t.withdrawn, cell: ({ row }) => n(row.original.withdrawn) },
      {
        id: 'share',
        header: t.share,
        cell: ({ row }) => {
          const { given, refused } = row.original;
          const share = given + refused === 0 ? 0 : given / (given + refused);
          return (
            <>
              <span className={classes.bar} aria-hidden>
                <i style={{ transform: `scaleX(${share})` }} />
              </span>
              {formatShare(given, given + refused)}
            </>
          );
        },
      },
    ];
  }, [t, language, localized]);
  if (rows.length === 0)
    return (
      <Empty title={t.none} icon="consents">
        {t.noneLead}
      </Empty>
    );
  return <DataTable label={t.byPurpose} columns={columns} rows={rows} looks={looks} stacks />;
}
