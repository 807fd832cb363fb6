import { refusalGrounds, type RefusalGround } from '@amanat/domain/requests/kinds.ts';
import { inTransaction } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { checkAnswer, recordChecks } from './answer-checks.ts';
import { setTerm } from './close.ts';
import { refusalDocument } from './document/refusal-document.ts';
import { renderHtml } from './document/render-html.ts';
import { putFile } from './files.ts';
import { queueLetter } from './letters.ts';
import { policyOf } from './open.ts';
import { endOfWait } from './pause.ts';
import { fail } from './problem.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState } from './store.ts';

/**
 * Refuses a request, in writing: a ground of the closed list (narrowed by the declaration) and the reasons, which
 * the person gets with whom to complain to.
 * @throws AMANAT-REQ-103 without a ground of the list or without reasons.
 */
export async function refuseRequest(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  ground: string,
  reason: string,
): Promise<void> {
  const at = nowIso(services);
  const { manifest } = policyOf(services, org);
  const allowed: readonly string[] = manifest.refusalGrounds ?? refusalGrounds;
  if (!allowed.includes(ground) || reason.trim() === '') throw fail('AMANAT-REQ-103');
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    const { kind, number, language } = row;
    const document = refusalDocument({
      manifest,
      kind,
      number,
      language,
      ground: ground as RefusalGround,
      reason,
    });
    const content = new TextEncoder().encode(renderHtml(document));
    const file = { name: `${number}.html`, type: 'text/html; charset=utf-8', content };
    await recordChecks(tx, org, row.id, checkAnswer(file, manifest, language));
    const sha256 = await putFile(services, tx, org, row.id, file, at);
    // The words themselves may name the person: the event holds where they lie.
    // A term that waits for the person runs on first: by its last day it is told whether the refusal came in time.
    const wait = endOfWait(row, await requestState(tx, org, row.id), actor, at);
    await advance(tx, org, row.id, actor, [
      ...wait.events,
      { type: 'refused', at, ground: ground as RefusalGround, reason: `sha256:${sha256}` },
    ]);
    await queueLetter(services, tx, org, row.id, 'refusal', at);
    await setTerm(services, tx, row, at);
    await recordActs(services, tx, org, row.id, [
      ...wait.entries,
      {
        kind: 'request.refused',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: number, ground, sha256 },
        content: { ground, reason },
      },
    ]);
  });
}
