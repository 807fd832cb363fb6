import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { StoredEvent } from '@amanat/domain/consent/record.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { textArray } from '../../platform/binary-array.ts';
import type { Db } from '../../platform/db.ts';
import { type GroupCommit, groupCommit } from '../../platform/group-commit.ts';
import { prepared } from '../../platform/prepared.ts';
import { problems } from '../../platform/problem.ts';

const fail = problems(consentErrors);

/** An event as it is stored. */
export interface EventRow {
  readonly subject: string;
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}
/** Reads the histories of people. */
export interface PersonEvents {
  /**
   * Every stored event of a person known under these pseudonyms: pseudonym by pseudonym in the order given, each
   * oldest first. @throws AMANAT-CNS-013 when more reads wait than the queue takes.
   */
  of(org: string, pseudonyms: readonly string[]): Promise<readonly StoredEvent[]>;
}

// One range of the primary key a person; `offset 0` keeps it that, whatever the statistics of the table say.
const select = prepared<EventRow>(
  'person-events',
  `select e.subject, e.id, e.at, e.kind, e.data from unnest($2::text[]) as given (subject),
  lateral (
    select subject, id, at, kind, data from subject_event
    where org = $1 and subject = given.subject order by at, id offset 0
  ) as e`,
);

/** The events of many people in one read: person by person in the order given, each oldest first. */
export async function eventRows(
  db: Db,
  org: string,
  subjects: readonly string[],
): Promise<readonly EventRow[]> {
  return (await select(db, [org, textArray(subjects)])).rows;
}

function storedEvent({ subject, id, at, kind, data }: EventRow): StoredEvent {
  return { id, subject, event: { ...data, kind, at } as unknown as SubjectEvent, beside: data };
}

/**
 * Readers share queries: while one is under way the next collects, so that a crowd of them costs the database a few
 * statements and a lone one waits for nobody.
 */
export function personEvents(db: Db): PersonEvents {
  const queues = new Map<string, GroupCommit<readonly string[], readonly StoredEvent[]>>();
  const queueOf = (org: string) => {
    const known = queues.get(org);
    if (known) return known;
    const made = groupCommit<readonly string[], readonly StoredEvent[]>({
      commit: (batch) => readBatch(db, org, batch),
      lanes: 2,
      overloaded: () => fail('AMANAT-CNS-013'),
    });
    queues.set(org, made);
    return made;
  };
  return { of: (org, pseudonyms) => queueOf(org).submit(pseudonyms) };
}

async function readBatch(
  db: Db,
  org: string,
  batch: readonly (readonly string[])[],
): Promise<readonly (readonly StoredEvent[])[]> {
  const subjects = [...new Set(batch.flat())];
  const rows = await eventRows(db, org, subjects);
  const bySubject = Map.groupBy(rows.map(storedEvent), ({ subject }) => subject);
  return batch.map((pseudonyms) => pseudonyms.flatMap((one) => bySubject.get(one) ?? []));
}
