import type { PropagationItemView, PropagationView } from '@amanat/contract/propagation.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { countOf } from './counts.ts';
import { ItemTable } from './item-table.tsx';
import { useNames } from './names.ts';
import classes from './propagation.module.css';
import { propagationTexts } from './texts.ts';

interface Asked {
  readonly path: string;
  readonly question: string;
}

/** Messages that never arrived, with the reason, and sending them again: one, or all of a recipient. */
export function DeadCard({
  view,
  beside,
}: {
  readonly view: PropagationView | undefined;
  readonly beside: string;
}) {
  const t = useTexts(propagationTexts);
  return (
    <Card title={t.deadTitle} beside={beside}>
      {!view && <RowsSkeleton rows={2} height={52} />}
      {view?.dead.length === 0 && <p className={classes.quiet}>{t.noDead}</p>}
      {view && view.dead.length > 0 && <DeadLetters view={view} />}
    </Card>
  );
}

function DeadLetters({ view }: { readonly view: PropagationView }) {
  const t = useTexts(propagationTexts);
  const { language } = useLanguage();
  const { org, decides } = useStaff();
  const names = useNames(view);
  const act = useAct(org);
  const [asked, setAsked] = useState<Asked | null>(null);
  const one = ({ id }: PropagationItemView, name: string) => (
    <Button
      variant="default"
      size="xs"
      aria-label={t.replayLabel(name)}
      onClick={() => setAsked({ path: `propagation/${id}/replay`, question: t.replayOne(name) })}
    >
      {t.replay}
    </Button>
  );
  const recipients = [...new Set(view.dead.map(({ recipient }) => recipient))].toSorted();
  return (
    <>
      <p className={classes.lead}>{t.deadLead}</p>
      <ItemTable
        label={t.deadTitle}
        view={view}
        items={view.dead}
        of="dead"
        {...(decides ? { act: one } : {})}
      />
      {decides && (
        <div className={classes.replays}>
          {recipients.map((id) => {
            const name = names.recipient(id);
            const n = formatNumber(countOf(view.counts, { recipient: id, state: 'dead' }), language);
            return (
              <Button
                key={id}
                variant="light"
                loading={act.isPending}
                onClick={() =>
                  setAsked({ path: `propagation/targets/${id}/replay`, question: t.replayMany(name, n) })
                }
              >
                {t.replayAll(name, n)}
              </Button>
            );
          })}
        </div>
      )}
      <Confirm
        opened={asked !== null}
        close={() => setAsked(null)}
        title={t.replayTitle}
        yes={t.replayYes}
        color="brand"
        act={() => asked && act.mutate({ path: asked.path, body: {}, done: t.replayDone })}
      >
        {asked?.question}
      </Confirm>
    </>
  );
}
