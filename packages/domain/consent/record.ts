import type { SubjectEvent } from '../decide/state.ts';

/** Where a record came from that another tool kept before. */
export interface Provenance {
  /** Id of the import, which holds the file's hash, who imported it and when. */
  readonly import: string;
  /** The tool whose export it was. */
  readonly source: string;
  /** When it was taken in, ISO. */
  readonly importedAt: string;
}
/** An event as it is stored, with the id under which the journal has it when it is a consent. */
export interface StoredEvent {
  readonly id: string;
  /** Pseudonym. */
  readonly subject: string;
  readonly event: SubjectEvent;
  /** What is kept beside the event's own fields. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/**
 * One choice with all that a dispute needs (GDPR 7(1), 998-IIIQ 8): who asked, where, of whom, by which version, in
 * which words, what was chosen with the refusals, how, when, until when. No address of a device is ever part of it.
 */
export interface ConsentRecord {
  readonly id: string;
  readonly organisation: string;
  /** Pseudonym. */
  readonly subject: string;
  /** Host the choice was made on; null for one that was made elsewhere. */
  readonly site: string | null;
  readonly at: string;
  readonly version: number;
  /** Hash of the exact words shown; null when they are not known (a record of another tool). */
  readonly wording: string | null;
  readonly language: string | null;
  readonly method: string;
  readonly form: string | null;
  /** By purpose, refusals included. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Of a written consent to passing data on (998-IIIQ 14), by country, refusals included; empty for any other. */
  readonly transfers: Readonly<Record<string, boolean>>;
  /** By cookie category, refusals included; empty for forms. */
  readonly categories: Readonly<Record<string, boolean>>;
  readonly expires: string | null;
  /** Purposes that lapse sooner, with the instant. */
  readonly ends: Readonly<Record<string, string>>;
  /** The string of IAB TCF that the choice was told to advertisers with; null on sites without it. */
  readonly tcString: string | null;
  /** True for the choice of another site of the same organisation, recorded for this pseudonym as well. */
  readonly copy: boolean;
  readonly provenance: Provenance | null;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The record behind a stored event; undefined when the event is no consent, to a purpose or to a transfer. */
export function consentRecord(
  organisation: string,
  { id, subject, event, beside }: StoredEvent,
): ConsentRecord | undefined {
  if (event.kind !== 'consent' && event.kind !== 'written-consent') return undefined;
  const said =
    event.kind === 'consent'
      ? { choices: event.choices, transfers: {}, expires: event.expires ?? null, ends: event.ends ?? {} }
      : { choices: {}, transfers: { [event.country]: event.given }, expires: null, ends: {} };
  return {
    id,
    organisation,
    subject,
    site: textOrNull(beside['site']),
    at: event.at,
    version: event.version,
    wording: textOrNull(beside['wording']),
    language: textOrNull(beside['language']),
    method: textOrNull(beside['method']) ?? 'unknown',
    form: textOrNull(beside['form']),
    ...said,
    categories: (beside['categories'] as ConsentRecord['categories'] | undefined) ?? {},
    tcString: textOrNull(beside['tcString']),
    copy: beside['copy'] === true,
    provenance: (beside['provenance'] as Provenance | undefined) ?? null,
  };
}
