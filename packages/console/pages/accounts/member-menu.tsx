import type { MemberView, StaffRole } from '@amanat/contract/accounts.ts';
import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { icons } from '../../parts/icons.ts';
import { useAct } from '../../parts/use-act.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { accountsTexts } from './texts.ts';

const roles: readonly StaffRole[] = ['owner', 'officer', 'handler', 'auditor'];

/** What an owner may do with one member: role, agreement, a new link, closing access. */
export function MemberMenu({ member }: { readonly member: MemberView }) {
  const t = useTexts(accountsTexts);
  const { language } = useLanguage();
  const { org } = useStaff();
  const act = useAct(org);
  const [asked, setAsked] = useState<'reset' | 'remove' | StaffRole | null>(null);
  const { account, email, role, state, hasAgreement, you } = member;
  const at = (what: string) => `accounts/${account}/${what}`;
  const reset = () => act.mutate({ path: at('factor'), body: { language }, done: t.resetDone });
  const changeRole = (to: StaffRole) =>
    act.mutate({ path: at('role'), body: { role: to }, done: t.roleDone });
  const ownRole = roles.find((each) => each === asked);
  return (
    <>
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t.more(email)}
            loading={act.isPending}
          >
            <icons.dots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {roles
            .filter((each) => each !== role)
            .map((each) => (
              <Menu.Item key={each} onClick={() => (you ? setAsked(each) : changeRole(each))}>
                {t.changeRole(t.roles[each])}
              </Menu.Item>
            ))}
          <Menu.Divider />
          {!hasAgreement && (
            <Menu.Item
              onClick={() => act.mutate({ path: at('agreement'), body: undefined, done: t.signDone })}
            >
              {t.sign}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => (state === 'active' ? setAsked('reset') : reset())}>
            {state === 'active' ? t.reset : t.again}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => setAsked('remove')}>
            {t.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={asked === 'reset'}
        close={() => setAsked(null)}
        title={t.resetTitle}
        yes={t.resetYes}
        act={reset}
      >
        {t.resetLead(email)}
      </Confirm>
      {/* One's own power to change it back goes with it. */}
      <Confirm
        opened={ownRole !== undefined}
        close={() => setAsked(null)}
        title={t.ownRoleTitle}
        yes={t.ownRoleYes}
        act={() => ownRole && changeRole(ownRole)}
      >
        {t.ownRoleLead(ownRole ? t.roles[ownRole] : '')}
      </Confirm>
      <Confirm
        opened={asked === 'remove'}
        close={() => setAsked(null)}
        title={t.removeTitle}
        yes={t.removeYes}
        act={() => act.mutate({ path: at('removal'), body: undefined, done: t.removeDone })}
      >
        {t.removeLead(email)}
      </Confirm>
    </>
  );
}
