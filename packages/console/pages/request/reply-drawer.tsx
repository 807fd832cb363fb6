import { Button, Drawer, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './drawer.module.css';
import { decisionTexts } from './decision-texts.ts';

/** The answer to a question, a complaint or a request for information: written by a person, sent as a letter. */
export function ReplyDrawer({
  number,
  opened,
  close,
}: {
  readonly number: string;
  readonly opened: boolean;
  readonly close: () => void;
}) {
  const t = useTexts(decisionTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim()) return;
    act.mutate(
      { path: `requests/${number}/reply`, body: { text: text.trim() }, done: t.replyDone },
      { onSuccess: close },
    );
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      title={`${t.replyTitle} · ${number}`}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{t.replyLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <Textarea
          label={t.replyLabel}
          rows={10}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && !text.trim() && t.replyNeed}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t.replyNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
