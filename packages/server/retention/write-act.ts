import { createHash } from 'node:crypto';
import type { Db } from '../platform/db.ts';
import type { ActLines } from './act-frame.ts';
import { drawAct } from './draw-act.ts';
import type { RetentionServices } from './services.ts';
import { insertAct, nextActNumber, type ActRow } from './store.ts';

export interface NewAct {
  /** ISO instant. */
  readonly at: string;
  /** Pseudonym of who is answerable for it, or `system`. */
  readonly actor: string;
  /** What the journal entry tells beside number and digest. */
  readonly refs: Readonly<Record<string, string | number>>;
  /** Rows destroyed or emptied. */
  readonly count: number;
  readonly method: string;
  readonly of: Pick<ActRow, 'run' | 'request' | 'request_number' | 'store' | 'table_name'>;
  readonly lines: (number: number) => ActLines;
}

/** Draws up an act in the caller's transaction: a gapless number, the PDF, and its digest in the journal (LAL-3.5b). */
export async function writeAct(
  { journal }: Pick<RetentionServices, 'journal'>,
  tx: Db,
  org: string,
  act: NewAct,
): Promise<number> {
  const number = await nextActNumber(tx, org);
  const pdf = await drawAct(act.lines(number));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const [appended] = await journal.append(tx, org, [
    {
      kind: 'act.issued',
      time: act.at,
      actor: act.actor,
      subject: null,
      refs: { ...act.refs, act: number, sha256 },
    },
  ]);
  const { at, count, method, of } = act;
  await insertAct(tx, org, { number, ...of, at, count, method, sha256, entry: appended?.index ?? 0 }, pdf);
  return number;
}
