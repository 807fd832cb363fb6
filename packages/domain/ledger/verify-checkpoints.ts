import type { JournalSource } from './journal-source.ts';
import type { Verifier } from './receipt.ts';
import type { VerifierKey } from './checkpoint.ts';
import { parseCheckpointText, parseNote, verifyNote } from './checkpoint.ts';

export interface Checkpoints {
  readonly count: number;
  /** Size of the last one; 0 without any. */
  readonly last: number;
  /** Signed root by size. */
  readonly roots: ReadonlyMap<number, Uint8Array>;
  readonly fault: string | undefined;
}
/** Reads every checkpoint of a journal: well-formed, of this journal, signed by its key, sizes ascending. */
export async function readCheckpoints(
  verifier: Verifier,
  source: JournalSource,
  key: VerifierKey | undefined,
): Promise<Checkpoints> {
  const roots = new Map<number, Uint8Array>();
  let count = 0;
  let last = 0;
  let fault: string | undefined;
  for await (const text of source.checkpoints()) {
    count += 1;
    const note = parseNote(text);
    const checkpoint = note && parseCheckpointText(note.text);
    if (!note || !checkpoint || !key) {
      fault ??= `checkpoint ${count} is malformed`;
    } else if (checkpoint.origin !== source.head.origin) {
      fault ??= `checkpoint ${count} is of another journal`;
    } else if (!(await verifyNote(verifier.signing, note, key))) {
      fault ??= `the signature of checkpoint ${count} does not hold`;
    } else if (checkpoint.size <= last) {
      fault ??= `checkpoint ${count} is smaller than the one before it`;
    } else {
      last = checkpoint.size;
      roots.set(last, checkpoint.root);
    }
  }
  return { count, last, roots, fault };
}
