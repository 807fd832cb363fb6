import type { ConsentAnswer } from '@amanat/contract/consent.ts';
import type { Choice } from './state.ts';

/** A choice with when it lapses, by this browser's clock, however wrong it goes: it counts as long as the server says. */
export function withEnds(
  choice: Choice,
  { recordedAt, expires, ends }: Pick<ConsentAnswer, 'recordedAt' | 'expires' | 'ends'>,
): Choice {
  const here = (end: string) => Date.parse(end) - Date.parse(recordedAt) + (choice.t ?? Date.now());
  return {
    ...choice,
    e: here(expires),
    s: ends && Object.fromEntries(Object.entries(ends).map(([id, end]) => [id, here(end)])),
  };
}
