import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Entrance } from '../entrance/entrance.tsx';
import { pageProblemTexts } from '../problems/page-problem.tsx';
import { ProblemNote } from '../problems/problem-note.tsx';
import { useTexts } from '../language/language.tsx';
import classes from './failed.module.css';

/** Nothing of the console can be shown: it is not known who asks, or a page of it broke. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useTexts(pageProblemTexts);
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Entrance title={t.title} heading={t.title}>
      <div className={classes.failed}>
        <ProblemNote error={error} />
        <Button onClick={again}>{t.again}</Button>
      </div>
    </Entrance>
  );
}
