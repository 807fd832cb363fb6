import type { JournalEntryView, TodayView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { below } from '../../api/queries.ts';
import { ago } from '../../format/ago.ts';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { entryName } from '../../words/entry-name.ts';
import { entryWords } from '../../words/entry-words.ts';
import { Line } from './line.tsx';
import { todayTexts } from './texts.ts';

/** Entries that only say who looked; shown when there is nothing else. */
const quiet = ['staff.signed-in', 'request.viewed'];
function proofsOf(recent: readonly JournalEntryView[]): readonly JournalEntryView[] {
  const telling = recent.filter(({ kind }) => !quiet.includes(kind));
  return (telling.length > 0 ? telling : recent).slice(0, 6);
}

export function ProofsCard({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  return (
    <Card title={t.proofs} beside={<JournalAge view={view} />}>
      {!view && <RowsSkeleton rows={4} height={66} />}
      {view?.recent.length === 0 && <Empty title={t.noProofs} icon="journal" />}
      <ul>{view && proofsOf(view.recent).map((entry) => <Proof key={entry.index} entry={entry} />)}</ul>
    </Card>
  );
}

function JournalAge({ view }: { readonly view: TodayView | undefined }) {
  const t = useTexts(todayTexts);
  const { language } = useLanguage();
  const now = useNow();
  if (!view) return '\u00A0';
  const size = formatNumber(view.journal.size, language);
  const { lastCheckpointAt } = view.journal;
  return lastCheckpointAt
    ? t.journalState(size, ago(lastCheckpointAt, now, language))
    : t.journalUnsigned(size);
}

function Proof({ entry }: { readonly entry: JournalEntryView }) {
  const t = useTexts(todayTexts);
  const words = useTexts(entryWords);
  const { language } = useLanguage();
  const { org } = useStaff();
  const act = entry.kind === 'act.issued' ? entry.refs['act'] : undefined;
  const about = entry.refs['request'] ?? (act === undefined ? undefined : `№ ${act}`);
  return (
    <Line
      tone={entry.kind === 'access.denied' || entry.kind === 'gate.denied' ? 'risk' : 'kept'}
      tag={shortInstant(entry.time).slice(0, 5) + ' ' + shortInstant(entry.time).slice(11)}
      title={
        <>
          {entryName(entry.kind, words)} {about && <span className="nowrap">{about}</span>}
        </>
      }
      action={
        act === undefined ? null : (
          <Button component="a" variant="default" href={below(org, `acts/${act}.pdf`)} target="_blank">
            {t.pdf}
          </Button>
        )
      }
    >
      {t.entry(formatNumber(entry.index, language))}
    </Line>
  );
}
