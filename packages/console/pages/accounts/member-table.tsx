import type { MemberState, MemberView } from '@amanat/contract/accounts.ts';
import { useMemo } from 'react';
import { shortInstant } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { type Column, type ColumnLook, DataTable } from '../../parts/data-table.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import classes from './accounts.module.css';
import { MemberMenu } from './member-menu.tsx';
import { accountsTexts } from './texts.ts';

const tones: Readonly<Record<MemberState, Tone>> = { active: 'kept', invited: 'brand', lapsed: 'risk' };
const looks: Readonly<Record<string, ColumnLook>> = {
  seen: { numbers: true },
  act: { numbers: true, width: 60, corner: true },
};

export function MemberTable({ rows }: { readonly rows: readonly MemberView[] }) {
  const t = useTexts(accountsTexts);
  const columns = useMemo<readonly Column<MemberView>[]>(
    () => [
      {
        id: 'person',
        header: t.person,
        cell: ({ row: { original: member } }) => (
          <span className={classes.person}>
            {member.email}
            {member.you && <small>{t.you}</small>}
          </span>
        ),
      },
      { id: 'role', header: t.role, cell: ({ row }) => t.roles[row.original.role] },
      {
        id: 'state',
        header: t.state,
        cell: ({ row }) => <Tag tone={tones[row.original.state]}>{t.states[row.original.state]}</Tag>,
      },
      {
        id: 'agreement',
        header: t.agreement,
        cell: ({ row }) => (row.original.hasAgreement ? t.signed : <Tag tone="risk">{t.unsigned}</Tag>),
      },
      {
        id: 'seen',
        header: t.seen,
        cell: ({ row }) =>
          row.original.seenAt ? shortInstant(row.original.seenAt) : <span className="quiet">{t.never}</span>,
      },
      {
        id: 'act',
        header: () => <span className="hidden-text">{t.act}</span>,
        cell: ({ row }) => <MemberMenu member={row.original} />,
      },
    ],
    [t],
  );
  return <DataTable label={t.list} columns={columns} rows={rows} looks={looks} stacks />;
}
