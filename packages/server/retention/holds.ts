import type { LiftReason, PlaceHoldBody } from '@amanat/contract/holds.ts';
import { retentionErrors } from '@amanat/contract/errors/retention.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { bakuDayEnd } from '@amanat/domain/time/baku.ts';
import { foldEmail } from '../connectors/connector.ts';
import { foldPhone } from '../platform/phone-number.ts';
import { appendSubjectEvents, insertSubjectEvents } from '../consent/events.ts';
import { subjectEvents } from '../consent/reads.ts';
import { bakuDate } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { destroyNothing } from '../platform/destroying.ts';
import { problems } from '../platform/problem.ts';
import type { RetentionServices } from './services.ts';

const fail = problems(retentionErrors);
type Holding = Pick<RetentionServices, 'db' | 'clock' | 'keys' | 'journal'>;

function pseudonymOf({ keys }: Holding, org: string, { kind, value }: PlaceHoldBody['person']): string {
  return keys.pseudonym(
    org,
    kind,
    kind === 'email' ? foldEmail(value) : kind === 'phone' ? foldPhone(value) : value,
  );
}

/** Whether the case holds the person's data at the instant. */
async function stands(db: Db, org: string, subject: string, id: string, at: string): Promise<boolean> {
  return foldEvents(await subjectEvents(db, org, subject), at).holds.some((hold) => hold.id === id);
}

/**
 * Places a legal hold: sweeps and erasures leave the person's data until the hold is lifted or its last day is over
 * (FOC-11, LAL-2.1.T8, LAL-6.3c). The person is kept by pseudonym; the case number names no person.
 * @throws AMANAT-RET-003 when the end is not in the future, 005 when the case holds the person already.
 */
export async function placeHold(
  services: Holding,
  org: string,
  body: PlaceHoldBody,
  actor: string,
): Promise<{ readonly subject: string }> {
  const { clock, db, journal } = services;
  const now = clock.now();
  const at = now.toISOString();
  if (body.until <= bakuDate(now)) throw fail('AMANAT-RET-003');
  const subject = pseudonymOf(services, org, body.person);
  await inTransaction(db, async (tx) => {
    // Once it is placed nothing of the person goes any more, by whatever was under way.
    await destroyNothing(tx, org);
    if (await stands(tx, org, subject, body.case, at)) throw fail('AMANAT-RET-005');
    await appendSubjectEvents(tx, org, subject, [
      { kind: 'hold', at, id: body.case, ground: body.ground, standing: true, until: bakuDayEnd(body.until) },
    ]);
    await journal.append(tx, org, [
      {
        kind: 'hold.placed',
        time: at,
        actor,
        subject,
        refs: { case: body.case, ground: body.ground, until: body.until },
      },
    ]);
  });
  return { subject };
}

/** Lifts a hold before its end, and keeps why. @throws AMANAT-RET-004 when it does not stand. */
export async function liftHold(
  services: Holding,
  org: string,
  subject: string,
  id: string,
  actor: string,
  because: LiftReason = 'ground-gone',
): Promise<void> {
  const { clock, db, journal } = services;
  const at = clock.now().toISOString();
  await inTransaction(db, async (tx) => {
    await destroyNothing(tx, org);
    const standing = foldEvents(await subjectEvents(tx, org, subject), at).holds.find(
      (hold) => hold.id === id,
    );
    if (!standing) throw fail('AMANAT-RET-004');
    const event = { kind: 'hold', at, id, ground: standing.ground, standing: false } as const;
    await insertSubjectEvents(tx, org, [{ subject, event, extra: { because } }]);
    await journal.append(tx, org, [
      { kind: 'hold.lifted', time: at, actor, subject, refs: { case: id, because } },
    ]);
  });
}
