import { addDays, compareDates, type LocalDate } from '../time/local-date.ts';
import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
import type { Manifest } from './manifest.ts';

export interface Timing {
  readonly manifest: Manifest;
  /** Whether the change against the former version is significant; false for the first version. */
  readonly significant: boolean;
  readonly isFirst: boolean;
  /** When the former version takes effect: a later one never overtakes it. */
  readonly formerEffectiveAt?: string;
  /** Instant of publication, ISO. */
  readonly publishedAt: string;
  /** Adds working days by the organisation's calendar. */
  readonly addWorkingDays: (from: LocalDate, days: number) => LocalDate;
}
export type Effective =
  | { readonly ok: true; readonly effectiveAt: string; readonly noticeAt: string | null }
  /** The change would take effect before the promised notice has run; `earliest` is the first day that is allowed. */
  | { readonly ok: false; readonly earliest: LocalDate };

const promised = /^(\d+) (working|calendar) days?$/;

/**
 * When a version takes effect. The first version: on its own date. A later one: at publication or on its date, whichever
 * is later; a significant one never before the notice that was promised has run (LAL-8.2 rules over LAL-8.3).
 */
export function effectiveInstant(timing: Timing): Effective {
  const { manifest, publishedAt } = timing;
  const declared = bakuDayStart(manifest.policy.effective);
  if (timing.isFirst) return { ok: true, effectiveAt: declared, noticeAt: null };
  const soonest = [declared, publishedAt, timing.formerEffectiveAt ?? ''].toSorted().at(-1) as string;
  const notice = promised.exec(manifest.policy.notice?.atLeast ?? '');
  if (!timing.significant || !notice)
    return { ok: true, effectiveAt: soonest, noticeAt: timing.significant ? publishedAt : null };
  const today = bakuDateOf(publishedAt);
  const days = Number(notice[1]);
  // Counting begins the day after people are told, and the last day counts to its 24:00 (Civil Code 369, 371).
  const last = notice[2] === 'working' ? timing.addWorkingDays(today, days) : addDays(today, days);
  const earliest = addDays(last, 1);
  if (compareDates(bakuDateOf(soonest), earliest) < 0) return { ok: false, earliest };
  return { ok: true, effectiveAt: soonest, noticeAt: publishedAt };
}

/**
 * The version in force at an instant: the latest published one whose effective instant has come. Exactly one holds at
 * any instant from the first effective one on (ALQ-8.2, LAL-8.8).
 */
export function versionInForce<V extends { readonly number: number; readonly effectiveAt: string }>(
  versions: readonly V[],
  at: string,
): V | undefined {
  let best: V | undefined;
  for (const version of versions)
    if (version.effectiveAt <= at && (!best || version.number > best.number)) best = version;
  return best;
}
