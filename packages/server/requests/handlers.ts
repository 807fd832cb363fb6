import { bakuDayEnd } from '@amanat/domain/time/baku.ts';
import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { askingMailer } from '../platform/mail.ts';
import type { JobHandlers, JobPayload } from '../platform/jobs.ts';
import { forgetRequest } from './close.ts';
import { expireAfter, expireRequest } from './expire.ts';
import { executeRequest } from './execute.ts';
import { planRequest } from './plan.ts';
import { queue } from './queue.ts';
import { sendLetter } from './send-letter.ts';
import type { RequestServices } from './services.ts';

const of = (payload: JobPayload) => [String(payload['org']), String(payload['request'])] as const;

/** The job handlers of requests, for `startJobs`. Each may run again at any time and does nothing twice. */
export function requestHandlers(services: RequestServices): JobHandlers {
  return {
    'requests.letter': (payload, stillOurs) => {
      const asking = { ...services, mailer: askingMailer(services.mailer, stillOurs) };
      return sendLetter(asking, ...of(payload), String(payload['letter']));
    },
    'requests.plan': async (payload) => {
      await planRequest(services, ...of(payload));
    },
    'requests.execute': async (payload) => {
      await executeRequest(services, ...of(payload));
    },
    'requests.expire': (payload) => expireRequest(services, ...of(payload)),
    'requests.forget': (payload) => forgetRequest(services, ...of(payload)),
  };
}

/**
 * At start: queues again whatever was left unfinished. Jobs are durable; this covers those that were given up
 * and restored databases whose queue is older than their requests.
 * @returns how many requests were queued.
 */
export async function resumeRequests(services: RequestServices): Promise<number> {
  const open = await sql<{ org: string; id: string; phase: string }>`select org, id, phase from request
    where phase in ('confirmed', 'approved', 'running', 'second-scan', 'ready')
      and kind in ('access', 'portability', 'erasure', 'rectification', 'guardian-report')`.execute(
    services.db,
  );
  const letters = await sql<{ org: string; request: string; name: string }>`select org, request, name
    from request_letter where sent_at is null`.execute(services.db);
  const kept = await sql<{
    org: string;
    id: string;
    keep_until: string;
  }>`select org, id, keep_until from request
    where keep_until is not null and key_destroyed_at is null`.execute(services.db);
  const unconfirmed = await sql<{
    org: string;
    id: string;
    due_before: string;
  }>`select org, id, due_before from request
    where phase = 'code-sent' and channel = 'portal' and handler is null`.execute(services.db);
  await inTransaction(services.db, async (tx) => {
    for (const { org, id, due_before: due } of unconfirmed.rows)
      await expireAfter(services, tx, org, id, due);
    for (const { org, id, phase } of open.rows)
      await queue(services.jobs, tx, phase === 'confirmed' ? 'requests.plan' : 'requests.execute', org, id);
    for (const { org, request, name } of letters.rows)
      await queue(services.jobs, tx, 'requests.letter', org, request, { letter: name });
    for (const { org, id, keep_until: day } of kept.rows)
      await queue(services.jobs, tx, 'requests.forget', org, id, { runAt: bakuDayEnd(day) });
  });
  return open.rows.length;
}
