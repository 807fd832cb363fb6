import type { Check, Verdict } from './check.ts';
import { originOf } from './origin.ts';
import type { JournalSource } from './journal-source.ts';
import type { Verifier } from './receipt.ts';
import { sameBytes } from './bytes.ts';
import { check, verdict } from './check.ts';
import { parseVerifierKey } from './checkpoint.ts';
import { leafHash } from './hash.ts';
import { rebuildTree } from './rebuild-tree.ts';
import { watchEntries } from './verify-entries.ts';
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
  const { publicKey, origin, org } = source.head;
  let fault: string | undefined;
  if (!wellFormed) fault = 'the public key is malformed or its hash does not fit';
  else if (!publicKey.startsWith(`${origin}+`) || origin !== originOf(org))
    fault = 'the key is of another journal';
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
  const forms = watchEntries(source.head.org);
  let rootFault: string | undefined;
  for await (const batch of source.entries()) {
    for (const bytes of batch) {
      forms.see(tree.size, bytes);
      tree.add(leafHash(hashing, bytes));
      const signed = roots.get(tree.size);
      if (signed && rootFault === undefined && !sameBytes(signed, tree.root())) {
        rootFault = `the first ${tree.size} entries do not have the root that was signed for them`;
      }
      if (tiles.due()) await tiles.compare();
    }
  }
  await tiles.finish();
  // Where the roots hold, it is the tile that was changed, and no entry.
  const byTile = rootFault === undefined ? undefined : tiles.firstDifference;
  return {
    size: tree.size,
    entryFault: forms.fault,
    tileFault: tiles.fault,
    rootFault,
    firstDifference: earliest(forms.firstFault, byTile),
    datedBack: forms.datedBack,
  };
}
function earliest(...indexes: readonly (number | undefined)[]): number | undefined {
  const known = indexes.filter((index) => index !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
