import type { RequestDetailView } from '@amanat/contract/console.ts';

type Event = RequestDetailView['timeline'][number];
/** One thing that happened; `times` tells how often it did, where it was tried again and again. */
export type Deed = Event & { readonly times: number };

/**
 * What happened, oldest first, with the tries of a store that does not answer told once, by the last of them: they come
 * again for days, and would bury everything else.
 */
export function deedsOf(timeline: readonly Event[]): readonly Deed[] {
  const deeds: Deed[] = [];
  for (const event of timeline) {
    const last = deeds.at(-1);
    const isAgain = last?.kind === 'step-waits' && last.storeName?.az === event.storeName?.az;
    if (isAgain && event.kind === 'step-waits') deeds.splice(-1, 1, { ...event, times: last.times + 1 });
    else if (!(isAgain && event.kind === 'step-started')) deeds.push({ ...event, times: 1 });
  }
  return deeds;
}
