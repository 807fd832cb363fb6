import {
  AcceptBody,
  InvitationLookBody,
  type InvitationView,
  InviteBody,
  type MembersView,
  ResetBody,
  RoleBody,
  type StaffNamesView,
} from '@amanat/contract/accounts.ts';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { invitationMail } from '../../accounts/invitation-mail.ts';
import { acceptInvitation, lookAtInvitation } from '../../accounts/invitations.ts';
import {
  type Acting,
  changeRole,
  invite,
  type Invited,
  type MemberDeps,
  members,
  recordAgreement,
  removeMember,
  resetFactor,
  staffNames,
} from '../../accounts/members.ts';
import type { Log } from '../../platform/log.ts';
import type { Mailer } from '../../platform/mail.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import { senderOf } from '../../platform/sender.ts';
import type { App } from '../app.ts';
import { actorOf } from './actor.ts';
import { anyStaff } from './roles.ts';

const fail = problems(accountErrors);
const Org = Type.Object({ org: Type.String() });
const Member = Type.Object({ org: Type.String(), account: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const owners = { config: { access: ['owner'] as const } };
const base = '/v1/organisations/:org/accounts';

export interface MemberServices extends MemberDeps {
  readonly log: Log;
  readonly mailer: Mailer;
  readonly policies: Policies;
  /** Public origin, for the link in the letter. */
  readonly origin: () => string;
}

function actingIn(request: FastifyRequest, org: string): Acting {
  const roles = Object.entries(request.caller?.organisations ?? {});
  return {
    org,
    actor: actorOf(request),
    account: request.caller?.account ?? '',
    owns: roles.filter(([, role]) => role === 'owner').map(([id]) => id),
  };
}

/** Mails the link. Its token stands behind a `#`: browsers send that to nobody. @throws AMANAT-ACC-011 */
async function mailLink(
  { log, mailer, policies, origin }: MemberServices,
  org: string,
  { email, token, first, account }: Invited,
  language: Language,
): Promise<void> {
  const manifest = policies.inForce(org)?.manifest;
  if (token === null) return;
  const organisation = manifest?.organisation.name ?? org;
  const link = `${origin()}/console/invitation#${token}`;
  const { subject, text } = invitationMail({ organisation, link, first, language });
  try {
    const from = manifest ? senderOf(manifest) : `"${org}" <no-reply@localhost>`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await mailer.send({ from, to: email, subject, text, headers });
  } catch (error) {
    log.warn({ account, reason: (error as Error).name }, 'invitation not mailed');
    throw fail('AMANAT-ACC-011');
  }
}

/** Who works for an organisation: owners invite, give roles, reset the second factor and close access. */
export function accountRoutes(app: App, services: MemberServices): void {
  app.get(
    base,
    { ...owners, schema: { summary: 'Who works here', params: Org } },
    async (request, reply): Promise<MembersView> => {
      const list = await members(services, request.params.org, request.caller?.account ?? '');
      void reply.header('cache-control', 'no-store');
      return { members: list };
    },
  );
  app.get(
    `/v1/organisations/:org/staff-names`,
    {
      // Handlers as well: they hand requests over to each other, and read who did what before them.
      config: { access: anyStaff },
      schema: { summary: 'What those are called who work here or did', params: Org },
    },
    async (request, reply): Promise<StaffNamesView> => {
      const view = await staffNames(services, request.params.org);
      void reply.header('cache-control', 'no-store');
      return view;
    },
  );
  app.post(
    base,
    { ...owners, schema: { summary: 'Invite somebody by e-mail', params: Org, body: InviteBody } },
    async (request, reply) => {
      const { org } = request.params;
      const invited = await invite(services, actingIn(request, org), request.body);
      await mailLink(services, org, invited, request.body.language);
      return reply.code(201).send({ account: invited.account, mailed: invited.token !== null });
    },
  );
  app.post(
    `${base}/:account/factor`,
    {
      ...owners,
      schema: { summary: 'Reset the second factor; a link is mailed', params: Member, body: ResetBody },
    },
    async (request, reply) => {
      const { org, account } = request.params;
      const invited = await resetFactor(services, actingIn(request, org), account);
      await mailLink(services, org, invited, request.body.language);
      return reply.code(204).send();
    },
  );
  changeRoutes(app, services);
  invitationRoutes(app, services);
}

function changeRoutes(app: App, services: MemberServices): void {
  app.post(
    `${base}/:account/role`,
    { ...owners, schema: { summary: 'Give another role', params: Member, body: RoleBody } },
    async (request, reply) => {
      const { org, account } = request.params;
      await changeRole(services, actingIn(request, org), account, request.body.role);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/:account/agreement`,
    { ...owners, schema: { summary: 'The confidentiality agreement is signed', params: Member } },
    async (request, reply) => {
      const { org, account } = request.params;
      await recordAgreement(services, actingIn(request, org), account);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/:account/removal`,
    { ...owners, schema: { summary: 'Close the organisation to a member', params: Member } },
    async (request, reply) => {
      const { org, account } = request.params;
      await removeMember(services, actingIn(request, org), account);
      return reply.code(204).send();
    },
  );
}

/** For whoever holds the link: nobody is signed in yet. */
function invitationRoutes(app: App, services: MemberServices): void {
  const open = { config: { access: 'public' as const } };
  app.post(
    '/v1/invitations/look',
    { ...open, schema: { summary: 'What a link of an invitation opens', body: InvitationLookBody } },
    async (request, reply) => {
      const { org, ...shown } = await lookAtInvitation(services, request.body.token);
      const organisation = services.policies.inForce(org)?.manifest.organisation.name ?? org;
      const view: InvitationView = { ...shown, organisation };
      return reply.header('cache-control', 'no-store').send(view);
    },
  );
  app.post(
    '/v1/invitations/acceptance',
    { ...open, schema: { summary: 'Set password and second factor', body: AcceptBody } },
    async (request, reply) => {
      await acceptInvitation(services, request.body);
      return reply.code(204).send();
    },
  );
}
