import type { startEvents } from '../manifest/processing.ts';

export type StartEvent = (typeof startEvents)[number];

/**
 * What is asked of the gate. `use` covers every use and disclosure; the others are what a restriction leaves
 * open (998-IIIQ «bloklanma»; GDPR 18(2)): keeping, making exact, and legal claims.
 */
export interface MayQuery {
  readonly purpose: string;
  /** Categories of data; at least one. */
  readonly categories: readonly string[];
  /** Id of the recipient, when data leaves the organisation. */
  readonly recipient?: string | undefined;
  /** Destination (ISO 3166-1). Absent with a recipient: every country the recipient is declared with. */
  readonly country?: string | undefined;
  /** Channel a message goes out by. */
  readonly channel?: string | undefined;
  readonly operation?: 'use' | 'store' | 'rectify' | 'claims' | undefined;
  /** ISO instant, UTC. */
  readonly at: string;
  /** When the datum was collected; absent: now, that is, under the version in force. */
  readonly collectedAt?: string | undefined;
  /** Start events of the datum known to the caller (`order.delivered` of its order). */
  readonly events?: Readonly<Partial<Record<StartEvent, string>>> | undefined;
}
