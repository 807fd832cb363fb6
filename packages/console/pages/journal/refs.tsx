import type { JournalEntryView, JournalView } from '@amanat/contract/console.ts';
import { Link } from '@tanstack/react-router';
import { refValue } from '../../format/ref-value.ts';
import { useLanguage, useLocalized, useTexts } from '../../language/language.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { keyed } from '../../words/keyed.ts';
import { refValueWords } from '../../words/ref-value-words.ts';
import { refWords } from '../../words/ref-words.ts';
import { refusalWords } from '../../words/refusal-words.ts';
import { requestWords } from '../../words/request-words.ts';
import { toldWords } from '../../words/told-words.ts';
import classes from './entry-table.module.css';
import { journalTexts } from './texts.ts';

/** References that name something of the declaration, and what kind of thing; several stand apart by a blank. */
const declared: Readonly<Record<string, string>> = {
  store: 'store',
  recipient: 'recipient',
  purpose: 'purpose',
  purposes: 'purpose',
  keptFor: 'purpose',
  categories: 'category',
};

/** The public references of an entry; a request leads to its page, long hashes are shortened. */
export function Refs({
  entry,
  names,
}: {
  readonly entry: JournalEntryView;
  readonly names: JournalView['names'];
}) {
  const { org } = useStaff();
  const labels = useTexts(refWords);
  const inWords = useValueWords(names);
  const shown = Object.entries(entry.refs)
    // Of what was named none is nothing to tell.
    .filter(([name, value]) => name !== 'request' && value !== '')
    .slice(0, 4);
  const number = entry.refs['request'];
  return (
    <span className={classes.refs}>
      {typeof number === 'string' && (
        <Link to="/$org/requests/$number" params={{ org, number }}>
          {number}
        </Link>
      )}
      {shown.map(([name, value]) => (
        <span key={name} title={String(value)}>
          <i>{keyed(labels, name)}</i> {inWords(entry, name, value)}
        </span>
      ))}
    </span>
  );
}

/** A reference in words: of the declaration, of a closed list, or as it is written. */
function useValueWords(names: JournalView['names']) {
  const t = useTexts(journalTexts);
  const values = useTexts(refValueWords);
  const requests = useTexts(requestWords);
  const told = useTexts(toldWords);
  const grounds = useTexts(refusalWords);
  const localized = useLocalized();
  const { language } = useLanguage();
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: requests.kind,
    channel: requests.channel,
    by: t.by,
    of: told,
    ground: grounds,
  };
  const nameOf = (key: string, other: string) => (names[key] ? localized(names[key]) : other);
  return (entry: JournalEntryView, name: string, value: string | number): string => {
    if (typeof value !== 'string') return refValue(value, language);
    const of = declared[name];
    if (of)
      return value
        .split(' ')
        .map((id) => nameOf(`${of}:${id}`, id))
        .join(', ');
    if (name === 'table') return nameOf(`table:${entry.refs['store']}/${value}`, value);
    const calendar = name === 'calendar' && /^az-(\d{4}\.\d+)$/.exec(value)?.[1];
    if (calendar) return t.calendar(calendar);
    const list = lists[name];
    if (list && Object.hasOwn(list, value)) return keyed(list, value);
    return Object.hasOwn(values, value) ? keyed(values, value) : refValue(value, language);
  };
}
