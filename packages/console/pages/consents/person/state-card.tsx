import type { ConsentHistoryAnswer, ConsentStateAnswer } from '@amanat/contract/consent-reads.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { below } from '../../../api/queries.ts';
import { send } from '../../../api/request.ts';
import { dayInWords, instantOfBaku, shortDay, shortInstant } from '../../../format/time.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { RowsSkeleton } from '../../../parts/rows-skeleton.tsx';
import { Tag, type Tone } from '../../../parts/tag.tsx';
import { ProblemNote } from '../../../problems/problem-note.tsx';
import { useStaff } from '../../../shell/use-staff.ts';
import { usePurposeNames } from '../use-purpose-names.ts';
import classes from './person.module.css';
import { SpanBar } from './span-bar.tsx';
import { personTexts } from './texts.ts';

type Row = ConsentStateAnswer['purposes'][string] & { readonly purpose: string };
const looks = {
  purpose: { names: true },
  since: { numbers: true },
  until: { numbers: true },
  through: { wideOnly: true, width: '34%' },
} as const;

/** What stands now, or stood at any past instant, purpose by purpose. */
export function StateCard({
  subject,
  spans,
}: {
  readonly subject: Subject;
  readonly spans: ConsentHistoryAnswer['spans'];
}) {
  const t = useTexts(personTexts);
  const { org } = useStaff();
  const { language } = useLanguage();
  const [local, setLocal] = useState('');
  const at = instantOfBaku(local);
  const mount = useId();
  const { data, error } = useQuery({
    queryKey: [org, 'person-state', mount, at],
    queryFn: () =>
      send<ConsentStateAnswer>('POST', below(org, 'consents/state'), {
        subject,
        ...(at ? { at } : {}),
      }) as Promise<ConsentStateAnswer>,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const when = data && (at ? dayInWords(local, language) : t.now);
  return (
    <Card
      title={t.state}
      beside={
        <span className={classes.at}>
          {data && <span>{t.asOf(when ?? '', String(data.version))}</span>}
          <TextInput
            type="datetime-local"
            aria-label={t.at}
            title={t.at}
            size="xs"
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
        </span>
      }
    >
      {error && (
        <div className={classes.inside}>
          <ProblemNote error={error} />
        </div>
      )}
      {!data && !error && <RowsSkeleton rows={3} height={44} />}
      {data && <Flags state={data} />}
      {data && Object.keys(data.purposes).length === 0 && <p className={classes.inside}>{t.noState}</p>}
      {data && Object.keys(data.purposes).length > 0 && <Answers state={data} spans={spans} />}
    </Card>
  );
}

/** What holds for the whole person: restriction, erasure, objections, channels. */
function Flags({ state }: { readonly state: ConsentStateAnswer }) {
  const t = useTexts(personTexts);
  const name = usePurposeNames();
  const flags: readonly (readonly [Tone, string])[] = [
    ...(state.erasedAt ? [['broken', t.erased(shortDay(state.erasedAt))] as const] : []),
    ...(state.restricted ? [['risk', t.restricted] as const] : []),
    ...(state.objections.length > 0
      ? [['risk', t.objections(state.objections.map(name).join(', '))] as const]
      : []),
    ...(state.refusedChannels.length > 0
      ? [['risk', t.channels(state.refusedChannels.join(', '))] as const]
      : []),
  ];
  if (flags.length === 0) return null;
  return (
    <p className={classes.flags}>
      {flags.map(([tone, text]) => (
        <Tag key={text} tone={tone}>
          {text}
        </Tag>
      ))}
    </p>
  );
}

function Answers({
  state,
  spans,
}: {
  readonly state: ConsentStateAnswer;
  readonly spans: ConsentHistoryAnswer['spans'];
}) {
  const t = useTexts(personTexts);
  const name = usePurposeNames();
  const rows = useMemo<readonly Row[]>(
    () => Object.entries(state.purposes).map(([purpose, each]) => ({ purpose, ...each })),
    [state],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'purpose', header: t.purpose, cell: ({ row }) => name(row.original.purpose) },
      { id: 'answer', header: t.answer, cell: ({ row }) => <Answer of={row.original} /> },
      { id: 'since', header: t.since, cell: ({ row }) => shortInstant(row.original.since) },
      {
        id: 'until',
        header: t.until,
        cell: ({ row }) => (row.original.expires ? shortDay(row.original.expires) : t.noEnd),
      },
      {
        id: 'through',
        header: t.through,
        cell: ({ row }) => (
          <SpanBar
            name={name(row.original.purpose)}
            spans={spans.filter(({ purpose }) => purpose === row.original.purpose)}
            all={spans}
          />
        ),
      },
    ],
    [t, name, spans],
  );
  return <DataTable label={t.state} columns={columns} rows={rows} looks={looks} stacks />;
}

function Answer({ of: { given, withdrawn, counts } }: { readonly of: Row }) {
  const t = useTexts(personTexts);
  if (!given) return <Tag tone={withdrawn ? 'risk' : 'plain'}>{withdrawn ? t.withdrawn : t.refused}</Tag>;
  return <Tag tone={counts ? 'kept' : 'risk'}>{counts ? t.given : `${t.given} · ${t.lapsed}`}</Tag>;
}
