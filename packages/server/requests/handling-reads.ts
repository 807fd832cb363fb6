import type { HandlingReads } from '@amanat/domain/statements/reads.ts';
import { refusalGrounds } from '@amanat/domain/requests/kinds.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { AnswerChecks } from './answer-checks.ts';

interface Counts {
  readonly opened: number;
  readonly acknowledged: number;
  readonly acknowledging: number;
  readonly without_owner: number;
  readonly refusals: number;
  readonly refusals_without: number;
  readonly extensions: number;
  readonly extensions_out: number;
  readonly extensions_untold: number;
  readonly pauses: number;
  readonly pauses_out: number;
  readonly pauses_untold: number;
  readonly answers: number;
  readonly outcomes_mailed: number;
  readonly outcomes_shown: number;
  readonly answers_naming: number;
  readonly children_behind: number;
}

/** How long a letter may be on its way to the mail server before its absence counts. */
const onItsWay = '15 minutes';

/** How requests were handled, counted over the real rows, letters, events and answers, at `now` (ISO). */
export async function handlingReads(db: Db, org: string, now: string): Promise<HandlingReads> {
  const { rows } = await sql<Counts>`select
      (select count(*) from request where org = ${org}) as opened,
      (select count(distinct request) from request_letter where org = ${org} and sent_at is not null
        and (name = 'acknowledgement' or name = 'code:first')) as acknowledged,
      (select count(distinct request) from request_letter where org = ${org} and sent_at is null
        and (name = 'acknowledgement' or name = 'code:first')
        and queued_at > ${now}::timestamptz - ${onItsWay}::interval) as acknowledging,
      (select count(*) from request where org = ${org} and closed_at is null and handler is null
        and phase not in ('opened', 'code-sent')) as without_owner,
      (select count(*) from request_event where org = ${org} and kind = 'refused') as refusals,
      (select count(*) from request_event where org = ${org} and kind = 'refused'
        and not (data->>'ground' = any(${[...refusalGrounds]}) and length(trim(data->>'reason')) > 0)) as refusals_without,
      (select count(*) from request_event where org = ${org} and kind = 'extended') as extensions,
      (select count(*) from request_event e where e.org = ${org} and e.kind = 'extended' and (e.data->'extension'->>'noticeAt' is null
        or not exists (select 1 from request_letter l where l.org = e.org and l.request = e.request and l.name like 'extension:%'))) as extensions_out,
      (select count(*) from request_letter where org = ${org} and name like 'extension:%' and sent_at is null) as extensions_untold,
      (select count(*) from request_event where org = ${org} and kind = 'paused') as pauses,
      -- A clock of the request that none of the rules of the pause lets stand still, or a person who was not asked.
      (select count(*) from request_event e where e.org = ${org} and e.kind = 'paused' and (e.data->>'noticeAt' is null
        or not exists (select 1 from request_letter l where l.org = e.org and l.request = e.request and l.name like 'pause:%')
        or exists (select 1 from request_event o, jsonb_array_elements(o.data->'deadline'->'clocks') clock
          where o.org = e.org and o.request = e.request and o.kind = 'opened'
            and not exists (select 1 from jsonb_array_elements(e.data->'by') stands where stands->>'clock' = clock->>'rule')))) as pauses_out,
      (select count(*) from request_letter where org = ${org} and name like 'pause:%' and sent_at is null) as pauses_untold,
      (select count(*) from request where org = ${org} and answer_checks is not null) as answers,
      (select count(*) from request_letter where org = ${org} and name in ('answer', 'refusal') and sent_at is not null) as outcomes_mailed,
      (select count(*) from request_event where org = ${org} and kind in ('answered', 'refused')) as outcomes_shown,
      (select count(*) from request where org = ${org} and (answer_checks->>'authority')::boolean) as answers_naming,
      (select count(*) from request child where child.org = ${org} and child.kind = 'guardian-report' and child.handler is null
        and child.closed_at is null and exists (select 1 from request other where other.org = ${org} and other.kind <> 'guardian-report'
          and other.received_at > child.received_at and other.handler is not null)) as children_behind`.execute(
    db,
  );
  const count = rows[0];
  const last = async (kind: string) =>
    (
      await sql<{ answer_checks: AnswerChecks }>`select answer_checks from request
        where org = ${org} and kind = ${kind} and answer_checks is not null order by closed_at desc limit 1`.execute(
        db,
      )
    ).rows[0]?.answer_checks;
  const [access, portability] = [await last('access'), await last('portability')];
  return {
    opened: count?.opened ?? 0,
    acknowledged: count?.acknowledged ?? 0,
    acknowledging: count?.acknowledging ?? 0,
    withoutOwner: count?.without_owner ?? 0,
    refusals: count?.refusals ?? 0,
    refusalsWithoutGround: count?.refusals_without ?? 0,
    extensions: count?.extensions ?? 0,
    extensionsOutOfRule: count?.extensions_out ?? 0,
    extensionsUntold: count?.extensions_untold ?? 0,
    pauses: count?.pauses ?? 0,
    pausesOutOfRule: count?.pauses_out ?? 0,
    pausesUntold: count?.pauses_untold ?? 0,
    answers: count?.answers ?? 0,
    answersNamingAuthority: count?.answers_naming ?? 0,
    childrenBehind: count?.children_behind ?? 0,
    // Ways an outcome did go: by letter, and on the page of the request, where every answer lies for its days.
    outcomeVia: [...(count?.outcomes_mailed ? ['email'] : []), ...(count?.outcomes_shown ? ['portal'] : [])],
    journalFormats: ['csv', 'pdf'],
    ...(access ? { accessParts: access.parts } : {}),
    ...(portability ? { packageFormats: portability.formats } : {}),
  };
}
