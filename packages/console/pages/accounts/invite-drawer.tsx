import type { InviteBody, StaffRole } from '@amanat/contract/accounts.ts';
import { Button, Checkbox, Drawer, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { useAct } from '../../parts/use-act.ts';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from '../request/drawer.module.css';
import { accountsTexts } from './texts.ts';

const roles: readonly StaffRole[] = ['handler', 'officer', 'auditor', 'owner'];
const nothing = { email: '', role: 'handler' as StaffRole, hasAgreement: false };
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);

export function InviteDrawer({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const t = useTexts(accountsTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const act = useAct(org);
  const [given, setGiven] = useState(nothing);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<typeof nothing>) => setGiven((now) => ({ ...now, ...next }));
  const leave = () => {
    setGiven(nothing);
    setTried(false);
    act.reset();
    close();
  };
  const email = given.email.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isAddress(email)) return;
    const body: InviteBody = { ...given, email, language };
    act.mutate({ path: 'accounts', body, done: t.inviteDone }, { onSuccess: leave });
  };
  return (
    <Drawer
      opened={opened}
      onClose={leave}
      title={t.inviteTitle}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <form className={classes.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={classes.lead}>{t.inviteLead}</p>
        {act.isError && <ProblemNote error={act.error} />}
        <TextInput
          type="email"
          label={t.email}
          maxLength={254}
          value={given.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
          error={tried && !isAddress(email) && t.emailNeed}
          data-autofocus
        />
        <Select
          label={t.role}
          description={t.can[given.role]}
          data={roles.map((value) => ({ value, label: t.roles[value] }))}
          value={given.role}
          onChange={(value) => change({ role: roles.find((each) => each === value) ?? 'handler' })}
        />
        <Checkbox
          label={t.hasAgreement}
          description={t.agreementHint}
          checked={given.hasAgreement}
          onChange={(event) => change({ hasAgreement: event.currentTarget.checked })}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={leave}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={act.isPending}>
            {t.inviteNow}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
