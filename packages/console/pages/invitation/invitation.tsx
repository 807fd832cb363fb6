import type { InvitationView } from '@amanat/contract/accounts.ts';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem, send } from '../../api/request.ts';
import classes from '../../entrance/entrance.module.css';
import { Entrance } from '../../entrance/entrance.tsx';
import { useTexts } from '../../language/language.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';

import { AcceptForm } from './accept-form.tsx';
import { invitationTexts } from './texts.ts';

/** Takes the token from behind the `#` and out of the address, so that no history of the browser keeps it. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  return token;
}

/** What the link opens; one that was cut short is told like one that works no more. */
async function look(token: string): Promise<InvitationView> {
  const code = 'AMANAT-ACC-009';
  if (!/^[\w-]{43}$/.test(token)) throw new ApiProblem({ ...accountErrors[code], code, errors: [] });
  return (await send<InvitationView>('POST', '/v1/invitations/look', { token })) as InvitationView;
}

/** Where a link of an invitation leads: password and second factor, then to the sign-in. */
export function Invitation() {
  const t = useTexts(invitationTexts);
  const [token] = useState(takeToken);
  const [done, setDone] = useState(false);
  // The same link followed again in this tab changes nothing but what stands behind the `#`.
  useEffect(() => {
    const again = () => location.hash.length > 1 && location.reload();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  const { data, error } = useQuery({
    queryKey: ['me', 'invitation'],
    queryFn: () => look(token),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <Entrance
      title={t.title}
      heading={done ? t.doneTitle : t.title}
      {...(!done && data ? { lead: t.lead(data.organisation) } : {})}
    >
      {done && (
        <div className={classes.form} role="status">
          <p className="quiet">{t.doneLead}</p>
          <Button component="a" href="/console/sign-in" size="md">
            {t.signIn}
          </Button>
        </div>
      )}
      {!done && error && (
        <div className={classes.form}>
          <ProblemNote error={error} />
        </div>
      )}
      {!done && !error && !data && <Skeleton height={380} mt={20} aria-label={t.wait} />}
      {!done && data && <AcceptForm token={token} view={data} done={() => setDone(true)} />}
    </Entrance>
  );
}
