import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Link } from '@tanstack/react-router';
import { shortDay } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { requestWords } from '../../words/request-words.ts';
import classes from './list.module.css';
import { requestTexts } from './texts.ts';

/** Other requests of the same person, so that nobody answers twice or differently. */
export function EarlierCard({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(requestTexts);
  const words = useTexts(requestWords);
  const { org } = useStaff();
  const earlier = detail.earlier.filter(({ id }) => id !== detail.summary.id);
  if (earlier.length === 0) return null;
  return (
    <Card title={t.earlier} beside={earlier.length}>
      <ul className={classes.list}>
        {earlier.map(({ number, kind, phase, receivedAt }) => (
          <li key={number}>
            <div>
              <Link to="/$org/requests/$number" params={{ org, number }}>
                {words.kind[kind]} <span className="nowrap">{number}</span>
              </Link>
              <small>
                {shortDay(receivedAt)} · {words.phase[phase]}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
