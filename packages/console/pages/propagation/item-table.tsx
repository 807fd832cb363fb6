import type { PropagationItemView, PropagationView } from '@amanat/contract/propagation.ts';
import { type ReactNode, useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shortDay, shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { type Column, type ColumnLook, DataTable } from '../../parts/data-table.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { Pseudonym } from '../../parts/pseudonym.tsx';
import { Tag } from '../../parts/tag.tsx';
import { keyed } from '../../words/keyed.ts';
import { toldWords } from '../../words/told-words.ts';
import { faultWords } from './fault-words.ts';
import { useNames } from './names.ts';
import classes from './propagation.module.css';
import { propagationTexts } from './texts.ts';

const looks: Readonly<Record<string, ColumnLook>> = {
  what: { names: true },
  attempts: { numbers: true, wideOnly: true },
  when: { numbers: true, wideOnly: true },
  next: { numbers: true, wideOnly: true },
  due: { numbers: true },
  act: { width: 210, numbers: true },
};
/** Which columns each list shows, beside what it is about and whom. */
const shownOf = {
  dead: ['why', 'attempts', 'when'],
  tasks: ['when', 'due'],
  waiting: ['why', 'attempts', 'next'],
} as const;

/** Messages to recipients: about what, about whom, how far they are, and what can be done. */
export function ItemTable({
  label,
  view,
  items,
  of,
  act,
}: {
  readonly label: string;
  readonly view: PropagationView;
  readonly items: readonly PropagationItemView[];
  readonly of: keyof typeof shownOf;
  readonly act?: (item: PropagationItemView, name: string) => ReactNode;
}) {
  const t = useTexts(propagationTexts);
  const kinds = useTexts(toldWords);
  const { language } = useLanguage();
  const names = useNames(view);
  const { part, ...pages } = usePart(items);
  const columns = useMemo<readonly Column<PropagationItemView>[]>(() => {
    const all: readonly Column<PropagationItemView>[] = [
      {
        id: 'what',
        header: t.what,
        cell: ({ row: { original: item } }) => (
          <span className={classes.what}>
            {names.recipient(item.recipient)}
            <small>
              {[keyed(kinds, item.kind), names.channel(item.channel), names.purposes(item.purposes)]
                .filter(Boolean)
                .join(': ')}
            </small>
          </span>
        ),
      },
      { id: 'person', header: t.person, cell: ({ row }) => <Pseudonym value={row.original.subject} /> },
      { id: 'why', header: t.why, cell: ({ row }) => faultWords(row.original.fault, t) },
      {
        id: 'attempts',
        header: t.attempts,
        cell: ({ row }) => formatNumber(row.original.attempts, language),
      },
      { id: 'when', header: t.since, cell: ({ row }) => shortInstant(row.original.at) },
      {
        id: 'next',
        header: t.next,
        cell: ({ row }) => (row.original.nextAt ? shortInstant(row.original.nextAt) : t.now),
      },
      { id: 'due', header: t.due, cell: ({ row }) => <Due item={row.original} /> },
      {
        id: 'act',
        header: () => <span className="hidden-text">{t.act}</span>,
        cell: ({ row }) => act?.(row.original, names.recipient(row.original.recipient)),
      },
    ];
    const shown = ['what', 'person', ...shownOf[of], ...(act ? ['act'] : [])];
    return all.filter(({ id }) => shown.includes(id));
  }, [t, kinds, language, names, of, act]);
  if (items.length === 0) return null;
  return (
    <>
      <DataTable label={label} columns={columns} rows={part} looks={looks} stacks />
      <Pager {...pages} />
    </>
  );
}

function Due({ item: { due, late } }: { readonly item: PropagationItemView }) {
  const t = useTexts(propagationTexts);
  if (!due) return <span className="quiet">{t.noDue}</span>;
  return late ? <Tag tone="broken">{`${shortDay(due)} · ${t.late}`}</Tag> : shortDay(due);
}
