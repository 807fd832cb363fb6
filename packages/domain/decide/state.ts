/**
 * A subject's state is the fold of its events. Events are facts with an instant; nothing else
 * changes state (kernel: «the fold is the only place where history turns into state»).
 */
export type SubjectEvent =
  | {
      readonly kind: 'consent';
      readonly at: string;
      readonly version: number;
      readonly choices: Readonly<Record<string, boolean>>;
      readonly expires?: string;
      /** Purposes that lapse sooner than `expires`, with the instant. */
      readonly ends?: Readonly<Record<string, string>>;
    }
  | {
      /** Asked for with a form, and waiting for the link in the mail (double opt-in): nothing is given yet. */
      readonly kind: 'consent-pending';
      readonly at: string;
      readonly version: number;
      readonly purposes: readonly string[];
      /** ISO instant at which it lapses unconfirmed. */
      readonly until: string;
    }
  | {
      readonly kind: 'written-consent';
      readonly at: string;
      readonly version: number;
      readonly country: string;
      readonly given: boolean;
    }
  | { readonly kind: 'objection'; readonly at: string; readonly purpose: string; readonly standing: boolean }
  | {
      readonly kind: 'channel-refusal';
      readonly at: string;
      readonly channel: string;
      readonly refused: boolean;
    }
  | {
      readonly kind: 'restriction';
      readonly at: string;
      readonly standing: boolean;
      readonly reason: string;
      readonly until?: string;
    }
  | { readonly kind: 'contract'; readonly at: string; readonly running: boolean }
  | { readonly kind: 'account'; readonly at: string; readonly open: boolean }
  | { readonly kind: 'birth'; readonly at: string; readonly date: string }
  | { readonly kind: 'interaction'; readonly at: string }
  | {
      readonly kind: 'hold';
      readonly at: string;
      readonly id: string;
      readonly ground: string;
      readonly standing: boolean;
      readonly until?: string;
    }
  | { readonly kind: 'erased'; readonly at: string; readonly keptFor: readonly string[] };

export interface ConsentState {
  readonly given: boolean;
  readonly at: string;
  readonly version: number;
  readonly expires: string | null;
  /** True when a consent that had been given was taken back; a plain «no» is false or absent. */
  readonly withdrawn?: boolean;
}
/** State at an instant. Absent facts are null: the gate fails closed on what it needs and lacks. */
export interface SubjectState {
  /** By purpose. */
  readonly consents: Readonly<Record<string, ConsentState>>;
  /** By purpose, what waits for the person's confirmation; absent when nothing does. */
  readonly pendingConsents?: Readonly<Record<string, { readonly at: string; readonly until: string }>>;
  /** Written consent for a transfer, by country. */
  readonly writtenConsents: Readonly<Record<string, ConsentState>>;
  /** Purposes objected to. */
  readonly objections: readonly string[];
  readonly refusedChannels: readonly string[];
  readonly restriction: {
    readonly since: string;
    readonly reason: string;
    readonly until: string | null;
  } | null;
  readonly contract: { readonly running: boolean; readonly since: string } | null;
  readonly accountClosedAt: string | null;
  /** Since when an account has been open; null or absent when none is. An open account is a running contract of use. */
  readonly accountOpenedAt?: string | null;
  readonly birthDate: string | null;
  readonly lastInteractionAt: string | null;
  readonly holds: readonly { readonly id: string; readonly ground: string; readonly until: string | null }[];
  readonly erased: { readonly at: string; readonly keptFor: readonly string[] } | null;
}
