import type { Change } from '@amanat/domain/manifest/diff.ts';
import type { FindingGroup } from '@amanat/domain/manifest/finding-group.ts';
import type { ExtensionLeft } from '@amanat/domain/requests/extension.ts';
import type { PauseLeft } from '@amanat/domain/requests/stand-still.ts';
import type { Phase, RequestState } from '@amanat/domain/requests/state.ts';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import { Type } from 'typebox';

/** Answers of the console's addresses, below /v1/organisations/{org}. Types only: the browser loads no validator. */

export interface RequestRowView {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly channel: string;
  readonly language: 'az' | 'en' | 'ru';
  readonly phase: Phase;
  readonly receivedAt: string;
  /** Last day of the term, YYYY-MM-DD. */
  readonly due: string;
  /** Since when the term stands still, waiting for the person; null while it runs. */
  readonly pausedAt: string | null;
  readonly closedAt: string | null;
  readonly handler: string | null;
  readonly late: boolean;
  /** Working days left until the last day; negative when it is past; null when closed, or while the term stands still. */
  readonly workingDaysLeft: number | null;
  readonly waits: { readonly code: string; readonly until: string | null } | null;
}
export interface RequestsView {
  readonly total: number;
  readonly requests: readonly RequestRowView[];
}
export interface StepView {
  readonly n: number;
  readonly round: number;
  readonly store: string;
  readonly storeName: Localized;
  readonly table: string;
  readonly action: string;
  readonly columns: readonly string[];
  /** Declared names of the categories that lie there: in these columns, or in all of the table. */
  readonly categories: readonly Localized[];
  /** Why rows are kept: the purpose and the law. */
  readonly ground: { readonly purpose: Localized; readonly law: Localized | null } | null;
  readonly planned: number;
  readonly shared: number;
  readonly done: number;
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly lastError: string | null;
}
export interface AskedView {
  /** The value each named part of the data should have. */
  readonly corrections: readonly { readonly name: Localized; readonly value: string }[];
  /** Purposes an objection or withdrawal concerns; null: every one that qualifies. */
  readonly purposes: readonly Localized[] | null;
  /** For a restriction: its last day, `YYYY-MM-DD`; null: until it is lifted. */
  readonly until: string | null;
  /** Address of the child a guardian reports about. */
  readonly about: string | null;
}
export interface RequestDetailView {
  readonly summary: RequestRowView;
  readonly citation: string;
  readonly pauses: RequestState['pauses'];
  readonly extensions: number;
  /** How far the term may still be extended, and for which reasons; null when it may not. */
  readonly extendable: ExtensionLeft | null;
  /** What the person may be asked for while the term stands still, or which clock runs in any case; null when nothing. */
  readonly pausable: PauseLeft | null;
  /** Whether identity may still be confirmed otherwise than by the code. */
  readonly confirmable: boolean;
  readonly refusal: RequestState['refusal'];
  /** Name and e-mail; null when the key was destroyed, or the caller may not see them. */
  readonly contact: { readonly email: string; readonly name?: string } | null;
  readonly text: string | null;
  /** What is asked for beside the kind and the person's own words; null where the caller may not see it. */
  readonly asked: AskedView | null;
  readonly blockers: readonly {
    readonly code: string;
    readonly store: string | null;
    readonly table: string | null;
    readonly count: number;
    readonly detail: string | null;
    /** What the declaration calls the store, and the data in the table; null for what it does not name. */
    readonly storeName: Localized | null;
    readonly categories: readonly Localized[] | null;
  }[];
  /** Where it touches data of other people: `masked` is covered in the answer, `spared` are rows that stay theirs. */
  readonly others: readonly {
    readonly store: string;
    readonly table: string;
    /** What the declaration calls the data in the table. */
    readonly categories: readonly Localized[];
    readonly count: number;
    readonly fate: 'masked' | 'spared';
  }[];
  /** The destruction act of an executed erasure. */
  readonly act: { readonly number: number; readonly sha256: string; readonly entry: number } | null;
  /** Whether a restriction of the person's data that came of this request stands, and so can be lifted. */
  readonly restrictionStands: boolean;
  readonly plannedAt: string | null;
  /** Rows of the plan, each once: two steps may concern the same row. */
  readonly plannedRows: number;
  readonly steps: readonly StepView[];
  readonly scans: readonly { readonly store: string; readonly at: string; readonly remaining: number }[];
  readonly timeline: readonly {
    readonly at: string;
    readonly kind: string;
    readonly actor: string;
    /** The declared name of the store where it happened. */
    readonly storeName?: Localized;
  }[];
  readonly letters: readonly {
    readonly name: string;
    readonly queuedAt: string;
    readonly sentAt: string | null;
  }[];
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  readonly earlier: readonly RequestRowView[];
}

