import type { Hashing, Signing } from './entry.ts';
import { concat, fromBase64, fromHex, sameBytes, toBase64, toHex, utf8 } from './bytes.ts';

/** A statement of the log: "my first `size` entries have this root" (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}
export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). */
  readonly id: Uint8Array;
  /** Raw Ed25519 key. */
  readonly publicKey: Uint8Array;
}
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}
export interface Note {
  /** Signed text, its last newline included. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const ed25519 = Uint8Array.of(1);

/** Key id of an Ed25519 verifier key (C2SP signed-note). */
export function keyId(hashing: Hashing, name: string, publicKey: Uint8Array): Uint8Array {
  return hashing.sha256(concat(utf8(`${name}\n`), ed25519, publicKey)).slice(0, 4);
}
/** The text form `name+hash+base64` of a verifier key (C2SP signed-note). */
export function formatVerifierKey(hashing: Hashing, name: string, publicKey: Uint8Array): string {
  return `${name}+${toHex(keyId(hashing, name, publicKey))}+${toBase64(concat(ed25519, publicKey))}`;
}
/** Parses `name+hash+base64`; undefined when malformed, of another algorithm, or when the hash does not fit. */
export function parseVerifierKey(hashing: Hashing, text: string): VerifierKey | undefined {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text);
  const id = match && fromHex(match[2]!);
  const key = match && fromBase64(match[3]!);
  if (!match || !id || !key || key.length !== 33 || key[0] !== 1) return undefined;
  const parsed = { name: match[1]!, id, publicKey: key.slice(1) };
  return sameBytes(keyId(hashing, parsed.name, parsed.publicKey), id) ? parsed : undefined;
}
/** The text of a checkpoint that is signed: origin, size, root, each on its line. */
export function checkpointText(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`;
}
/** Parses the signed text; undefined when malformed. Extension lines after the root are refused: we write none. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  const match = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(text);
  const root = match && fromBase64(match[3]!);
  const size = Number(match?.[2]);
  if (!match || root?.length !== 32 || !Number.isSafeInteger(size)) return undefined;
  return { origin: match[1]!, size, root };
}
/** Writes a signed note: text, blank line, one line a signature. */
export function formatNote(text: string, signatures: readonly NoteSignature[]): string {
  const lines = signatures.map((one) => `— ${one.name} ${toBase64(concat(one.keyId, one.signature))}\n`);
  return `${text}\n${lines.join('')}`;
}
/** Parses a signed note; undefined when malformed. */
export function parseNote(note: string): Note | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const match = /^— ([^\s+]+) (\S+)$/.exec(line);
    const bytes = match && fromBase64(match[2]!);
    if (!match || !bytes || bytes.length < 5) return undefined;
    signatures.push({ name: match[1]!, keyId: bytes.slice(0, 4), signature: bytes.slice(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
}
/** Whether the note carries a valid signature of this key; signatures of others (witnesses) are left alone. */
export async function verifyNote(signing: Signing, note: Note, key: VerifierKey): Promise<boolean> {
  const own = note.signatures.filter((one) => one.name === key.name && sameBytes(one.keyId, key.id));
  if (own.length !== 1 || own[0]!.signature.length !== 64) return false;
  return signing.verifyEd25519(key.publicKey, utf8(note.text), own[0]!.signature);
}
