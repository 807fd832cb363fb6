import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { Db } from '../platform/db.ts';
import { actLines } from './act-text.ts';
import type { RetentionServices } from './services.ts';
import { batchesOf, type RunRow } from './store.ts';
import { writeAct } from './write-act.ts';

export interface FinishedRun {
  readonly run: RunRow;
  readonly manifest: Manifest;
  readonly at: string;
  readonly held: number;
  /** Rows still due by the second look. */
  readonly remaining: number;
  readonly storeName: string;
}

/**
 * Writes the destruction act of a finished sweep (LAL-3.5b): a gapless number, the PDF, and its digest in the journal, all
 * in the caller's transaction. A sweep that found nothing leaves no act; its end is journaled all the same.
 */
export async function issueAct(
  services: Pick<RetentionServices, 'journal'>,
  tx: Db,
  finished: FinishedRun,
): Promise<void> {
  const { run, at } = finished;
  const batches = await batchesOf(tx, run);
  const count = batches.reduce((sum, b) => sum + b.count, 0);
  const refs = {
    run: run.id,
    store: run.store,
    table: run.table_name,
    count,
    held: finished.held,
    remaining: finished.remaining,
  };
  if (count === 0) {
    await services.journal.append(tx, run.org, [
      { kind: 'retention.swept', time: at, actor: run.started_by, subject: null, refs },
    ]);
    return;
  }
  await writeAct(services, tx, run.org, {
    at,
    actor: run.started_by,
    refs,
    count,
    method: run.method,
    of: { run: run.id, request: null, request_number: null, store: run.store, table_name: run.table_name },
    lines: (number) => actLines({ ...finished, number, count, day: bakuDateOf(at) }),
  });
}
