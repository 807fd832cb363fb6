import { inTransaction } from '../../platform/db.ts';
import type { RequestServices } from '../../requests/services.ts';

/** Each look at personal data is an act (ALQ-6.2, LAL-3.3a). */
export async function recordView(
  { db, journal }: RequestServices,
  org: string,
  actor: string,
  subject: string,
  number: string,
  time: string,
): Promise<void> {
  await inTransaction(db, (tx) =>
    journal.append(tx, org, [{ kind: 'request.viewed', time, actor, subject, refs: { request: number } }]),
  );
}
