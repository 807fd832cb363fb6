import { type PropagationView, TargetBody } from '@amanat/contract/propagation.ts';
import type { Manifest, Purpose } from '@amanat/domain/manifest/manifest.ts';
import { recipientsOverTime } from '@amanat/domain/propagation/told-over-time.ts';
import { wayOf } from '@amanat/domain/propagation/who-is-told.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { Type } from 'typebox';
import type { PolicyVersion } from '../../policy/reads.ts';
import { propagationView } from '../../propagation/reads.ts';
import { type NamingServices, personOfTask } from '../../propagation/person.ts';
import { replay, taskDone } from '../../propagation/settle.ts';
import { setTarget } from '../../propagation/targets.ts';
import type { Routes } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { anyStaff, deciders, handlers } from './roles.ts';

const Org = Type.Object({ org: Type.String() });
const Item = Type.Object({ org: Type.String(), id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const Of = Type.Object({ org: Type.String(), recipient: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }) });
const base = '/v1/organisations/:org/propagation';

/**
 * Who is to be told, by the declaration in force, and who is told still or was, having left it; and what the purposes
 * are called, as the newest version that has them says.
 */
function declared(
  versions: readonly PolicyVersion[],
  inForce: Manifest | undefined,
  counts: PropagationView['counts'],
): Pick<PropagationView, 'recipients' | 'purposes'> {
  const manifests = versions.map(({ manifest }) => manifest);
  const now = inForce?.recipients ?? {};
  const known = recipientsOverTime(inForce ? [...manifests, inForce] : manifests);
  const recipients = [...known].flatMap(([id, recipient]) => {
    const way = wayOf(recipient);
    const isTold = Object.hasOwn(now, id) || counts.some((count) => count.recipient === id);
    return way && isTold ? [{ id, name: nameIn(recipient.name), way }] : [];
  });
  const purposes = manifests.flatMap((manifest) => Object.entries<Purpose>(manifest.purposes));
  return { recipients, purposes: Object.fromEntries(purposes.map(([id, { name }]) => [id, name])) };
}

/** How recipients are told: where, what waits, what failed for good, and what people do by hand. */
export const propagationRoutes: Routes<NamingServices> = (app, services) => {
  app.get(
    base,
    { config: { access: anyStaff }, schema: { summary: 'How recipients are told', params: Org } },
    async (request): Promise<PropagationView> => {
      const { org } = request.params;
      const state = await propagationView(services.db, org, services.clock.now());
      const { policies } = services;
      return { ...state, ...declared(policies.versions(org), policies.inForce(org)?.manifest, state.counts) };
    },
  );
  app.put(
    `${base}/targets/:recipient`,
    {
      config: { access: ['owner'] },
      schema: { summary: 'Where a recipient is told; answers its secret once', params: Of, body: TargetBody },
    },
    async (request, reply) => {
      const { org, recipient } = request.params;
      const set = await setTarget(services, org, recipient, request.body, actorOf(request));
      return reply.header('cache-control', 'no-store').send(set);
    },
  );
  app.post(
    `${base}/targets/:recipient/replay`,
    { config: { access: deciders }, schema: { summary: 'Send all its dead letters again', params: Of } },
    async (request, reply) => {
      const { org, recipient } = request.params;
      return reply.code(202).send({ again: await replay(services, org, { recipient }, actorOf(request)) });
    },
  );
  app.post(
    `${base}/:id/replay`,
    { config: { access: deciders }, schema: { summary: 'Send a dead letter again', params: Item } },
    async (request, reply) => {
      const { org, id } = request.params;
      return reply.code(202).send({ again: await replay(services, org, { id }, actorOf(request)) });
    },
  );
  app.post(
    `${base}/:id/person`,
    { config: { access: handlers }, schema: { summary: 'Whom an open task is about', params: Item } },
    async (request, reply) => {
      requireAgreement(request);
      const { org, id } = request.params;
      const person = await personOfTask(services, org, id, actorOf(request));
      return reply.header('cache-control', 'no-store').send(person);
    },
  );
  app.post(
    `${base}/:id/done`,
    { config: { access: handlers }, schema: { summary: 'Somebody told the recipient', params: Item } },
    async (request, reply) => {
      await taskDone(services, request.params.org, request.params.id, actorOf(request));
      return reply.code(204).send();
    },
  );
};
