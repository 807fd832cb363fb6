import type { HoldGround, PlaceHoldBody } from '@amanat/contract/holds.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import { Button, Drawer, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useNow } from '../../parts/use-now.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from '../request/drawer.module.css';
import { holdsTexts } from './texts.ts';

const grounds: readonly HoldGround[] = ['court', 'state-body-request', 'claim', 'audit'];
type Kind = PlaceHoldBody['person']['kind'];
const kinds: readonly Kind[] = ['email', 'phone', 'customer-id'];
const caseNumber = /^[A-Za-z0-9][A-Za-z0-9./-]{0,59}$/;
const nothing = { kind: 'email' as Kind, value: '', case: '', ground: 'court' as HoldGround, until: '' };

/** Placing a hold: whom, for which case, on which ground, until when. What was written goes when it is placed. */
export function PlaceDrawer({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const t = useTexts(holdsTexts);
  const { org } = useStaff();
  const act = useAct(org);
  const tomorrow = addDays(bakuDateOf(new Date(useNow(60)).toISOString()), 1);
  const [given, setGiven] = useState(nothing);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<typeof nothing>) => setGiven((now) => ({ ...now, ...next }));
  const leave = () => {
    setGiven(nothing);
    setTried(false);
    act.reset();
    close();
  };
  const wrong = {
    value: !given.value.trim(),
    case: !caseNumber.test(given.case.trim()),
    until: !given.until || given.until < tomorrow,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.value || wrong.case || wrong.until) return;
    const { kind, value, ground, until } = given;
    const body: PlaceHoldBody = {
      person: { kind, value: value.trim() },
      case: given.case.trim(),
      ground,
      until,
    };
    act.mutate({ path: 'holds', body, done: t.placeDone }, { onSuccess: leave });
  };
  return (
    <Drawer opened={opened} onClose={leave} title={t.placeTitle} closeButtonProps={{ 'aria-label': t.close }}>
      <form className={classes.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={classes.lead}>{t.placeLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <Select
          label={t.personBy}
          data={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          value={given.kind}
          onChange={(value) => change({ kind: kinds.find((each) => each === value) ?? 'email' })}
        />
        <TextInput
          label={t.value[given.kind]}
          type={given.kind === 'email' ? 'email' : given.kind === 'phone' ? 'tel' : 'text'}
          maxLength={254}
          value={given.value}
          onChange={(event) => change({ value: event.currentTarget.value })}
          error={tried && wrong.value && t.valueNeed}
          data-autofocus
        />
        <TextInput
          label={t.caseLabel}
          description={t.caseHint}
          maxLength={60}
          value={given.case}
          onChange={(event) => change({ case: event.currentTarget.value })}
          error={tried && wrong.case && t.caseNeed}
        />
        <Select
          label={t.ground}
          data={grounds.map((value) => ({ value, label: t.grounds[value] }))}
          value={given.ground}
          onChange={(value) => change({ ground: grounds.find((each) => each === value) ?? 'court' })}
        />
        <TextInput
          type="date"
          label={t.until}
          min={tomorrow}
          value={given.until}
          onChange={(event) => change({ until: event.currentTarget.value })}
          error={tried && wrong.until && t.untilNeed}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={leave}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t.placeNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
