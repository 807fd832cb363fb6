import { identifiedKinds, takesEffectAtOnce } from '@amanat/domain/requests/kinds.ts';
import type { ConfirmedBy } from '@amanat/domain/requests/events.ts';
import type { NewEntry } from '../ledger/append.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { checkCode, grantToken, tokenOpens } from './codes.ts';
import { earlierOpen, merge, mergedKinds } from './duplicate.ts';
import { applyAtOnce } from './at-once.ts';
import { queueLetter } from './letters.ts';
import { endOfWait } from './pause.ts';
import { fail } from './problem.ts';
import { queue } from './queue.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';

const planned = ['access', 'portability', 'erasure', 'rectification', 'guardian-report'];

/**
 * Confirms with the one-time code that the address is the person's. The first time the request goes on from
 * here; later it only opens the request to the person again. Answers the token that opens it for an hour.
 * @throws AMANAT-REQ-001, 002 (wrong code; the try is counted), 003 (expired, used up)
 */
export async function confirmCode(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  code: string,
): Promise<Confirmed> {
  const at = nowIso(services);
  const result = await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const check = await checkCode(tx, org, row.id, code.trim(), at);
    if (check.ok)
      return confirmed(services, tx, row, row.subject, 'code', at).then((into) => ({
        row: into,
        opens: true as const,
        token: check.token,
        moved: into.id !== row.id,
      }));
    return { row, opens: false as const, because: check.because };
  });
  if (!result.opens) throw fail(result.because === 'wrong' ? 'AMANAT-REQ-002' : 'AMANAT-REQ-003');
  const { row, moved } = result;
  // The token was made for the request whose code was entered; a merged one opens the earlier request.
  const token = moved ? await grantToken(services.db, row.org, row.id, row.subject, at) : result.token;
  return { token, id: row.id, number: row.number };
}
export interface Confirmed {
  /** Opens the request for an hour. */
  readonly token: string;
  readonly id: string;
  readonly number: string;
}

/**
 * Confirms identity another way (a signed-in session, a document, a signature, staff who know the person). Where the term
 * waited for it, it runs on.
 * @param actor who vouches.
 * @param on the day the proof came, `YYYY-MM-DD`; today unless told.
 * @throws AMANAT-REQ-108 when that day lies before it was asked for, or is still to come; 119 when the kind needs no proof.
 */
export async function confirmBy(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  by: Exclude<ConfirmedBy, 'code'>,
  actor: string,
  on?: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    if (!identifiedKinds.includes(row.kind)) throw fail('AMANAT-REQ-119');
    await confirmed(services, tx, row, actor, by, at, on);
  });
}

/** Answers the request that goes on: this one, or the earlier one it was merged into. */
async function confirmed(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  actor: string,
  by: ConfirmedBy,
  at: string,
  on?: string,
): Promise<RequestRow> {
  const { org, id, number, subject } = row;
  const state = await requestState(tx, org, id);
  if (state.confirmed || state.closedAt) return row;
  const wait = endOfWait(row, state, actor, at, on);
  await advance(tx, org, id, actor, [...wait.events, { type: 'confirmed', at, by }]);
  const entries: NewEntry[] = [
    ...wait.entries,
    { kind: 'identity.confirmed', time: at, actor, subject, refs: { request: number, by } },
  ];
  const first = mergedKinds.includes(row.kind) ? await earlierOpen(tx, row) : null;
  if (first) {
    await merge(services, tx, row, at);
    entries.push({
      kind: 'request.merged',
      time: at,
      actor: 'system',
      subject,
      refs: { request: number, into: first.number },
    });
  } else if (takesEffectAtOnce(row.kind)) entries.push(...(await applyAtOnce(services, tx, row, at)));
  else {
    // Only now is it known to be theirs. What takes effect at once is answered by its own letter.
    await queueLetter(services, tx, org, id, 'acknowledgement', at);
    if (planned.includes(row.kind)) await queue(services.jobs, tx, 'requests.plan', org, id);
  }
  await recordActs(services, tx, org, id, entries);
  return first ?? row;
}

/** Lets the holder of a token in. @throws AMANAT-REQ-005 */
export async function requireToken(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  token: string | undefined,
): Promise<RequestRow> {
  const row = await requestRow(services.db, org, idOrNumber);
  if (!token || !(await tokenOpens(services.db, org, row.id, token, nowIso(services))))
    throw fail('AMANAT-REQ-005');
  return row;
}
