import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import classes from './wall.module.css';
import own from './state-mark.module.css';

/** The square of a state, small, beside its word. */
export function StateMark({ state }: { readonly state: PromiseState }) {
  return <i className={`${classes.square} ${own.mark}`} data-state={state} aria-hidden />;
}
