import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import { useTexts } from '../language/language.tsx';
import { stateWords } from '../words/state-words.ts';
import classes from './wall.module.css';

export interface Square {
  readonly id: string;
  readonly state: PromiseState;
}

/** Promises as squares to press, one each, in the order of the declaration. Each state has a colour and a shape of its own. */
export function Wall({
  squares,
  chosen,
  dimmed,
  onChoose,
}: {
  readonly squares: readonly Square[];
  readonly chosen?: string | undefined;
  /** Squares that the filter leaves out. */
  readonly dimmed?: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
}) {
  const words = useTexts(stateWords);
  return (
    <div className={classes.large}>
      {squares.map(({ id, state }) => (
        <button
          key={id}
          type="button"
          className={classes.square}
          data-state={state}
          data-chosen={id === chosen || undefined}
          data-dimmed={dimmed?.has(id) || undefined}
          title={`${id} · ${words[state]}`}
          aria-label={`${id}: ${words[state]}`}
          onClick={() => onChoose(id)}
        />
      ))}
    </div>
  );
}
