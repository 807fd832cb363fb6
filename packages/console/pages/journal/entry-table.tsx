import type { JournalEntryView } from '@amanat/contract/console.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { entryName } from '../../words/entry-name.ts';
import { entryWords } from '../../words/entry-words.ts';
import { keyed } from '../../words/keyed.ts';
import { refValue } from '../../format/ref-value.ts';
import { refValueWords } from '../../words/ref-value-words.ts';
import { requestWords } from '../../words/request-words.ts';
import { refWords } from '../../words/ref-words.ts';
import classes from './entry-table.module.css';
import { journalTexts } from './texts.ts';

const looks = {
  index: { numbers: true, width: 74 },
  what: { width: 230 },
  who: { wideOnly: true },
  about: { wideOnly: true },
  when: { numbers: true },
} as const;

export function EntryTable({
  rows,
  dimmed,
}: {
  readonly rows: readonly JournalEntryView[];
  readonly dimmed: boolean;
}) {
  const t = useTexts(journalTexts);
  const words = useTexts(entryWords);
  const { language } = useLanguage();
  const { me } = useStaff();
  const columns = useMemo<readonly Column<JournalEntryView>[]>(() => {
    const who = (actor: string) => {
      if (actor === 'system') return t.system;
      if (actor === `staff:${me.account}`) return t.you;
      if (isKey(actor)) return t.key;
      return actor.startsWith('staff:') ? t.staff : t.subject;
    };
    return [
      { id: 'index', header: t.number, cell: ({ row }) => formatNumber(row.original.index, language) },
      { id: 'what', header: t.what, cell: ({ row }) => entryName(row.original.kind, words) },
      { id: 'about', header: t.about, cell: ({ row }) => <Refs entry={row.original} /> },
      { id: 'who', header: t.who, cell: ({ row }) => who(row.original.actor) },
      { id: 'when', header: t.when, cell: ({ row }) => shortInstant(row.original.time) },
    ];
  }, [t, words, language, me.account]);
  return <DataTable label={t.entries} columns={columns} rows={rows} looks={looks} dimmed={dimmed} />;
}

/** True for what a program wrote with an API key of the organisation. */
const isKey = (actor: string) => /^(staff:)?key:/.test(actor);

/** The public references of an entry; a request leads to its page, long hashes are shortened. */
function Refs({ entry }: { readonly entry: JournalEntryView }) {
  const { org } = useStaff();
  const names = useTexts(refWords);
  const t = useTexts(journalTexts);
  const values = useTexts(refValueWords);
  const requests = useTexts(requestWords);
  const { language } = useLanguage();
  const shown = Object.entries(entry.refs)
    .filter(([name]) => name !== 'request')
    .slice(0, 4);
  const number = entry.refs['request'];
  const inWords = (name: string, value: string | number): string => {
    if (typeof value !== 'string') return refValue(value, language);
    const calendar = name === 'calendar' && /^az-(\d{4}\.\d+)$/.exec(value)?.[1];
    if (calendar) return t.calendar(calendar);
    const own =
      name === 'kind' ? requests.kind : name === 'channel' ? requests.channel : name === 'by' ? t.by : values;
    if (Object.hasOwn(own, value)) return keyed(own, value);
    return Object.hasOwn(values, value) ? keyed(values, value) : refValue(value, language);
  };
  return (
    <span className={classes.refs}>
      {typeof number === 'string' && (
        <Link to="/$org/requests/$number" params={{ org, number }}>
          {number}
        </Link>
      )}
      {shown.map(([name, value]) => (
        <span key={name} title={String(value)}>
          <i>{keyed(names, name)}</i> {inWords(name, value)}
        </span>
      ))}
    </span>
  );
}
