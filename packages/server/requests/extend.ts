import {
  extend,
  type Extension,
  extensionLeft,
  type ExtensionLeft,
} from '@amanat/domain/requests/extension.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { isClosed, openPause, type RequestState } from '@amanat/domain/requests/state.ts';
import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { queueLetter } from './letters.ts';
import { policyOf } from './open.ts';
import { fail } from './problem.ts';
import { putSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState } from './store.ts';

/**
 * Extends the term of a request. The notice with the reasons is queued to the person in the same transaction:
 * without it there is no extension.
 * @param until the new last day, `YYYY-MM-DD`.
 * @throws AMANAT-REQ-111 … 115 when law or promise do not allow it.
 */
export async function extendRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  asked: { readonly until: string; readonly because: Extension['because']; readonly reason: string },
): Promise<void> {
  const at = nowIso(services);
  const { manifest } = policyOf(services, org);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const state = await requestState(tx, org, row.id);
    const extension: Extension = {
      at,
      until: asked.until,
      because: asked.because,
      noticeAt: asked.reason.trim() === '' ? null : at,
    };
    const deadline = extended(services, manifest, state, extension);
    await advance(tx, org, row.id, actor, [{ type: 'extended', at, extension, deadline }]);
    await putSecret(services, tx, org, row.id, `extension:${state.extensions + 1}`, {
      until: asked.until,
      reason: asked.reason,
    });
    await queueLetter(services, tx, org, row.id, `extension:${state.extensions + 1}`, at);
    await recordActs(services, tx, org, row.id, [
      {
        kind: 'request.extended',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: row.number, due: deadline.due, because: asked.because },
        content: { reason: asked.reason },
      },
    ]);
  });
}
function extended(services: RequestServices, manifest: Manifest, state: RequestState, extension: Extension) {
  try {
    return extend(state.first, state.deadline, extension, {
      law: services.law,
      promised: manifest.terms?.extension,
    });
  } catch (error) {
    if (error instanceof RequestProblem) throw fail(error.code);
    throw error;
  }
}
/** How far the term of a request may still be extended, and for which reasons. */
export function leftToExtend(
  services: Pick<RequestServices, 'law'>,
  manifest: Manifest,
  state: RequestState,
  at: string,
): ExtensionLeft | null {
  if (isClosed(state) || openPause(state)) return null;
  return extensionLeft(state.first, state.deadline, at, {
    law: services.law,
    promised: manifest.terms?.extension,
  });
}
