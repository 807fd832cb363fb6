import { SignInBody, type Me } from '@amanat/contract/accounts.ts';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import type { AccountDeps } from '../../accounts/accounts.ts';
import { emailOf, signIn } from '../../accounts/accounts.ts';
import { closeSession } from '../../accounts/sessions.ts';
import type { Journal } from '../../ledger/append.ts';
import { inTransaction } from '../../platform/db.ts';
import { Problem } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App, Role } from '../app.ts';
import { clearSession, refuseOtherSites, sessionToken, setSession } from '../session-cookie.ts';

export interface SessionServices {
  readonly accounts: AccountDeps;
  readonly journal: Journal;
  readonly policies: Policies;
}

/** Signing in and out, and who is signed in. */
export function sessionRoutes(app: App, { accounts, journal, policies }: SessionServices): void {
  const { db, clock } = accounts;
  const note = (kind: string, account: string, orgs: readonly string[]) =>
    inTransaction(db, async (tx) => {
      for (const org of orgs.toSorted())
        await journal.append(tx, org, [
          { kind, time: clock.now().toISOString(), actor: `staff:${account}`, subject: null, refs: {} },
        ]);
    });

  app.post(
    '/v1/session',
    { config: { access: 'public' }, schema: { summary: 'Sign in', body: SignInBody } },
    async (request, reply) => {
      refuseOtherSites(request);
      const { token, expiresAt, account, organisations } = await signIn(accounts, request.body);
      await note('staff.signed-in', account, organisations);
      setSession(request, reply, token, expiresAt);
      return reply.code(201).send({ expiresAt });
    },
  );
  app.delete(
    '/v1/session',
    { config: { access: 'signed-in' }, schema: { summary: 'Sign out' } },
    async (request, reply) => {
      const token = sessionToken(request);
      if (token) await closeSession(db, token);
      clearSession(reply);
      return reply.code(204).send();
    },
  );
  app.get(
    '/v1/me',
    { config: { access: 'signed-in' }, schema: { summary: 'Who is signed in' } },
    async (request): Promise<Me> => {
      const { caller } = request;
      if (!caller) throw new Problem('AMANAT-ACC-001', accountErrors['AMANAT-ACC-001']);
      const organisations = Object.entries(caller.organisations).map(([id, role]: [string, Role]) => ({
        id,
        role,
        name: policies.inForce(id)?.manifest.organisation.name ?? id,
      }));
      return {
        account: caller.account,
        email: (await emailOf(accounts, caller.account)) ?? '',
        organisations,
        hasAgreement: caller.hasAgreement,
      };
    },
  );
}
