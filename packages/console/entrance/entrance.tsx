import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../language/language.tsx';
import { Mark } from '../shell/mark.tsx';
import classes from './entrance.module.css';

/** A page before the console: the mark, the language, one sheet with its heading, and small print below. */
export function Entrance({
  title,
  heading = title,
  lead,
  children,
  below,
}: {
  /** Of the page. */
  readonly title: string;
  /** Of the sheet, where it is another. */
  readonly heading?: string;
  readonly lead?: string;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}) {
  const { language, choose } = useLanguage();
  useEffect(() => {
    document.title = `${title} · Əmanət`;
  }, [title]);
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <Mark />
        <SegmentedControl
          size="xs"
          value={language}
          onChange={(value) => choose(value as typeof language)}
          data={['az', 'en', 'ru']}
        />
      </div>
      <div className={classes.sheet}>
        <h1>{heading}</h1>
        {lead && <p className="quiet">{lead}</p>}
        {children}
      </div>
      {below && <p className={classes.person}>{below}</p>}
    </main>
  );
}
