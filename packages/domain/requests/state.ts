import type { Deadline } from './deadline.ts';
import type { ConfirmedBy } from './events.ts';
import type { RefusalGround, RequestKind } from './kinds.ts';
import type { Pause } from './pause.ts';

export const phases = [
  'opened',
  'code-sent',
  'confirmed',
  'planned',
  'approved',
  'running',
  'second-scan',
  'ready',
  'answered',
  'refused',
  'withdrawn',
  'expired',
] as const;
export type Phase = (typeof phases)[number];
export const closedPhases: readonly Phase[] = ['answered', 'refused', 'withdrawn', 'expired'];

export type StepStatus = 'pending' | 'running' | 'waiting-retry' | 'done' | 'failed';
/** What one store has still to do, or did. */
export interface Step {
  readonly status: StepStatus;
  readonly attempts: number;
  /** Why it waits or failed. */
  readonly reason: string | null;
  readonly retryAt: string | null;
  readonly rows: number;
  /** The scan after it was done; null until then. */
  readonly scan: { readonly at: string; readonly remaining: number } | null;
}
export interface RequestState {
  readonly kind: RequestKind;
  readonly phase: Phase;
  readonly receivedAt: string;
  /** Instant of the last event. */
  readonly at: string;
  readonly confirmed: { readonly at: string; readonly by: ConfirmedBy } | null;
  /** Stretches while the term stood still; the last one without an end while it does. */
  readonly pauses: readonly Pause[];
  /** The deadline before any extension: limits of extensions count from it. */
  readonly first: Deadline;
  readonly deadline: Deadline;
  readonly extensions: number;
  /** By store, once planned. */
  readonly steps: Readonly<Record<string, Step>> | null;
  /** Whether anything was carried out, by this plan or one that was dropped. */
  readonly begun: boolean;
  readonly closedAt: string | null;
  readonly refusal: { readonly ground: RefusalGround; readonly reason: string } | null;
}

export function isClosed(state: RequestState): boolean {
  return closedPhases.includes(state.phase);
}
/** The pause that lasts; null while the term runs. */
export function openPause({ pauses }: Pick<RequestState, 'pauses'>): Pause | null {
  return pauses.find(({ to }) => to === null) ?? null;
}
/** Whether the answer came, or can still come, only after the term. One that stands still does not run out. */
export function isLate(state: RequestState, now: string): boolean {
  return !openPause(state) && (state.closedAt ?? now) >= state.deadline.dueBefore;
}
