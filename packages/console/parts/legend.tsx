import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import { formatNumber } from '../format/number.ts';
import { useLanguage, useTexts } from '../language/language.tsx';
import { stateWords } from '../words/state-words.ts';
import classes from './legend.module.css';
import { StateMark } from './state-mark.tsx';

export const states: readonly PromiseState[] = ['kept', 'at-risk', 'broken', 'not-yet-shown'];

/** What the squares mean, and how many there are of each; until that is known, no number that would be taken for one. */
export function Legend({ counts }: { readonly counts: Readonly<Record<PromiseState, number>> | undefined }) {
  const words = useTexts(stateWords);
  const { language } = useLanguage();
  return (
    <ul className={classes.legend}>
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {words[state]} <b>{counts ? formatNumber(counts[state], language) : '–'}</b>
        </li>
      ))}
    </ul>
  );
}
