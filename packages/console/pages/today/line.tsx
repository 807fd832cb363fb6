import type { ReactNode } from 'react';
import { Tag, type Tone } from '../../parts/tag.tsx';
import classes from './line.module.css';

/** One line of Bu gün: how pressing, what, why, and the one thing to do about it. */
export function Line({
  tone,
  tag,
  title,
  children,
  action,
}: {
  readonly tone: Tone;
  readonly tag: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <li className={classes.line}>
      <span className={classes.tag}>
        <Tag tone={tone}>{tag}</Tag>
      </span>
      <div className={classes.words}>
        <div>{title}</div>
        {children && <div className={classes.why}>{children}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </li>
  );
}
