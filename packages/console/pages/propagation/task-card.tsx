import type { PropagationItemView, PropagationView } from '@amanat/contract/propagation.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useAct } from '../../parts/use-act.ts';
import { shellTexts } from '../../shell/texts.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { ItemTable } from './item-table.tsx';
import classes from './propagation.module.css';
import { TellDrawer } from './tell-drawer.tsx';
import { tellTexts } from './tell-texts.ts';
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
  const tell = useTexts(tellTexts);
  const { agreement } = useTexts(shellTexts);
  const { org, handles, me } = useStaff();
  const act = useAct(org);
  const [opened, setOpened] = useState<PropagationItemView>();
  const settle = ({ id }: PropagationItemView) =>
    act.mutate({ path: `propagation/${id}/done`, body: {}, done: t.toldDone });
  const acts = (item: PropagationItemView, name: string) => (
    <span className={classes.acts}>
      {me.hasAgreement && (
        <Button
          variant="light"
          size="xs"
          aria-label={`${tell.open}: ${name}`}
          onClick={() => setOpened(item)}
        >
          {tell.open}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        aria-label={`${t.told1}: ${name}`}
        disabled={act.isPending}
        onClick={() => settle(item)}
      >
        {t.told1}
      </Button>
    </span>
  );
  return (
    <Card title={t.tasks} beside={beside}>
      {!view && <RowsSkeleton rows={2} height={52} />}
      {view?.tasks.length === 0 && <p className={classes.quiet}>{t.noTasks}</p>}
      {view && view.tasks.length > 0 && (
        <>
          <p className={classes.lead}>{t.tasksLead}</p>
          {handles && !me.hasAgreement && <p className={classes.lead}>{agreement}</p>}
          <ItemTable
            label={t.tasks}
            view={view}
            items={view.tasks}
            of="tasks"
            {...(handles ? { act: acts } : {})}
          />
        </>
      )}
      {view && opened && (
        <TellDrawer
          key={opened.id}
          item={opened}
          view={view}
          close={() => setOpened(undefined)}
          told={() => {
            settle(opened);
            setOpened(undefined);
          }}
        />
      )}
    </Card>
  );
}
