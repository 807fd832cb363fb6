import type { RequestRowView } from '@amanat/contract/console.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { shortDay } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { useStaffName } from '../../shell/use-staff-name.ts';
import { keyed } from '../../words/keyed.ts';
import { requestWords } from '../../words/request-words.ts';
import { termOf } from '../../words/request-tone.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import classes from './request-table.module.css';
import { requestsTexts } from './texts.ts';

const looks = {
  received: { numbers: true, wideOnly: true, tableOnly: true },
  due: { numbers: true, wideOnly: true },
  channel: { wideOnly: true, tableOnly: true },
  handler: { wideOnly: true },
} as const;

export function RequestTable({
  rows,
  dimmed,
}: {
  readonly rows: readonly RequestRowView[];
  readonly dimmed: boolean;
}) {
  const t = useTexts(requestsTexts);
  const words = useTexts(requestWords);
  const stores = useTexts(storeWords);
  const { org } = useStaff();
  const nameOf = useStaffName();
  const columns = useMemo<readonly Column<RequestRowView>[]>(() => {
    const who = (handler: string | null) => (handler === null ? '—' : nameOf(handler));
    return [
      {
        id: 'number',
        header: t.number,
        cell: ({ row: { original: row } }) => (
          <span className={classes.number}>
            <Link to="/$org/requests/$number" params={{ org, number: row.number }}>
              {row.number}
            </Link>
            <small>{words.kind[row.kind]}</small>
          </span>
        ),
      },
      {
        id: 'phase',
        header: t.phase,
        cell: ({ row: { original: row } }) => (
          <span className={classes.phase}>
            {words.phase[row.phase]}
            {row.waits && <small>{t.waits(stores[storeReason(row.waits.code)])}</small>}
          </span>
        ),
      },
      {
        id: 'term',
        header: t.term,
        cell: ({ row: { original: row } }) => {
          const { tone, text } = termOf(row, words);
          return <Tag tone={tone}>{text}</Tag>;
        },
      },
      {
        id: 'due',
        header: t.due,
        cell: ({ row: { original: row } }) => (row.pausedAt ? '—' : shortDay(row.due)),
      },
      { id: 'received', header: t.received, cell: ({ row }) => shortDay(row.original.receivedAt) },
      { id: 'channel', header: t.channel, cell: ({ row }) => keyed(words.channel, row.original.channel) },
      { id: 'handler', header: t.handler, cell: ({ row }) => who(row.original.handler) },
    ];
  }, [t, words, stores, org, nameOf]);
  return <DataTable label={t.list} columns={columns} rows={rows} looks={looks} dimmed={dimmed} stacks />;
}
