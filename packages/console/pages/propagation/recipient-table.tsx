import type { PropagationView, ToldRecipientView } from '@amanat/contract/propagation.ts';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { type Column, type ColumnLook, DataTable } from '../../parts/data-table.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { countOf } from './counts.ts';
import classes from './propagation.module.css';
import { TargetDrawer } from './target-drawer.tsx';
import { propagationTexts } from './texts.ts';

const looks: Readonly<Record<string, ColumnLook>> = {
  recipient: { names: true },
  way: { wideOnly: true },
  waits: { numbers: true },
  told: { numbers: true, wideOnly: true },
  dead: { numbers: true },
  act: { width: 150, numbers: true },
};

/** Who is told, how and where, with what waits, arrived and failed. */
export function RecipientTable({ view }: { readonly view: PropagationView }) {
  const t = useTexts(propagationTexts);
  const { language } = useLanguage();
  const localized = useLocalized();
  const { role } = useStaff();
  const [setting, setSetting] = useState<ToldRecipientView | null>(null);
  const owns = role === 'owner';
  const { part, ...pages } = usePart(view.recipients, 50);
  const columns = useMemo<readonly Column<ToldRecipientView>[]>(() => {
    const { counts, targets } = view;
    const targetOf = (id: string) => targets.find(({ recipient }) => recipient === id);
    const urlOf = (id: string) => targetOf(id)?.url;
    const n = (value: number) => formatNumber(value, language);
    const place = ({ id, way }: ToldRecipientView) => {
      if (way === 'task') return <span className="quiet">{t.byHand}</span>;
      const target = targetOf(id);
      if (!target) return <Tag tone="risk">{t.noAddress}</Tag>;
      const { url, formerUntil } = target;
      return (
        <>
          <span className="code">{url}</span>
          {formerUntil && <small>{t.formerUntil(shortInstant(formerUntil))}</small>}
        </>
      );
    };
    return [
      {
        id: 'recipient',
        header: t.recipient,
        cell: ({ row }) => localized(row.original.name),
      },
      { id: 'way', header: t.way, cell: ({ row }) => t.ways[row.original.way] },
      { id: 'address', header: t.address, cell: ({ row }) => place(row.original) },
      {
        id: 'waits',
        header: t.waits,
        cell: ({ row }) => n(countOf(counts, { recipient: row.original.id, state: 'waiting' })),
      },
      {
        id: 'told',
        header: t.told,
        cell: ({ row: { original: each } }) =>
          n(
            countOf(counts, { recipient: each.id, state: 'delivered' }) +
              countOf(counts, { recipient: each.id, state: 'done' }),
          ),
      },
      {
        id: 'dead',
        header: t.dead,
        cell: ({ row }) => {
          const dead = countOf(counts, { recipient: row.original.id, state: 'dead' });
          return dead > 0 ? <Tag tone="broken">{n(dead)}</Tag> : n(0);
        },
      },
      ...(owns
        ? [
            {
              id: 'act',
              header: () => <span className="hidden-text">{t.act}</span>,
              cell: ({ row: { original: each } }) =>
                each.way === 'webhook' && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={`${urlOf(each.id) ? t.change : t.set}: ${localized(each.name)}`}
                    onClick={() => setSetting(each)}
                  >
                    {urlOf(each.id) ? t.change : t.set}
                  </Button>
                ),
            } satisfies Column<ToldRecipientView>,
          ]
        : []),
    ];
  }, [t, language, localized, owns, view]);
  return (
    <>
      <div className={classes.recipient}>
        <DataTable label={t.recipients} columns={columns} rows={part} looks={looks} stacks />
        <Pager {...pages} />
      </div>
      {setting && (
        <TargetDrawer
          recipient={setting}
          target={view.targets.find(({ recipient }) => recipient === setting.id)}
          close={() => setSetting(null)}
        />
      )}
    </>
  );
}
