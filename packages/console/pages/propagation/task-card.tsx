import type { PropagationItemView, PropagationView } from '@amanat/contract/propagation.ts';
import { Button } from '@mantine/core';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { ItemTable } from './item-table.tsx';
import classes from './propagation.module.css';
import { propagationTexts } from './texts.ts';

/** What somebody on the staff has to tell a recipient, the most urgent first. */
export function TaskCard({
  view,
  beside,
}: {
  readonly view: PropagationView | undefined;
  readonly beside: string;
}) {
  const t = useTexts(propagationTexts);
  const { org, handles } = useStaff();
  const act = useAct(org);
  const told = ({ id }: PropagationItemView, name: string) => (
    <Button
      variant="default"
      size="xs"
      aria-label={`${t.told1}: ${name}`}
      disabled={act.isPending}
      onClick={() => act.mutate({ path: `propagation/${id}/done`, body: {}, done: t.toldDone })}
    >
      {t.told1}
    </Button>
  );
  return (
    <Card title={t.tasks} beside={beside}>
      {!view && <RowsSkeleton rows={2} height={52} />}
      {view?.tasks.length === 0 && <p className={classes.quiet}>{t.noTasks}</p>}
      {view && view.tasks.length > 0 && (
        <>
          <p className={classes.lead}>{t.tasksLead}</p>
          <ItemTable
            label={t.tasks}
            view={view}
            items={view.tasks}
            of="tasks"
            {...(handles ? { act: told } : {})}
          />
        </>
      )}
    </Card>
  );
}
