import type { Deadline } from './deadline.ts';
import type { Extension } from './extension.ts';
import type { RefusalGround, RequestKind } from './kinds.ts';
import type { PauseReason, StandsBy } from './pause.ts';

interface At {
  /** ISO instant, UTC with milliseconds. */
  readonly at: string;
}
export type ConfirmedBy = 'code' | 'session' | 'document' | 'signature' | 'staff';

/**
 * What happened to a request, in order. State is their fold; nothing edits a due date or a step. Texts with
 * personal data (what was asked, the answer) are sealed elsewhere: events name them by id.
 */
export type RequestEvent = At &
  (
    | {
        readonly type: 'opened';
        readonly kind: RequestKind;
        /** Instant of receipt: the clock runs from here, whatever the form. */
        readonly receivedAt: string;
        readonly deadline: Deadline;
      }
    | { readonly type: 'code-sent' }
    | { readonly type: 'confirmed'; readonly by: ConfirmedBy }
    /** The person was asked for something, and every clock stands still until it is there. */
    | {
        readonly type: 'paused';
        readonly because: PauseReason;
        /** ISO instant the question went to the person; null when none was sent. */
        readonly noticeAt: string | null;
        /** By which rule each clock stands still. */
        readonly by: readonly StandsBy[];
      }
    /** The person gave what was asked for, at `to`: the days since are given back at the end of the term. */
    | {
        readonly type: 'resumed';
        readonly to: string;
        readonly days: number;
        readonly first: Deadline;
        readonly deadline: Deadline;
      }
    | { readonly type: 'planned'; readonly stores: readonly string[] }
    | { readonly type: 'approved'; readonly by: string }
    /** An approved plan is given up for another one: its approval lapses, what was done stays done. */
    | { readonly type: 'plan-dropped'; readonly by: string }
    | { readonly type: 'step-started'; readonly store: string }
    | {
        readonly type: 'step-waits';
        readonly store: string;
        readonly reason: string;
        readonly retryAt: string;
      }
    | { readonly type: 'step-failed'; readonly store: string; readonly reason: string }
    | { readonly type: 'step-done'; readonly store: string; readonly rows: number }
    | {
        readonly type: 'scanned';
        readonly store: string;
        /** Rows still found that should be gone or changed; kept ones on a ground do not count. */
        readonly remaining: number;
      }
    | { readonly type: 'extended'; readonly extension: Extension; readonly deadline: Deadline }
    | { readonly type: 'answered' }
    | {
        readonly type: 'refused';
        readonly ground: RefusalGround;
        /** The reasons in words, or the id of the sealed text. Never empty. */
        readonly reason: string;
      }
    | { readonly type: 'withdrawn' }
    | { readonly type: 'expired' }
  );
export type RequestEventType = RequestEvent['type'];
export type RequestEventOf<T extends RequestEventType> = Extract<RequestEvent, { type: T }>;
