import type { SubjectEvent } from '../decide/state.ts';
import type { Manifest, Recipient } from '../manifest/manifest.ts';
import { type Concerning, type Telling, wayOf, whoIsTold } from './who-is-told.ts';

/** Recipients by id as the newest declaration that has them says. @param manifests oldest first. */
export function recipientsOverTime(
  manifests: readonly Pick<Manifest, 'recipients'>[],
): ReadonlyMap<string, Recipient> {
  return new Map(manifests.flatMap(({ recipients = {} }) => Object.entries<Recipient>(recipients)));
}

/**
 * Who is told of an event, those with them who got the person's data under a declaration of before and have no purpose
 * for it any more: they hold it still (998-IIIQ 12: «those who received the data earlier»; GDPR 19). A processor that
 * left the declaration has given back or destroyed what it held when its contract ended (GDPR 28(3)(g)).
 * @param manifests those in force since the person's first event, oldest first; the last one is in force now.
 */
export function toldOverTime(
  manifests: readonly Manifest[],
  event: Concerning,
  before: readonly SubjectEvent[],
): Telling | null {
  const known = recipientsOverTime(manifests);
  const now = manifests.at(-1)?.recipients ?? {};
  const tellings = manifests.flatMap((manifest) => whoIsTold(manifest, event, before) ?? []);
  const told = Map.groupBy(
    tellings.flatMap(({ recipients }) => recipients),
    ({ id }) => id,
  );
  const recipients = [...told].flatMap(([id, times]) => {
    const recipient = known.get(id)!;
    const way = Object.hasOwn(now, id) || recipient.role !== 'processor' ? wayOf(recipient) : null;
    return way ? [{ id, way, purposes: [...new Set(times.flatMap(({ purposes }) => purposes))] }] : [];
  });
  return tellings[0] && recipients.length > 0 ? { ...tellings[0], recipients } : null;
}
