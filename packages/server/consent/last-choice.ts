import { sql } from 'kysely';
import { textArray } from '../platform/binary-array.ts';
import type { Db } from '../platform/db.ts';
import { groupCommit } from '../platform/group-commit.ts';

/** The instant of somebody's last event; null of a stranger. */
export type LastChoice = (org: string, subject: string) => Promise<string | null>;

/**
 * Asks for all who are asked about at the same time in one read: at a busy hour many are.
 * @param overloaded the error when too many wait.
 */
export function lastChoices(db: Db, overloaded: () => Error): LastChoice {
  const reads = groupCommit<{ readonly org: string; readonly subject: string }, string | null>({
    commit: async (people) => {
      const [orgs, subjects] = [people.map(({ org }) => org), people.map(({ subject }) => subject)];
      const { rows } = await sql<{ at: string | null }>`
        select (
          select at from subject_event e where e.org = one.org and e.subject = one.subject order by at desc limit 1) as at
        from unnest(${textArray(orgs)}::text[], ${textArray(subjects)}::text[])
          with ordinality as one (org, subject, n) order by n`.execute(db);
      return rows.map(({ at }) => at);
    },
    lanes: 2,
    overloaded,
  });
  return (org, subject) => reads.submit({ org, subject });
}