export interface ScheduleView {
  readonly store: string;
  readonly storeName: Localized;
  readonly table: string;
  /** Declared names of the categories that lie in the table. */
  readonly categories: readonly Localized[];
  readonly runs: boolean;
  /** Why it cannot run by dates alone. */
  readonly because: 'no-period' | 'no-date-column' | null;
  readonly purposes: readonly Localized[];
  readonly keep: readonly string[];
  /** How long each purpose keeps its rows, in the order of `purposes`; absent where none can be counted. */
  readonly terms?: readonly { readonly purpose: Localized; readonly kept: Localized }[];
  readonly then: 'destroy' | 'anonymise' | null;
  /** Rows past their term right now; null when the store does not answer. */
  readonly overdue: number | null;
  readonly last: {
    readonly at: string;
    readonly finishedAt: string | null;
    readonly remaining: number | null;
    readonly held: number;
    readonly waiting: string | null;
  } | null;
}
export interface ActView {
  readonly number: number;
  readonly at: string;
  readonly count: number;
  /** Store and table of a sweep; null for an erasure, which names its request. */
  readonly store: string | null;
  readonly table: string | null;
  /** What the declaration calls the data in the table; null where it does not name the table. */
  readonly categories: readonly Localized[] | null;
  readonly request: string | null;
  readonly method: string;
  readonly sha256: string;
  readonly entry: number;
}
export interface RetentionView {
  readonly schedules: readonly ScheduleView[];
  readonly acts: readonly ActView[];
}
export const SweepBody = Type.Object(
  { store: Type.String({ maxLength: 80 }), table: Type.String({ maxLength: 80 }) },
  { additionalProperties: false },
);

export interface BoardRowView {
  readonly id: string;
  /** Id of the statement's kind, and what people call it. */
  readonly says: string;
  readonly name: Localized;
  readonly clause: string | null;
  readonly text: Localized;
  readonly state: PromiseState;
  readonly because: Localized;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}
export interface BoardView {
  readonly organisation: string;
  readonly at: string;
  readonly version: number;
  readonly counts: Readonly<Record<PromiseState, number>>;
  readonly promises: readonly BoardRowView[];
}

export interface JournalEntryView {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly time: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly refs: Readonly<Record<string, string | number>>;
}
export interface JournalView {
  readonly size: number;
  readonly lastCheckpointAt: string | null;
  readonly verified: { readonly at: string; readonly ok: boolean; readonly size: number } | null;
  readonly byKind: Readonly<Record<string, number>>;
  /** What the declaration calls what the entries refer to: `store:id`, `table:store/table`, `recipient:id`, `purpose:id`, `category:id`. */
  readonly names: Readonly<Record<string, Localized>>;
  readonly entries: readonly JournalEntryView[];
  /** Give as `before` for the next page. */
  readonly next: number | null;
}

export interface VersionView {
  readonly number: number;
  readonly hash: string;
  readonly approved: string;
  readonly effectiveAt: string;
  readonly publishedAt: string;
  readonly significant: boolean;
  readonly changes: readonly Change[];
  /** Given when people are promised a letter about it. */
  readonly letters?: true;
}
export interface VersionsView {
  readonly organisation: string;
  readonly inForce: number | null;
  readonly versions: readonly VersionView[];
  /** The last file that was refused, until one loads. */
  readonly rejection: {
    readonly at: string;
    /** Places are paths in the file: `purposes.marketing.basis`; empty for the whole. */
    readonly findings: readonly FindingGroup[];
  } | null;
  /** What the checker says about the newest version today, which loads in spite of it; null before the first. */
  readonly findings: { readonly version: number; readonly groups: readonly FindingGroup[] } | null;
}

/** One line of Bu gün: what it is, how urgent, and where it is dealt with. */
export interface TodayItem {
  readonly kind: 'request' | 'sweep' | 'unswept' | 'store' | 'promise' | 'policy' | 'untold' | 'unscanned';
  readonly urgency: 'late' | 'today' | 'soon' | 'drift' | 'waiting';
  /** Stable id of what it is about: request number, table, promise id. */
  readonly ref: string;
  readonly request?: RequestRowView;
  readonly detail: Readonly<Record<string, string | number>>;
}
export interface TodayView {
  readonly today: string;
  readonly items: readonly TodayItem[];
  readonly counts: Readonly<Record<PromiseState, number>>;
  readonly states: readonly { readonly id: string; readonly state: PromiseState }[];
  /** Five weeks from this Monday on: days that are not worked, with the reason, and how many requests are due on each day. */
  readonly calendar: readonly {
    readonly day: string;
    readonly working: boolean;
    readonly reason: string | null;
    readonly due: number;
  }[];
  readonly recent: readonly JournalEntryView[];
  readonly journal: { readonly size: number; readonly lastCheckpointAt: string | null };
  readonly people: number;
  readonly properties: number;
  /** How many requests are open, by urgency; `items` names the most pressing of them. */
  readonly open: Readonly<Record<'late' | 'today' | 'waiting' | 'soon', number>>;
}
export interface ConsentSummaryView {
  /** Choices on record. */
  readonly total: number;
  /** People who ever chose; `byPurpose` counts each by their last word. */
  readonly people: number;
  readonly byPurpose: Readonly<
    Record<
      string,
      {
        readonly given: number;
        readonly refused: number;
        readonly withdrawn: number;
        readonly name: Localized;
      }
    >
  >;
  readonly lastAt: string | null;
  /** Each choice once, by the last thirty days that have any, in Baku. */
  readonly byDay: readonly {
    readonly day: string;
    readonly accepted: number;
    readonly rejected: number;
    readonly customised: number;
    /** Took back something agreed to before, by whatever word or way; such a choice is counted nowhere else. */
    readonly withdrawn: number;
    /** In forms, on the page of preferences, on paper, by telephone. */
    readonly other: number;
  }[];
}
