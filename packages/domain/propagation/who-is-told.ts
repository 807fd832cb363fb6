import { foldEvents } from '../decide/fold.ts';
import type { SubjectEvent } from '../decide/state.ts';
import type { Manifest, Recipient } from '../manifest/manifest.ts';

/** What recipients are told of: what a person took back or refused, and when an objection, a refusal or a restriction ends. */
export type ToldKind =
  | 'consent.withdrawn'
  | 'transfer-consent.withdrawn'
  | 'objection.raised'
  | 'objection.ended'
  | 'channel.refused'
  | 'channel.allowed'
  | 'restriction.set'
  | 'restriction.lifted'
  | 'data.erased';
export interface Telling {
  readonly kind: ToldKind;
  /** ISO 3166-1, where a written consent to a transfer was taken back. */
  readonly country?: string;
  /** `email`, `sms`, …, where messages by it were refused or let again. */
  readonly channel?: string;
  readonly recipients: readonly ToldRecipient[];
}
export interface ToldRecipient {
  readonly id: string;
  readonly way: 'webhook' | 'task';
  /**
   * Purposes it concerns, of those this recipient has data for: others are not its business. Empty for a restriction,
   * which concerns all; after an erasure those that data is still kept for.
   */
  readonly purposes: readonly string[];
}

/** What recipients may need to know of. */
export type Concerning = Extract<
  SubjectEvent,
  { kind: 'consent' | 'written-consent' | 'objection' | 'channel-refusal' | 'restriction' | 'erased' }
>;

/** Whether recipients may need to know of an event; true for few, and cheap to ask of all. */
export function mayConcernRecipients(event: SubjectEvent, method?: unknown): event is Concerning {
  switch (event.kind) {
    case 'objection':
    case 'channel-refusal':
    case 'restriction':
    case 'erased':
      return true;
    case 'written-consent':
      return !event.given;
    case 'consent':
      return (
        method !== 'accept-all' &&
        // Taken over from another tool: what was taken back there was told from there, and may be long past.
        method !== 'import' &&
        Object.values(event.choices).includes(false)
      );
    default:
      return false;
  }
}

/**
 * Whether a choice says itself that it takes something back. Any other with a refusal in it is mostly somebody's first,
 * and takes nothing back: it concerns recipients only where the person had chosen before, and what of that ended is read
 * from the events, not the word.
 */
export function saysWithdrawal(method: unknown): boolean {
  return method === 'withdraw';
}

/** How a recipient is told; null for one that the declaration has told of nothing. */
export function wayOf(recipient: Recipient): 'webhook' | 'task' | null {
  if (recipient.propagate === undefined) return null;
  // No connector speaks to a recipient yet: somebody tells it, by the same day.
  return recipient.propagate === 'webhook' ? 'webhook' : 'task';
}

/** Recipients of at least one of the purposes (null: of any), each with those of `named` that it has data for. */
function reached(
  manifest: Manifest,
  purposes: readonly string[] | null,
  named: readonly string[],
): Telling['recipients'] {
  return Object.entries<Recipient>(manifest.recipients ?? {}).flatMap(([id, recipient]) => {
    const way = wayOf(recipient);
    const own = Object.entries(manifest.purposes).flatMap(([purpose, { recipients = [] }]) =>
      (recipients as readonly string[]).includes(id) ? [purpose] : [],
    );
    const concerned =
      own.length > 0 && (purposes === null || own.some((purpose) => purposes.includes(purpose)));
    return way && concerned ? [{ id, way, purposes: named.filter((purpose) => own.includes(purpose)) }] : [];
  });
}

/** Purposes whose consent stood before and does not any more: a plain «no» is nothing anybody else must learn of. */
function takenBack(
  event: Extract<Concerning, { kind: 'consent' }>,
  before: readonly SubjectEvent[],
): string[] {
  const { consents } = foldEvents(before, event.at);
  return Object.entries(event.choices).flatMap(([id, yes]) => (!yes && consents[id]?.given ? [id] : []));
}

/** Recipients to whom data goes in a country with the person's written consent, once that is taken back (998-IIIQ 14; GDPR 49(1)(a)). */
function transferEnded(
  manifest: Manifest,
  { country, at, given }: Extract<Concerning, { kind: 'written-consent' }>,
  before: readonly SubjectEvent[],
): Telling | null {
  if (given || !foldEvents(before, at).writtenConsents[country]?.given) return null;
  const recipients = reached(manifest, null, Object.keys(manifest.purposes)).filter(({ id }) => {
    const { country: seat, dataIn = [], transfer } = manifest.recipients![id]!;
    return [seat, ...dataIn].includes(country) && transfer?.mechanisms.includes('written-consent');
  });
  return recipients.length === 0 ? null : { kind: 'transfer-consent.withdrawn', country, recipients };
}

/**
 * Recipients of the purposes that write to people by a channel, once it is refused, and once it is let again: whoever
 * sends for the organisation must not go on (GDPR 21(2)-(3), 19). The declaration does not say which of
 * a purpose's recipients sends by which channel, so all of them hear of it.
 */
function channelChanged(
  manifest: Manifest,
  { channel, at, refused }: Extract<Concerning, { kind: 'channel-refusal' }>,
  before: readonly SubjectEvent[],
): Telling | null {
  if (foldEvents(before, at).refusedChannels.includes(channel) === refused) return null;
  const written = Object.entries(manifest.purposes).flatMap(([id, { channels = [] }]) =>
    (channels as readonly string[]).includes(channel) ? [id] : [],
  );
  const recipients = reached(manifest, written, written);
  const kind = refused ? 'channel.refused' : 'channel.allowed';
  return recipients.length === 0 ? null : { kind, channel, recipients };
}

/**
 * Who is told what of an event: the recipients of the purposes it concerns, each in the way the declaration says
 * (998-IIIQ 12; GDPR 7(3), 19, 21). Null when nobody needs to know.
 * @param before the person's events before this one.
 */
export function whoIsTold(
  manifest: Manifest,
  event: Concerning,
  before: readonly SubjectEvent[],
): Telling | null {
  const tell = (
    kind: ToldKind,
    purposes: readonly string[],
    of: readonly string[] | null,
  ): Telling | null => {
    const recipients = reached(manifest, of, purposes);
    return recipients.length === 0 ? null : { kind, recipients };
  };
  switch (event.kind) {
    case 'consent': {
      const purposes = takenBack(event, before);
      return purposes.length === 0 ? null : tell('consent.withdrawn', purposes, purposes);
    }
    case 'written-consent':
      return transferEnded(manifest, event, before);
    case 'objection':
      return tell(event.standing ? 'objection.raised' : 'objection.ended', [event.purpose], [event.purpose]);
    case 'channel-refusal':
      return channelChanged(manifest, event, before);
    case 'restriction':
      return tell(event.standing ? 'restriction.set' : 'restriction.lifted', [], null);
    case 'erased':
      return tell('data.erased', event.keptFor, null);
  }
}
