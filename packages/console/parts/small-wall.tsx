import { useTexts } from '../language/language.tsx';
import { stateWords } from '../words/state-words.ts';
import type { Square } from './wall.tsx';
import classes from './wall.module.css';

/** The same wall as a picture, too small to press; the legend beside it says the numbers. */
export function SmallWall({ squares }: { readonly squares: readonly Square[] }) {
  const words = useTexts(stateWords);
  return (
    <span className={classes.small} aria-hidden>
      {squares.map(({ id, state }) => (
        <i
          key={id}
          className={classes.square}
          data-state={state}
          data-promise={id}
          title={`${id} · ${words[state]}`}
        />
      ))}
    </span>
  );
}
