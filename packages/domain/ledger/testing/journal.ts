import type { Entry, Receipt } from '../entry.ts';
import { concat, toBase64, toHex, utf8 } from '../bytes.ts';
import { canonicalBytes } from '../canonical.ts';
import { commitmentOf } from '../commitment.ts';
import { growTiles } from '../grow-tiles.ts';
import { leafHash } from '../hash.ts';
import { originOf } from '../origin.ts';
import { inclusionProof, rootAt } from '../proof.ts';
import type { JournalPlace } from '../place.ts';
import { hashReader } from '../tile-hashes.ts';
import { tilePath, tilesOf } from '../tile.ts';
import { hashing, testSigner } from './node-crypto.ts';

/** A signed journal of `size` entries with contents, checkpoints at `checkpoints` and at its end. */
export function testJournal(
  size: number,
  checkpoints: readonly number[] = [],
  times: ReadonlyMap<number, string> = new Map(),
  org = 'dukan',
  /** Whose entries they pretend to be. */
  named = org,
) {
  const origin = originOf(org);
  const signer = testSigner(origin);
  const contents = Array.from({ length: size }, (_, i) => ({ name: 'Nərgiz', number: i }));
  const salts = contents.map((_, i) => hashing.sha256(utf8(`salt ${i}`)).slice(0, 16));
  const entries = contents.map((content, i) => entryOf(named, content, salts[i]!, times.get(i)));
  const bytes = entries.map(canonicalBytes);
  const tiles = new Map<string, Uint8Array>();
  const leaves = bytes.map((one) => leafHash(hashing, one));
  const grown = growTiles(hashing, 0, () => new Uint8Array(0), leaves);
  for (const tile of grown) tiles.set(`${tile.level}/${tile.index}`, tile.bytes);
  const read = hashReader(hashing, (level, index) => tiles.get(`${level}/${index}`));
  const checkpointAt = (at: number) => ({ origin, size: at, root: rootAt(hashing, read, at) });
  const noteAt = (at: number) => signer.note(checkpointAt(at));
  return {
    signer,
    entries,
    bytes,
    read,
    checkpointAt,
    receipt: (index: number, at = size): Receipt => ({
      format: 'amanat-receipt/1',
      origin,
      index,
      entry: entries[index]!,
      content: { salt: toBase64(salts[index]!), value: contents[index] },
      inclusion: inclusionProof(hashing, read, index, at).map(toHex),
      checkpoint: noteAt(at),
      publicKey: signer.verifierKey,
    }),
    place(index: number, at = size): JournalPlace {
      const { origin: of, inclusion, checkpoint, publicKey } = this.receipt(index, at);
      const leaf = toHex(leaves[index]!);
      return { format: 'amanat-place/1', origin: of, index, leaf, inclusion, checkpoint, publicKey };
    },
    files(): Map<string, Uint8Array> {
      const { verifierKey: publicKey } = signer;
      const head = { format: 'amanat-journal/1', org, origin, size, publicKey };
      const notes = [...checkpoints, ...(size > 0 ? [size] : [])].map(
        (at) => `${JSON.stringify(noteAt(at))}\n`,
      );
      return new Map([
        ['journal.json', canonicalBytes(head)],
        ['checkpoints.jsonl', utf8(notes.join(''))],
        ...[...tilesOf(size)].map(
          (tile) => [tilePath(tile), tiles.get(`${tile.level}/${tile.index}`)!] as const,
        ),
        ['entries.jsonl', concat(...bytes.flatMap((one) => [one, utf8('\n')]))],
      ]);
    },
  };
}
function entryOf(org: string, content: unknown, salt: Uint8Array, time = '2026-03-02T09:00:00.000Z'): Entry {
  return {
    v: 1,
    org,
    kind: 'consent.recorded',
    time,
    actor: 'system',
    subject: 'q1w2e3',
    refs: { version: 3 },
    commitment: toHex(commitmentOf(hashing, salt, canonicalBytes(content))),
  };
}
