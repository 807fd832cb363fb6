import type { RequestDetailView } from '@amanat/contract/console.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Button, Drawer, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './drawer.module.css';
import { decisionTexts } from './decision-texts.ts';

const becauses = ['third-party', 'complexity', 'number-of-requests'] as const;
type Because = (typeof becauses)[number];

/** Extending the term: until when, for which reason the law knows, and what the person is told. */
export function ExtendDrawer({
  detail,
  opened,
  close,
}: {
  readonly detail: RequestDetailView;
  readonly opened: boolean;
  readonly close: () => void;
}) {
  const t = useTexts(decisionTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const { number, due } = detail.summary;
  const [until, setUntil] = useState('');
  const [because, setBecause] = useState<Because>('third-party');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!until || !reason.trim()) return;
    act.mutate(
      {
        path: `requests/${number}/extension`,
        body: { until, because, reason: reason.trim() },
        done: t.extendDone,
      },
      { onSuccess: close },
    );
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      title={`${t.extendTitle} · ${number}`}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{t.extendLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <TextInput
          type="date"
          label={t.until}
          min={addDays(due, 1)}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={tried && !until && t.untilNeed}
        />
        <Select
          label={t.because}
          data={becauses.map((value) => ({ value, label: t.becauses[value] }))}
          value={because}
          onChange={(value) => setBecause((value as Because | null) ?? 'third-party')}
        />
        <Textarea
          label={t.reasonLabel}
          rows={5}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !reason.trim() && t.reasonNeed}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t.extendNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
