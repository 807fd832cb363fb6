import type { RequestDetailView } from '@amanat/contract/console.ts';
import { shortInstant } from '../../format/time.ts';
import { useLocalized, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useStaffName } from '../../shell/use-staff-name.ts';
import { keyed } from '../../words/keyed.ts';
import { deedsOf } from './deeds.ts';
import { requestTexts } from './texts.ts';
import classes from './timeline-card.module.css';

/** What happened, oldest first, with who did it. */
export function TimelineCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const localized = useLocalized();
  const nameOf = useStaffName();
  const by = (actor: string) => {
    if (actor === 'system') return t.by.system;
    if (/^(staff:)?key:/.test(actor)) return t.by.key;
    return actor.startsWith('staff:') ? nameOf(actor) : t.by.subject;
  };
  return (
    <Card title={t.timeline} padded>
      <ol className={classes.timeline}>
        {deedsOf(detail.timeline).map(({ at, kind, actor, storeName, times }, i) => (
          <li key={`${at}:${i}`}>
            {keyed(t.event, kind)}
            {storeName && `: ${localized(storeName)}`}
            {times > 1 && ` (${t.times(times)})`}
            <small>
              <time dateTime={at}>{shortInstant(at)}</time> · {by(actor)}
            </small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
