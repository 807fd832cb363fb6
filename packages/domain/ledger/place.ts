import type { Receipt } from './entry.ts';

/** That an entry stands in the journal, in hashes alone: what the tiles publish of it, with the proof of its place. */
export interface JournalPlace extends Pick<
  Receipt,
  'origin' | 'index' | 'inclusion' | 'checkpoint' | 'publicKey'
> {
  readonly format: 'amanat-place/1';
  /** RFC 9162 hash of the entry, in hexadecimal: whoever has the entry can compare. */
  readonly leaf: string;
}
