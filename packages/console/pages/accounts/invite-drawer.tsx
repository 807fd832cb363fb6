import type { InviteBody, StaffRole } from '@amanat/contract/accounts.ts';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { ActDrawer } from '../../parts/act-drawer.tsx';
import { accountsTexts } from './texts.ts';

const roles: readonly StaffRole[] = ['handler', 'officer', 'auditor', 'owner'];
const nothing = { email: '', role: 'handler' as StaffRole, hasAgreement: false };
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);

export function InviteDrawer({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const t = useTexts(accountsTexts);
  const { language } = useLanguage();
  const [given, setGiven] = useState(nothing);
  const change = (next: Partial<typeof nothing>) => setGiven((now) => ({ ...now, ...next }));
  const leave = () => {
    setGiven(nothing);
    close();
  };
  const email = given.email.trim();
  const body: InviteBody = { ...given, email, language };
  return (
    <ActDrawer
      opened={opened}
      close={leave}
      title={t.inviteTitle}
      lead={t.inviteLead}
      yes={t.inviteNow}
      act={isAddress(email) ? { path: 'accounts', body, done: t.inviteDone } : undefined}
    >
      {(tried) => (
        <>
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
        </>
      )}
    </ActDrawer>
  );
}
