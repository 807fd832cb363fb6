import { normalInstant } from './instant.ts';
import type { MayQuery } from './query.ts';

function normalEvents(events: NonNullable<MayQuery['events']>): MayQuery['events'] | null {
  const normal: Record<string, string> = {};
  for (const [name, at] of Object.entries(events)) {
    const instant = normalInstant(at);
    if (instant === null) return null;
    normal[name] = instant;
  }
  return normal;
}

/** The question with its instants in the form that compares as text; null when one of them is no instant. */
export function normalised(query: MayQuery): MayQuery | null {
  const at = normalInstant(query.at);
  const collectedAt = query.collectedAt === undefined ? undefined : normalInstant(query.collectedAt);
  const events = query.events === undefined ? undefined : normalEvents(query.events);
  if (at === null || collectedAt === null || events === null) return null;
  const same = at === query.at && collectedAt === query.collectedAt && events === undefined;
  return same ? query : { ...query, at, collectedAt, events };
}
