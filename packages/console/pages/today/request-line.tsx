import type { RequestRowView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { timeOf } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { answeredInWords } from '../../words/answered-in-words.ts';
import { requestWords } from '../../words/request-words.ts';
import { termOf } from '../../words/request-tone.ts';
import { storeReason, storeWords } from '../../words/store-words.ts';
import { Line } from './line.tsx';
import { todayTexts } from './texts.ts';

/** Why a request stands where it does, in a sentence. */
function useWhy(row: RequestRowView): string {
  const t = useTexts(todayTexts);
  const words = useTexts(requestWords);
  const stores = useTexts(storeWords);
  const { language } = useLanguage();
  const { decides } = useStaff();
  if (row.pausedAt) return t.personWaits(formatDate(bakuDateOf(row.pausedAt), language));
  const due = t.due(formatDate(row.due, language));
  if (row.waits) {
    const reason = stores[storeReason(row.waits.code)];
    return row.waits.until ? t.storeWaits(reason, timeOf(row.waits.until)) : t.storeWaitsPlain(reason);
  }
  if (row.phase === 'planned') return `${decides ? t.planReady : t.planWaits} ${due}`;
  if (answeredInWords(row.kind)) return `${t.wordsAwaited} ${due}`;
  if (row.phase === 'opened' || row.phase === 'code-sent') return `${t.codeAwaited} ${due}`;
  return row.handler
    ? `${words.phase[row.phase]}. ${due}`
    : `${words.phase[row.phase]}. ${t.notTaken} ${due}`;
}

export function RequestLine({
  row,
  openPlan,
}: {
  readonly row: RequestRowView;
  readonly openPlan: (number: string) => void;
}) {
  const t = useTexts(todayTexts);
  const words = useTexts(requestWords);
  const { org } = useStaff();
  const why = useWhy(row);
  const { tone, text } = termOf(row, words);
  return (
    <Line
      tone={tone}
      tag={text}
      title={
        <Link to="/$org/requests/$number" params={{ org, number: row.number }}>
          {words.kind[row.kind]} <span className="nowrap">{row.number}</span>
        </Link>
      }
      action={<RequestAction row={row} openPlan={openPlan} look={t.look} />}
    >
      {why}
    </Line>
  );
}

function RequestAction({
  row,
  openPlan,
  look,
}: {
  readonly row: RequestRowView;
  readonly openPlan: (number: string) => void;
  readonly look: string;
}) {
  const t = useTexts(todayTexts);
  const { org, handles, decides } = useStaff();
  const act = useAct(org);
  const at = `requests/${row.number}`;
  if (row.phase === 'planned' && decides && !row.pausedAt)
    return <Button onClick={() => openPlan(row.number)}>{t.openPlan}</Button>;
  if (row.waits && handles && row.phase === 'confirmed')
    return (
      <Button
        loading={act.isPending}
        onClick={() => act.mutate({ path: `${at}/plan`, body: {}, done: t.triedAgain })}
      >
        {t.tryAgain}
      </Button>
    );
  if (!row.handler && handles)
    return (
      <Button
        variant="default"
        loading={act.isPending}
        onClick={() => act.mutate({ path: `${at}/assignment`, body: {}, done: t.taken(row.number) })}
      >
        {t.take}
      </Button>
    );
  return (
    <ButtonLink to="/$org/requests/$number" params={{ org, number: row.number }}>
      {look}
    </ButtonLink>
  );
}
