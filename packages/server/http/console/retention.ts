import { nameIn } from '@amanat/domain/schema/schema.ts';
import { SweepBody, type RetentionView, type ScheduleView } from '@amanat/contract/console.ts';
import { retentionErrors } from '@amanat/contract/errors/retention.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { retentionWords } from '@amanat/domain/statements/retention-words.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import { actFile, acts, type ScheduleState, scheduleStates } from '../../retention/reads.ts';
import type { RetentionServices } from '../../retention/services.ts';
import { startSweep } from '../../retention/start-sweep.ts';
import type { App } from '../app.ts';
import { anyStaff, deciders } from './roles.ts';
import { actorOf } from './actor.ts';
import { categoriesIn, dataIn } from './categories-in.ts';

const fail = problems(retentionErrors);
const Org = Type.Object({ org: Type.String() });
const Act = Type.Object({ org: Type.String(), number: Type.String({ pattern: '^\\d{1,9}$' }) });

function termsOf(manifest: Manifest, purposes: readonly string[]): NonNullable<ScheduleView['terms']> {
  return purposes.flatMap((id) => {
    const { name, retention } = manifest.purposes[id] ?? {};
    return name && retention ? [{ purpose: name, kept: retentionWords(retention, 'staff') }] : [];
  });
}

function view({ schedule, overdue, last }: ScheduleState, manifest: Manifest): ScheduleView {
  const purposes = schedule.runs ? schedule.conditions.map((c) => c.purpose) : schedule.purposes;
  return {
    store: schedule.store,
    storeName: nameIn(manifest.stores?.[schedule.store]?.name ?? schedule.store),
    table: schedule.table,
    categories: categoriesIn(manifest, schedule.store, schedule.table),
    runs: schedule.runs,
    because: schedule.runs ? null : schedule.because,
    purposes: purposes.flatMap((p) => manifest.purposes[p]?.name ?? []),
    keep: schedule.runs ? [...new Set(schedule.conditions.map((c) => c.keep))] : [],
    ...(schedule.runs ? { terms: termsOf(manifest, purposes) } : {}),
    then: schedule.runs ? schedule.then : null,
    overdue,
    last: last && {
      at: last.started_at,
      finishedAt: last.finished_at,
      remaining: last.remaining,
      held: last.held,
      waiting: last.last_error,
    },
  };
}

/** Schedules, sweeps on demand, and acts. */
export function retentionRoutes(app: App, services: RetentionServices): void {
  const { db, stores, policies, clock } = services;
  app.get(
    '/v1/organisations/:org/retention',
    { config: { access: anyStaff }, schema: { summary: 'Schedules and acts', params: Org } },
    async (request): Promise<RetentionView> => {
      const { org } = request.params;
      const manifest = policies.inForce(org)?.manifest;
      if (!manifest) return { schedules: [], acts: [] };
      const states = await scheduleStates(db, stores, org, manifest, clock.now().toISOString());
      const list = (await acts(db, org)).map(
        ({ number, at, count, store, table_name, request_number, method, sha256, entry }) => ({
          number,
          at,
          count,
          store,
          table: table_name,
          categories: dataIn(manifest, store, table_name),
          request: request_number,
          method,
          sha256,
          entry,
        }),
      );
      return { schedules: states.map((s) => view(s, manifest)), acts: list };
    },
  );
  app.post(
    '/v1/organisations/:org/retention/sweeps',
    { config: { access: deciders }, schema: { summary: 'Sweep a table now', params: Org, body: SweepBody } },
    async (request, reply) => {
      const run = await startSweep(
        services,
        request.params.org,
        request.body.store,
        request.body.table,
        actorOf(request),
      );
      return reply.code(202).send({ run });
    },
  );
  app.get(
    '/v1/organisations/:org/acts/:number.pdf',
    { config: { access: anyStaff }, schema: { summary: 'A destruction act', params: Act } },
    async (request, reply) => {
      const pdf = await actFile(db, request.params.org, Number(request.params.number));
      if (!pdf) throw fail('AMANAT-RET-002');
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="akt-${request.params.number}.pdf"`)
        .send(pdf);
    },
  );
}
