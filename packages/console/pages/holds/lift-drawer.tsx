import { type HoldView, type LiftReason, liftReasons } from '@amanat/contract/holds.ts';
import { Button, Drawer, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from '../request/drawer.module.css';
import { holdsTexts } from './texts.ts';

/** Lifting a hold before its last day, with the reason. */
export function LiftDrawer({ hold, close }: { readonly hold: HoldView; readonly close: () => void }) {
  const t = useTexts(holdsTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const [because, setBecause] = useState<LiftReason | null>(null);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!because) return;
    const body = { subject: hold.subject, case: hold.case, because };
    act.mutate({ path: 'holds/lifting', body, done: t.liftDone }, { onSuccess: close });
  };
  return (
    <Drawer
      opened
      onClose={close}
      title={t.liftTitle(hold.case)}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{t.liftLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <Select
          label={t.because}
          placeholder={t.choose}
          data={liftReasons.map((value) => ({ value, label: t.reasons[value] }))}
          value={because}
          onChange={(value) => setBecause(value as LiftReason | null)}
          error={tried && !because && t.becauseNeed}
          data-autofocus
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t.cancel}
          </Button>
          <Button type="submit" color="red" loading={act.isPending}>
            {t.liftNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
