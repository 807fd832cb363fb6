/** A scan of a few pages, or some minutes of a call. Bytes. */
export const largestEvidence = 10 * 1024 * 1024;

/** First bytes of the files that are kept as evidence: scans and recordings. */
const kinds: readonly { readonly type: string; readonly at: number; readonly bytes: string }[] = [
  { type: 'application/pdf', at: 0, bytes: '255044462d' },
  { type: 'image/jpeg', at: 0, bytes: 'ffd8ff' },
  { type: 'image/png', at: 0, bytes: '89504e470d0a1a0a' },
  { type: 'audio/mpeg', at: 0, bytes: '494433' },
  { type: 'audio/mpeg', at: 0, bytes: 'fffb' },
  { type: 'audio/wav', at: 8, bytes: '57415645' },
  { type: 'audio/ogg', at: 0, bytes: '4f676753' },
  { type: 'audio/mp4', at: 4, bytes: '66747970' },
];

/** The type of a file by its own first bytes; undefined for what is not kept. What it calls itself counts for nothing. */
export function evidenceType(bytes: Uint8Array): string | undefined {
  const head = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return kinds.find((kind) => head.startsWith(kind.bytes, kind.at * 2))?.type;
}
