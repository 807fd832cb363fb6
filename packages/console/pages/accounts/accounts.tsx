import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager, usePart } from '../../parts/pager.tsx';
import { RowsSkeleton } from '../../parts/rows-skeleton.tsx';
import { PageProblem } from '../../problems/page-problem.tsx';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './accounts.module.css';
import { InviteDrawer } from './invite-drawer.tsx';
import { MemberTable } from './member-table.tsx';
import { accountsTexts } from './texts.ts';

/** Who works here: for owners alone. */
export function Accounts() {
  const t = useTexts(accountsTexts);
  const { role } = useStaff();
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      {role === 'owner' ? (
        <Members />
      ) : (
        <Card title={t.list}>
          <Empty title={t.onlyOwners} icon="lock">
            {t.onlyOwnersLead}
          </Empty>
        </Card>
      )}
    </div>
  );
}

function Members() {
  const t = useTexts(accountsTexts);
  const { org } = useStaff();
  const { data, error } = useQuery(membersQuery(org));
  const [inviting, { open, close }] = useDisclosure(false);
  const { part, ...pages } = usePart(data?.members ?? []);
  if (error && !data) return <PageProblem error={error} />;
  return (
    <>
      <div className={classes.tools}>
        <Button onClick={open}>{t.invite}</Button>
      </div>
      <Card title={t.list} beside={data ? data.members.length : '\u00A0'}>
        {!data && <RowsSkeleton rows={4} height={52} />}
        {part.length > 0 && <MemberTable rows={part} />}
        <Pager {...pages} />
      </Card>
      <InviteDrawer opened={inviting} close={close} />
    </>
  );
}
