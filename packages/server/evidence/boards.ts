import { assembleReads, type EvidenceServices } from './assemble.ts';
import { type Board, boardOf } from './board.ts';

/** How long a board is shown before everything is read anew, in milliseconds. */
const freshFor = 20_000;

export interface Boards {
  /** The board of an organisation, at most twenty seconds old; undefined before its first version. */
  of(org: string): Promise<Board | undefined>;
}

/** Boards on demand. Two who ask at the same time share one reading. */
export function createBoards(services: EvidenceServices): Boards {
  const kept = new Map<string, { readonly at: number; readonly board: Promise<Board> }>();
  const read = async (org: string): Promise<Board | undefined> => {
    const version = services.policies.inForce(org);
    if (!version) return undefined;
    const at = services.clock.now().getTime();
    const known = kept.get(org);
    if (known && at - known.at < freshFor && at >= known.at) return known.board;
    const board = assembleReads(services, version).then(boardOf);
    kept.set(org, { at, board });
    // A reading that failed is not kept: the next who asks tries again.
    board.catch(() => kept.delete(org));
    return board;
  };
  return { of: read };
}
