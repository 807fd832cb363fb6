import { Button, Drawer } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../language/language.tsx';
import { ProblemNote } from '../problems/problem-note.tsx';
import { useStaff } from '../shell/use-staff.ts';
import classes from './act-drawer.module.css';
import { confirmTexts } from './confirm-texts.ts';
import { type Act, useAct } from './use-act.ts';

/** A drawer that does one thing: the fields it needs, what is missing said beside them once it was tried, and one button. */
export function ActDrawer({
  opened = true,
  close,
  title,
  lead,
  yes,
  color,
  act: of,
  overtaken,
  children,
}: {
  readonly opened?: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly lead: string;
  /** Says on the button what will be done. */
  readonly yes: string;
  /** Red for what takes a protection away. */
  readonly color?: 'red';
  /** What to do; undefined while something is missing. */
  readonly act: Act | undefined;
  /** Why it can be done no more, when somebody else came first: what was typed stays, and is not sent. */
  readonly overtaken?: ReactNode;
  /** The fields; told whether the button was pressed while something was missing. */
  readonly children: (tried: boolean) => ReactNode;
}) {
  const t = useTexts(confirmTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const [tried, setTried] = useState(false);
  // What changed by one's own deed is nobody else's.
  const late = overtaken && !act.isPending && !act.isSuccess;
  const leave = () => {
    setTried(false);
    act.reset();
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (of && !late) act.mutate(of, { onSuccess: leave });
  };
  return (
    <Drawer opened={opened} onClose={leave} title={title} closeButtonProps={{ 'aria-label': t.close }}>
      <form className={classes.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={classes.lead}>{lead}</p>
        {late ? overtaken : act.isError && <ProblemNote error={act.error} />}
        {children(tried)}
        <div className={classes.buttons}>
          <Button variant="default" onClick={leave}>
            {late ? t.close : t.cancel}
          </Button>
          {!late && (
            <Button type="submit" {...(color ? { color } : {})} loading={act.isPending}>
              {yes}
            </Button>
          )}
        </div>
      </form>
    </Drawer>
  );
}
