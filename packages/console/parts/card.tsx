import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

/** A sheet on the paper: a heading, what stands beside it, and content. */
export function Card({
  title,
  beside,
  children,
  padded = false,
}: {
  readonly title: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly padded?: boolean;
}) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.top}>
        <h2 id={id}>{title}</h2>
        {beside !== undefined && <div className={classes.beside}>{beside}</div>}
      </div>
      <div className={padded ? classes.padded : undefined}>{children}</div>
    </section>
  );
}
