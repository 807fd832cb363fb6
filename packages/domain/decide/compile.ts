import { type ConsentTerm, consentTerm } from '../consent/lapse.ts';
import { termsOf } from '../consent/terms.ts';
import type { Manifest, Purpose, Recipient } from '../manifest/manifest.ts';
import type { Law, RegimeId } from '../rules/law.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { bakuDayStart } from '../time/baku.ts';
import { parsePeriod, type Period } from '../time/period.ts';
import { compileRecipient, type CompiledRecipient } from './compile-recipient.ts';
import type { StartEvent } from './query.ts';
import { reason, type Reason } from './reasons.ts';

/** Allow or deny, with every reason that decided it and the version it was decided by. */
export interface Decision {
  readonly allow: boolean;
  /** Version of the declaration: the same question to it gives the same answer years later. */
  readonly version: number;
  readonly reasons: readonly Reason[];
}
/** From which version on consents count for data collected since. */
export interface ConsentSince {
  readonly version: number;
  /** ISO instant that version took effect; data collected before stays under the older consent (LAL-8.5). */
  readonly effectiveAt: string;
}
/** One purpose, prepared: sets instead of lists, dates and answers made beforehand. */
export interface CompiledPurpose {
  readonly id: string;
  readonly purpose: Purpose;
  readonly categories: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  /** The basis that is checked: where the text names two, consent governs as the stricter. */
  readonly basis: Purpose['basis'];
  readonly consentSince: ConsentSince;
  /** Until the first end of these a consent to it counts. */
  readonly consentTerms: readonly ConsentTerm[];
  /** The retention period; `while-needed` is none after its event; null when there is no counted end. */
  readonly keep: Period | null;
  /** The event the period runs from. */
  readonly keepAfter: StartEvent | null;
  /** The event that ends it early (`orOn`). */
  readonly endsOn: StartEvent | null;
  readonly namesLaw: boolean;
  readonly holds: Reason;
  readonly allow: Decision;
}
/** The manifest prepared for decisions: look-ups by id in constant time. Built once per version. */
export interface CompiledManifest {
  readonly manifest: Manifest;
  readonly version: number;
  readonly law: Law;
  readonly purposes: ReadonlyMap<string, CompiledPurpose>;
  readonly recipients: ReadonlyMap<string, CompiledRecipient>;
  /** Every declared category; true when it is never stored (`notKept`). */
  readonly categories: ReadonlyMap<string, boolean>;
  readonly minimumAge: number | null;
  readonly ageMustBeKnown: boolean;
  readonly transferRegimes: readonly RegimeId[];
}
export interface CompileOptions {
  readonly law?: Law;
  /**
   * By purpose, since which version its consent has not changed (`consentAnew` of the versions). A purpose not
   * named counts as changed in this very version: consents to older ones cover older data only.
   */
  readonly consentSince?: Readonly<Record<string, ConsentSince>>;
}

const none: Period = { months: 0, days: 0 };
function keepOf(purpose: Purpose): Period | null {
  const keep = purpose.retention?.keep;
  return keep === 'while-needed' ? none : keep === undefined ? null : (parsePeriod(keep) ?? null);
}

function compilePurpose(
  manifest: Manifest,
  id: string,
  purpose: Purpose,
  version: number,
  consentSince: ConsentSince,
): CompiledPurpose {
  const consented = purpose.basis === 'consent' || purpose.alsoBasis === 'consent';
  const basis = consented ? 'consent' : purpose.basis;
  const holds = reason(basis === 'use-of-service' ? 'basis.none' : `basis.${basis}`, true);
  return {
    id,
    purpose,
    categories: new Set(purpose.categories),
    recipients: new Set(purpose.recipients),
    channels: new Set(purpose.channels),
    basis,
    consentSince,
    consentTerms: termsOf(manifest, id).map(consentTerm),
    keep: keepOf(purpose),
    keepAfter: purpose.retention?.after ?? null,
    endsOn: purpose.retention?.orOn ?? null,
    namesLaw: purpose.law !== undefined || purpose.retention?.law !== undefined,
    holds,
    allow: Object.freeze({ allow: true, version, reasons: Object.freeze([holds]) }),
  };
}

/**
 * The regimes that rule where data may go. A declaration that names none of them is still under the law of its country:
 * were there none, every country would be free.
 */
function transferRegimesOf({ regimes, organisation }: Manifest, law: Law): readonly RegimeId[] {
  const named = regimes.map(({ id }) => id).filter((id) => id === 'az-998' || id === 'eu-gdpr');
  return named.length > 0 ? named : [law.isEea(organisation.country) ? 'eu-gdpr' : 'az-998'];
}

/**
 * Prepares a manifest that has passed `check` for decisions.
 * @param version number of the version; it stands in every answer.
 */
export function compileManifest(
  manifest: Manifest,
  version: number,
  options: CompileOptions = {},
): CompiledManifest {
  const law = options.law ?? standardLaw;
  const unchanged = { version, effectiveAt: bakuDayStart(manifest.policy.effective) };
  const purposes = Object.entries(manifest.purposes).map(
    ([id, purpose]) =>
      [id, compilePurpose(manifest, id, purpose, version, options.consentSince?.[id] ?? unchanged)] as const,
  );
  const recipients = Object.entries<Recipient>(manifest.recipients ?? {}).map(
    ([id, recipient]) => [id, compileRecipient(id, recipient, manifest)] as const,
  );
  return {
    manifest,
    version,
    law,
    purposes: new Map(purposes),
    recipients: new Map(recipients),
    categories: new Map(Object.entries(manifest.categories).map(([id, c]) => [id, c.notKept === true])),
    minimumAge: manifest.age?.minimum ?? null,
    ageMustBeKnown: manifest.age?.check === 'birth-date',
    transferRegimes: transferRegimesOf(manifest, law),
  };
}
