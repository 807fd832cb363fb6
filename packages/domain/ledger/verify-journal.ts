import type { Check, Verdict } from './check.ts';
import type { JournalSource } from './journal-source.ts';
import type { Verifier } from './receipt.ts';
import { fromUtf8, sameBytes } from './bytes.ts';
import { canonicalText } from './canonical.ts';
import { check, verdict } from './check.ts';
import { parseVerifierKey } from './checkpoint.ts';
import { entryFault } from './entry-form.ts';
import type { Entry } from './entry.ts';
import { leafHash } from './hash.ts';
import { watchTimes } from './dated-back.ts';
import { rebuildTree } from './rebuild-tree.ts';
import { compareTiles } from './verify-tiles.ts';
import { readCheckpoints } from './verify-checkpoints.ts';

export interface JournalVerdict extends Verdict {
  readonly org: string;
  /** Entries looked at. */
  readonly size: number;
  /** Index of the first entry that is not what the journal once recorded, when one is found. */
  readonly firstDifference: number | undefined;
  /**
   * Entries dated more than five minutes before one that stands earlier in the journal. Proofs are not touched by
   * it, but whoever back-dates an act, or sets the clock back, is seen. At most 100.
   */
  readonly datedBack: readonly number[];
}
/**
 * Verifies a whole journal: rebuilds the tree from the entries, holds it against every tile and against the root
 * of every signed checkpoint (hence each is consistent with all others), and finds the first difference.
 */
export async function verifyJournal(verifier: Verifier, source: JournalSource): Promise<JournalVerdict> {
  const { head } = source;
  const key = parseVerifierKey(verifier.hashing, head.publicKey);
  const checkpoints = await readCheckpoints(verifier, source, key);
  const walk = await walkEntries(verifier, source, checkpoints.roots);
  const covered = checkpoints.last === head.size && walk.size === head.size;
  const checks: Check[] = [
    keyCheck(verifier, source, key !== undefined),
    check('checkpoints', checkpoints.fault, `${checkpoints.count} signed checkpoints, each signature holds`),
    check('entries', walk.entryFault, `${walk.size} entries, each in its canonical form`),
    check('tiles', walk.tileFault, 'every tile holds the hashes of these entries'),
    check('roots', walk.rootFault, 'the root rebuilt from the entries is the signed one at every checkpoint'),
    check(
      'complete',
      covered ? undefined : `${walk.size} entries, ${head.size} announced, ${checkpoints.last} signed`,
      'the last checkpoint covers every entry',
    ),
  ];
  return {
    ...verdict(checks),
    org: head.org,
    size: walk.size,
    firstDifference: walk.firstDifference,
    datedBack: walk.datedBack,
  };
}
function keyCheck(verifier: Verifier, source: JournalSource, wellFormed: boolean): Check {
  const { trustedKey } = verifier;
  const { publicKey, origin } = source.head;
  let fault: string | undefined;
  if (!wellFormed) fault = 'the public key is malformed or its hash does not fit';
  else if (!publicKey.startsWith(`${origin}+`)) fault = 'the key is of another journal';
  else if (trustedKey !== undefined && trustedKey !== publicKey)
    fault = 'the journal is signed with another key than the one you trust';
  const good =
    trustedKey === undefined ? 'well-formed; compare it with the published one' : 'the one you trust';
  return check('key', fault, `the key is ${good}`);
}

interface Walk {
  readonly size: number;
  readonly entryFault: string | undefined;
  readonly tileFault: string | undefined;
  readonly rootFault: string | undefined;
  readonly firstDifference: number | undefined;
  readonly datedBack: readonly number[];
}
async function walkEntries(
  { hashing }: Verifier,
  source: JournalSource,
  roots: ReadonlyMap<number, Uint8Array>,
): Promise<Walk> {
  const tiles = compareTiles(source);
  const tree = rebuildTree(hashing, tiles.subtree);
  const times = watchTimes();
  let entryFault: string | undefined;
  let rootFault: string | undefined;
  let badEntry = Number.POSITIVE_INFINITY;
  for await (const batch of source.entries()) {
    for (const bytes of batch) {
      const entry = readEntry(bytes, source.head.org);
      const fault = typeof entry === 'string' ? entry : undefined;
      if (typeof entry !== 'string') times.see(tree.size, entry.time);
      if (fault !== undefined && entryFault === undefined) {
        entryFault = `entry ${tree.size}: ${fault}`;
        badEntry = tree.size;
      }
      tree.add(leafHash(hashing, bytes));
      const signed = roots.get(tree.size);
      if (signed && rootFault === undefined && !sameBytes(signed, tree.root())) {
        rootFault = `the first ${tree.size} entries do not have the root that was signed for them`;
      }
      if (tiles.due()) await tiles.compare();
    }
  }
  await tiles.finish();
  const first = Math.min(badEntry, tiles.firstDifference ?? Number.POSITIVE_INFINITY);
  return {
    size: tree.size,
    entryFault,
    tileFault: tiles.fault,
    rootFault,
    firstDifference: Number.isFinite(first) ? first : undefined,
    datedBack: times.datedBack,
  };
}
/** The entry, or what is wrong with its bytes. */
function readEntry(bytes: Uint8Array, org: string): Entry | string {
  try {
    const text = fromUtf8(bytes);
    const parsed: unknown = JSON.parse(text);
    const fault = entryFault(parsed);
    if (fault !== undefined) return fault;
    if (canonicalText(parsed) !== text) return 'not in canonical form';
    return (parsed as Entry).org === org ? (parsed as Entry) : 'of another organisation';
  } catch {
    return 'not canonical JSON in UTF-8';
  }
}
