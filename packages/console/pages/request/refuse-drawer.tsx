import { type RefusalGround, refusalGrounds } from '@amanat/domain/requests/kinds.ts';
import { Button, Drawer, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import { refusalWords } from '../../words/refusal-words.ts';
import classes from './drawer.module.css';
import { decisionTexts } from './decision-texts.ts';

/** Refusing: a ground of the closed list, and the reason as the person will read it. */
export function RefuseDrawer({
  number,
  opened,
  close,
}: {
  readonly number: string;
  readonly opened: boolean;
  readonly close: () => void;
}) {
  const t = useTexts(decisionTexts);
  const grounds = useTexts(refusalWords);
  const { org } = useStaff();
  const act = useAct(org);
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ground || !reason.trim()) return;
    act.mutate(
      { path: `requests/${number}/refusal`, body: { ground, reason: reason.trim() }, done: t.refuseDone },
      { onSuccess: close },
    );
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      title={`${t.refuseTitle} · ${number}`}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{t.refuseLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <Select
          label={t.groundLabel}
          placeholder={t.groundPick}
          data={refusalGrounds.map((value) => ({ value, label: grounds[value] }))}
          value={ground}
          onChange={(value) => setGround(value as RefusalGround | null)}
          error={tried && !ground && t.groundNeed}
        />
        <Textarea
          label={t.reasonLabel}
          rows={6}
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() && t.reasonNeed}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t.refuseNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
