import { hash } from 'node:crypto';
import { listen } from '../platform/listen.ts';
import type { Log } from '../platform/log.ts';
import type { Identified } from './sessions.ts';

/** The PostgreSQL channel on which a commit says that API keys were changed (migration 025). */
const channel = 'amanat_api_keys';
/** Keys remembered at most; organisations have a few each. */
const most = 10_000;
/** Milliseconds between two proofs that nothing was missed, and how long one holds. */
const proveEvery = 250;
const proofHolds = 1000;

type Holder = Identified | null;
/** Who holds an API key: at once where it is remembered, else as soon as it was read. */
export type KeyHolders = (key: string) => Holder | Promise<Holder>;
export interface KnownApiKeys {
  readonly holderOf: KeyHolders;
  close(): Promise<void>;
}
export interface KnownApiKeysOptions {
  readonly url: string;
  readonly log: Log;
  /** Reads who holds a key: null when it is unknown or revoked. */
  readonly read: (key: string) => Promise<Holder>;
}

/**
 * Remembers verified keys by their SHA-256, so that a crowd of requests asks the database once. A commit that changes
 * a key makes it forget them all; it hears of that over a connection of its own and proves four times a second that
 * nothing is outstanding. Without such a proof within the last second every key is read again: who does not hear
 * decides by the table. A key that is not known, or not valid, is never remembered.
 */
export async function knownApiKeys({ url, log, read }: KnownApiKeysOptions): Promise<KnownApiKeys> {
  const known = new Map<string, Identified>();
  let changes = 0;
  let provenUntil = 0;
  let asked = true;
  const forget = (): void => {
    changes += 1;
    known.clear();
  };
  const listening = await listen({ url, channel, log, onPayload: forget, onGap: forget });
  const prove = async (): Promise<void> => {
    const from = performance.now();
    try {
      await listening.barrier();
      provenUntil = from + proofHolds;
    } catch {
      provenUntil = 0;
      forget();
    }
  };
  await prove();
  // Nobody asks: nothing to prove, and the next one who does is answered by the table.
  const timer = setInterval(() => {
    if (asked) void prove();
    asked = false;
  }, proveEvery);
  timer.unref();
  const readAnew = async (key: string, digest: string): Promise<Holder> => {
    const before = changes;
    const holder = await read(key);
    // A key that changed while it was read is read again by the next.
    if (holder && before === changes && known.size < most) known.set(digest, holder);
    return holder;
  };
  return {
    holderOf: (key) => {
      asked = true;
      const digest = hash('sha256', key, 'base64url');
      const holder = performance.now() < provenUntil ? known.get(digest) : undefined;
      return holder ?? readAnew(key, digest);
    },
    close: async () => {
      clearInterval(timer);
      await listening.close();
    },
  };
}
