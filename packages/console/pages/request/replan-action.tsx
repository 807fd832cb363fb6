import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { decisionTexts } from './decision-texts.ts';

/** Gives up an approved plan that does not come to its end, for another one; for those who decide. */
export function ReplanAction({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { org, decides } = useStaff();
  const act = useAct(org);
  const [asking, setAsking] = useState(false);
  const { number, phase } = detail.summary;
  if (!decides || !['approved', 'running', 'second-scan'].includes(phase)) return null;
  return (
    <>
      <Button variant="default" loading={act.isPending} onClick={() => setAsking(true)}>
        {t.anew}
      </Button>
      <Confirm
        opened={asking}
        close={() => setAsking(false)}
        title={t.anewTitle}
        yes={t.anewYes}
        color="brand"
        act={() => act.mutate({ path: `requests/${number}/replanning`, body: {}, done: t.anewDone })}
      >
        {t.anewLead}
      </Confirm>
    </>
  );
}
