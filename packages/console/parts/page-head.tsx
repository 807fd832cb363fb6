import { Kbd, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { type ReactNode, useEffect } from 'react';
import { useTexts } from '../language/language.tsx';
import { shellTexts } from '../shell/texts.ts';
import { icons } from './icons.ts';
import classes from './page-head.module.css';

/** Title of a page, what it is about in a line, and the way to everything else. */
export function PageHead({
  title,
  lead,
  above,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
}) {
  const t = useTexts(shellTexts);
  useEffect(() => {
    document.title = `${title} · Əmanət`;
  }, [title]);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {above}
        <h1>{title}</h1>
        <p>{lead ?? '\u00A0'}</p>
      </div>
      <UnstyledButton className={classes.find} onClick={spotlight.open}>
        <icons.search size={16} aria-hidden />
        <span>{t.find}</span>
        <Kbd>Ctrl K</Kbd>
      </UnstyledButton>
    </header>
  );
}
