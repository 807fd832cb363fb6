import type { Hashing } from './entry.ts';
import { concat } from './bytes.ts';

/** Binds an entry to its content: SHA-256(salt ‖ canonical content). The salt keeps short contents from being guessed. */
export function commitmentOf(hashing: Hashing, salt: Uint8Array, content: Uint8Array): Uint8Array {
  return hashing.sha256(concat(salt, content));
}
