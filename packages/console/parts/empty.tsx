import type { ReactNode } from 'react';
import classes from './empty.module.css';
import { icons } from './icons.ts';

/** Nothing here yet: says so, and what will bring something here. */
export function Empty({
  title,
  children,
  icon = 'check',
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: keyof typeof icons;
}) {
  const Icon = icons[icon];
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon size={20} stroke={1.7} aria-hidden />
      </span>
      <h3>{title}</h3>
      {children && <div className={classes.words}>{children}</div>}
    </div>
  );
}
