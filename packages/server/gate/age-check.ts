import type { AgeCheckAnswer, AgeCheckBody } from '@amanat/contract/age.ts';
import { ageErrors } from '@amanat/contract/errors/age.ts';
import { hasReached } from '@amanat/domain/decide/elapsed.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import type { PolicyVersion } from '../policy/reads.ts';

const fail = problems(ageErrors);

export interface AgeCheckServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
}

/**
 * Whether a person is old enough for the organisation, asked before anything else is (FOC-16, LAL-7.2). Neither the day
 * of birth nor anything about the person is kept: a refusal adds one entry to the journal, which counts it.
 * @throws AMANAT-AGE-001 when the declaration wants the day of birth and a word was sent.
 */
export async function checkAge(
  { db, clock, journal }: AgeCheckServices,
  { org, manifest, number }: PolicyVersion,
  body: AgeCheckBody,
): Promise<AgeCheckAnswer> {
  const minimum = manifest.age?.minimum ?? null;
  if (minimum === null) return { allow: true, minimum };
  if (!('birthDate' in body) && manifest.age?.check === 'birth-date') throw fail('AMANAT-AGE-001');
  const time = clock.now().toISOString();
  const allow = 'birthDate' in body ? hasReached(minimum, body.birthDate, time) : body.oldEnough;
  if (!allow)
    await inTransaction(db, (tx) =>
      journal.append(tx, org, [
        { kind: 'age.refused', time, actor: 'system', subject: null, refs: { version: number } },
      ]),
    );
  return { allow, minimum };
}
