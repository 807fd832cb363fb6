import { Button } from '@mantine/core';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/request.ts';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './page-problem.module.css';
import { ProblemNote } from './problem-note.tsx';

export const pageProblemTexts = defineTexts({
  az: { title: 'Səhifə açılmadı', again: 'Yenidən cəhd et' },
  en: { title: 'The page did not open', again: 'Try again' },
  ru: { title: 'Страница не открылась', again: 'Попробовать снова' },
});

/** Whether it may be over by itself: no answer, or a fault of the server. What was refused stays refused. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/** Why a page has nothing to show, and the way to ask once more. */
export function PageProblem({ error }: { readonly error: unknown }) {
  const t = useTexts(pageProblemTexts);
  const client = useQueryClient();
  const asking = useIsFetching({ predicate: ({ state }) => state.status !== 'success' }) > 0;
  return (
    <div className={classes.problem}>
      <ProblemNote error={error} />
      {mayPass(error) && (
        <Button
          variant="default"
          loading={asking}
          onClick={() => void client.refetchQueries({ type: 'active' })}
        >
          {t.again}
        </Button>
      )}
    </div>
  );
}
