import type { RequestDetailView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import type { ReactNode } from 'react';
import { citationIn } from '@amanat/domain/rules/citation-words.ts';
import { dayOf, shortDay, timeOf } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useStaffName } from '../../shell/use-staff-name.ts';
import { keyed } from '../../words/keyed.ts';
import { requestWords } from '../../words/request-words.ts';
import { termOf } from '../../words/request-tone.ts';
import { requestTexts } from './texts.ts';
import { refusalWords } from '../../words/refusal-words.ts';
import classes from './summary-card.module.css';

export function SummaryCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const grounds = useTexts(refusalWords);
  const words = useTexts(requestWords);
  const { language } = useLanguage();
  const nameOf = useStaffName();
  const { summary, citation, extensions, pauses, pausable, refusal } = detail;
  const { handler, pausedAt } = summary;
  const runsOn = pausable?.runsOn;
  const who = handler === null ? t.nobody : nameOf(handler);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.due, pausedAt ? t.dueLater : formatDate(summary.due, language)],
    [summary.closedAt ? t.kept : t.left, termOf(summary, words).text],
    [t.rule, citationIn(citation, language)],
    [t.received, `${dayOf(summary.receivedAt, language)}, ${timeOf(summary.receivedAt)}`],
    [t.channel, keyed(words.channel, summary.channel)],
    [t.language, t.languages[summary.language]],
    [t.handler, who],
    ...(extensions > 0 ? [[t.extended, t.times(extensions)] as const] : []),
    ...(runsOn ? [[t.pause, t.runsOn(citationIn(runsOn.citation, language), runsOn.source)] as const] : []),
    ...pauses.map(
      ({ because, from, to }) =>
        [t.paused[because], t.pausedFrom(shortDay(from), to ? shortDay(to) : t.open)] as const,
    ),
    ...(summary.closedAt ? [[t.closed, dayOf(summary.closedAt, language)] as const] : []),
    ...(refusal ? [[t.refused, grounds[refusal.ground]] as const] : []),
  ];
  return (
    <Card title={t.summary} padded>
      <dl className={classes.facts}>
        {rows.map(([name, value], i) => (
          <div key={`${name}:${i}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
