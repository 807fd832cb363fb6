import { randomInt, randomUUID } from 'node:crypto';
import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import type { Clock } from '../platform/clock.ts';

/** Where the next events of a person stand in the order that their state is folded in: by instant, then by id. */
export interface Place {
  /** ISO instant. */
  readonly at: string;
  /** A fresh id, after every one given before. */
  nextId(): string;
}

/**
 * The place after a person's last event: now, or the instant of that event when it lies in this very millisecond or
 * ahead of this clock (another server's). Of two choices of one instant the later one has the greater id and counts.
 */
export function placeAfter({ clock }: { readonly clock: Clock }, history: readonly StoredChoice[]): Place {
  const now = clock.now().toISOString();
  const last = history.at(-1);
  const behind = last && last.event.at >= now ? last : undefined;
  let id = behind?.id;
  return {
    at: behind?.event.at ?? now,
    nextId: () => (id = id === undefined ? randomUUID() : later(id)),
  };
}

/** An id a little greater than another; how much greater nobody can guess. */
function later(id: string): string {
  const next = BigInt(`0x${id.replaceAll('-', '')}`) + BigInt(randomInt(1, 2 ** 40));
  const hex = next.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
