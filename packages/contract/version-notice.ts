import { type Static, Type } from 'typebox';
import type { NoticeLetter } from '@amanat/domain/notices/letter.ts';

/** `draft`: nobody has sent the letters yet. */
export type NoticeState =
  'draft' | 'scheduled' | 'gathering' | 'sending' | 'paused' | 'cancelled' | 'done' | 'told-by-staff';

/** What keeps those with an account from being found, and the names it is about. */
export interface AccountsGap {
  /**
   * `stores`: none is declared. `accounts`: no table of these stores is one of accounts. `connector`: engines that
   * nothing here reads. `connection`: settings of the server that are not set.
   */
  readonly lacks: 'stores' | 'accounts' | 'connector' | 'connection';
  readonly names: readonly string[];
}

/** Answer to `GET /v1/organisations/:org/versions/:number/notice`. */
export interface VersionNoticeView {
  readonly version: number;
  readonly state: NoticeState;
  readonly effectiveAt: string;
  /** Last day on which people are told in time (`YYYY-MM-DD`); null where no term is promised. */
  readonly lastDay: string | null;
  /** The letter in each language, and its hash: what is approved. */
  readonly letters: Readonly<Record<'az' | 'en' | 'ru', NoticeLetter>>;
  readonly hash: string;
  /** Whether the notice stands, or will stand, on the site through the banner. */
  readonly onSite: boolean;
  /** Why nobody can be written to; null when accounts can be found. */
  readonly gap: AccountsGap | null;
  /** Letters a minute, at most. */
  readonly perMinute: number;
  readonly startsAt: string | null;
  readonly endedAt: string | null;
  readonly counts: Readonly<Record<'waiting' | 'sent' | 'failed' | 'gone', number>>;
  /** What stops all of it for now: `mail-…`, `store-…`; null when nothing does. */
  readonly fault: string | null;
  /** Letters that failed for good, by reason. */
  readonly faults: readonly { readonly fault: string; readonly n: number }[];
}
/** Answer to `GET /v1/organisations/:org/versions/:number/notice/people`: who would be written to, counted now. */
export interface NoticePeopleView {
  readonly people: number;
  readonly byLanguage: Readonly<Record<'az' | 'en' | 'ru', number>>;
  /** Accounts that are closed, and accounts whose address is none. */
  readonly closed: number;
  readonly withoutAddress: number;
}
/** Body of `POST /v1/organisations/:org/versions/:number/notice`. */
export const StartNoticeBody = Type.Object(
  {
    hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Hash of the letters that were read.' }),
    at: Type.Optional(
      Type.String({
        format: 'date-time',
        // A leap second is a time of RFC 3339 and none that can be waited for.
        pattern: ':[0-5]\\d(\\.\\d+)?(Z|[+-])',
        description: 'When they go out; at once unless told.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type StartNoticeBody = Static<typeof StartNoticeBody>;
