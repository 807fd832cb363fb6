import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { Db } from '../platform/db.ts';

/** All events of a person known under several pseudonyms, as one history. Their order is the fold's concern. */
export async function eventsOfPerson(
  db: Db,
  org: string,
  pseudonyms: readonly string[],
): Promise<readonly SubjectEvent[]> {
  const found = await eventsOfSubjects(db, org, pseudonyms);
  return pseudonyms.flatMap((pseudonym) => found.get(pseudonym) ?? []);
}
