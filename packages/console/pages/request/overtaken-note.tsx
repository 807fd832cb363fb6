import type { RequestDetailView } from '@amanat/contract/console.ts';
import { formatDate } from '@amanat/domain/time/format-date.ts';
import { dayOf } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { icons } from '../../parts/icons.ts';
import note from '../../problems/problem-note.module.css';
import { requestWords } from '../../words/request-words.ts';
import { decisionTexts } from './decision-texts.ts';

/** The request moved on while somebody was writing: where it stands now, and that nothing was sent. */
export function OvertakenNote({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const words = useTexts(requestWords);
  const { language } = useLanguage();
  const { phase, closedAt, due } = detail.summary;
  const day = closedAt ? dayOf(closedAt, language) : t.dueOn(formatDate(due, language));
  return (
    <div className={note.note} role="status">
      <icons.warning size={18} aria-hidden />
      <p>
        <strong>{t.overtaken}</strong>
        <span>{t.overtakenBy(words.phase[phase], day)}</span>
        <span>{t.unsent}</span>
      </p>
    </div>
  );
}
