import type { JournalEntryView, JournalView } from '@amanat/contract/console.ts';
import { useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useStaffName } from '../../shell/use-staff-name.ts';
import { entryName } from '../../words/entry-name.ts';
import { entryWords } from '../../words/entry-words.ts';
import classes from './entry-table.module.css';
import { Refs } from './refs.tsx';
import { journalTexts } from './texts.ts';

const looks = {
  index: { numbers: true, width: 74, corner: true },
  what: { width: 230 },
  who: { wideOnly: true, names: true },
  about: { wideOnly: true, names: true, width: '38%' },
  when: { numbers: true },
} as const;

export function EntryTable({
  rows,
  names,
  dimmed,
}: {
  readonly rows: readonly JournalEntryView[];
  readonly names: JournalView['names'];
  readonly dimmed: boolean;
}) {
  const t = useTexts(journalTexts);
  const words = useTexts(entryWords);
  const { language } = useLanguage();
  const nameOf = useStaffName();
  const columns = useMemo<readonly Column<JournalEntryView>[]>(() => {
    const who = (actor: string) => {
      if (actor === 'system') return t.system;
      if (isKey(actor)) return t.key;
      return actor.startsWith('staff:') ? nameOf(actor) : t.subject;
    };
    return [
      { id: 'index', header: t.number, cell: ({ row }) => formatNumber(row.original.index, language) },
      {
        id: 'what',
        header: t.what,
        cell: ({ row: { original: entry } }) => (
          <>
            {entryName(entry.kind, words)}
            {entry.refs['request'] && <small className={classes.narrow}>{entry.refs['request']}</small>}
          </>
        ),
      },
      { id: 'about', header: t.about, cell: ({ row }) => <Refs entry={row.original} names={names} /> },
      { id: 'who', header: t.who, cell: ({ row }) => who(row.original.actor) },
      { id: 'when', header: t.when, cell: ({ row }) => shortInstant(row.original.time) },
    ];
  }, [t, words, names, language, nameOf]);
  return <DataTable label={t.entries} columns={columns} rows={rows} looks={looks} dimmed={dimmed} stacks />;
}

/** True for what a program wrote with an API key of the organisation; `api` is what publishing once said of itself. */
const isKey = (actor: string) => /^((staff:)?key:|api$)/.test(actor);
