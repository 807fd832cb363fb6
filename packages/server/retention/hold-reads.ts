import type { HoldView, LiftReason } from '@amanat/contract/holds.ts';
import type { RetentionReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { Db } from '../platform/db.ts';

interface Row {
  readonly subject: string;
  readonly at: string;
  readonly data: {
    readonly id: string;
    readonly ground: string;
    readonly standing: boolean;
    readonly until?: string;
    readonly because?: LiftReason;
  };
}

/** The last day of a hold, from the instant it is over. */
function lastDay(until: string | undefined): string {
  return until === undefined ? '' : bakuDateOf(new Date(Date.parse(until) - 1).toISOString());
}

/** Every hold that was placed, the newest first; one placed again under the same case is a hold of its own. */
export async function holds(db: Db, org: string, now: Date): Promise<readonly HoldView[]> {
  const { rows } =
    await sql<Row>`select subject, at, data from subject_event where org = ${org} and kind = 'hold' order by at, id`.execute(
      db,
    );
  const found: HoldView[] = [];
  for (const { subject, at, data } of rows) {
    if (data.standing) {
      const isOver = data.until !== undefined && data.until <= now.toISOString();
      found.push({
        subject,
        case: data.id,
        ground: data.ground,
        placedAt: at,
        until: lastDay(data.until),
        liftedAt: null,
        liftedBecause: null,
        stands: !isOver,
      });
      continue;
    }
    const open = found.findLastIndex(
      (h) => h.subject === subject && h.case === data.id && h.liftedAt === null,
    );
    const hold = found[open];
    if (hold) found[open] = { ...hold, liftedAt: at, liftedBecause: data.because ?? null, stands: false };
  }
  return found.toReversed();
}

/** What the promise board rests on: standing holds, and those without an end. */
export async function holdReads(
  db: Db,
  org: string,
  now: Date,
): Promise<NonNullable<RetentionReads['holds']>> {
  const standing = (await holds(db, org, now)).filter((hold) => hold.stands);
  const today = bakuDateOf(now.toISOString());
  return {
    standing: standing.length,
    withoutEnd: standing.filter((h) => h.until === '').length,
    outlived: standing.filter((h) => h.until !== '' && h.until < today).length,
  };
}
