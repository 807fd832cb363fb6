import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../language/language.tsx';
import { pageProblemTexts } from '../problems/page-problem.tsx';
import { ProblemNote } from '../problems/problem-note.tsx';
import classes from './failed.module.css';

/** One page broke or did not arrive; everything else stays in reach. Loaded anew, also what a newer version replaced is there. */
export function PageFailed({ error }: ErrorComponentProps) {
  const t = useTexts(pageProblemTexts);
  useEffect(() => {
    document.title = `${t.title} · Əmanət`;
  }, [t.title]);
  return (
    <div className={classes.failed}>
      <h1>{t.title}</h1>
      <ProblemNote error={error} />
      <Button variant="default" onClick={() => location.reload()}>
        {t.again}
      </Button>
    </div>
  );
}
