import { destroyedBy, endingWithConsent } from '@amanat/domain/retention/withdrawn.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { RetentionReads } from '@amanat/domain/statements/reads.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import { sql } from 'kysely';
import { eventsOfSubjects, withdrawnConsents, withdrawnLately } from '../consent/reads.ts';
import type { Db } from '../platform/db.ts';

/** A withdrawal whose data still has to go. */
export interface PendingWithdrawal {
  readonly subject: string;
  readonly purpose: string;
  /** ISO instant. */
  readonly at: string;
  /** The last day for it. */
  readonly due: LocalDate;
}
interface Done {
  readonly subject: string;
  readonly purpose: string;
  readonly withdrawn_at: string;
}

/** Withdrawals that stand and were not carried out yet, of purposes whose data goes with the consent. */
export async function pendingWithdrawals(
  db: Db,
  org: string,
  manifest: Manifest,
  read: typeof withdrawnConsents = withdrawnConsents,
): Promise<readonly PendingWithdrawal[]> {
  const purposes = new Set(endingWithConsent(manifest));
  if (purposes.size === 0) return [];
  const { rows } =
    await sql<Done>`select subject, purpose, withdrawn_at from withdrawal_done where org = ${org}`.execute(
      db,
    );
  const done = new Set(rows.map((row) => `${row.subject} ${row.purpose} ${row.withdrawn_at}`));
  return (await read(db, org))
    .filter(({ subject, purpose, at }) => purposes.has(purpose) && !done.has(`${subject} ${purpose} ${at}`))
    .map((each) => ({ ...each, due: destroyedBy(manifest, each.at) }));
}

/** What the ledger says of people now: which consents are given, and whether their data must stay as it is. */
export async function standingOf(db: Db, org: string, subjects: readonly string[], at: string) {
  const events = await eventsOfSubjects(db, org, subjects);
  return (subject: string) => {
    const state = foldEvents(events.get(subject) ?? [], at);
    return {
      given: (purpose: string) => state.consents[purpose]?.given === true,
      // Held data stays for its case; restricted data is stored and touched in no other way (998-IIIQ; GDPR 18(2)).
      stays: state.holds.length > 0 || state.restriction !== null,
    };
  };
}

/** Writes down that a withdrawal was carried out in every store. */
export async function markDone(
  tx: Db,
  org: string,
  { subject, purpose, at, due }: PendingWithdrawal,
  done: { readonly at: string; readonly rows: number },
): Promise<void> {
  await sql`insert into withdrawal_done (org, subject, purpose, withdrawn_at, due, done_at, rows)
    values (${org}, ${subject}, ${purpose}, ${at}, ${due}, ${done.at}, ${done.rows}) on conflict do nothing`.execute(
    tx,
  );
}
/** What the promise board rests on: how many withdrawals were carried out and how many wait, and which of them too long. */
export async function withdrawalReads(
  db: Db,
  org: string,
  manifest: Manifest,
  now: string,
): Promise<NonNullable<RetentionReads['withdrawals']>> {
  const { rows } = await sql<{ done: number; late: number }>`select count(*)::int as done,
    (count(*) filter (where (done_at at time zone 'Asia/Baku')::date > due))::int as late
    from withdrawal_done where org = ${org}`.execute(db);
  const pending = await pendingWithdrawals(db, org, manifest, withdrawnLately);
  const standing = await standingOf(db, org, [...new Set(pending.map(({ subject }) => subject))], now);
  const free = pending.filter(({ subject }) => !standing(subject).stays);
  return {
    done: rows[0]?.done ?? 0,
    doneLate: rows[0]?.late ?? 0,
    pending: free.length,
    overdue: free.filter(({ due }) => due < bakuDateOf(now)).length,
  };
}
