import type { RequestDetailView } from '@amanat/contract/console.ts';
import { Button } from '@mantine/core';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './request-actions.module.css';
import { decisionTexts } from './decision-texts.ts';

/** Ends a restriction that this request brought about and that still stands; for those who decide. */
export function LiftAction({ detail }: { readonly detail: RequestDetailView }) {
  const t = useTexts(decisionTexts);
  const { org, decides } = useStaff();
  const act = useAct(org);
  const { number } = detail.summary;
  if (!decides || !detail.restrictionStands) return null;
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        loading={act.isPending}
        onClick={() => act.mutate({ path: `requests/${number}/lifting`, body: {}, done: t.lifted })}
      >
        {t.lift}
      </Button>
    </div>
  );
}
