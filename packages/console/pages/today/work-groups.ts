import type { TodayItem, TodayView } from '@amanat/contract/console.ts';

const order = ['late', 'today', 'waiting', 'soon', 'drift'] as const;
/** How many drifting promises are named here; the board names them all. */
const shownDrifts = 4;
/** How many requests of one urgency are named here; the list of requests has them all. */
const shownRequests = 20;

/** What of one urgency is named here, and how many more there are of it elsewhere. */
export interface WorkGroup {
  readonly urgency: (typeof order)[number];
  readonly shown: readonly TodayItem[];
  readonly further: number;
  readonly total: number;
}
/** The day's work by urgency, the most pressing first; requests are counted, not only named. */
export function workGroups({ items, open }: Pick<TodayView, 'items' | 'open'>): readonly WorkGroup[] {
  return order
    .map((urgency): WorkGroup => {
      const of = items.filter((item) => item.urgency === urgency);
      // Drifting promises have their board, requests their list; nothing else is left out here.
      const listed = of.filter(({ kind }) => kind === (urgency === 'drift' ? 'promise' : 'request'));
      const others = of.filter((item) => !listed.includes(item));
      const named =
        urgency === 'drift' ? brokenFirst(listed).slice(0, shownDrifts) : listed.slice(0, shownRequests);
      const all = urgency === 'drift' ? listed.length : open[urgency];
      const shown = urgency === 'drift' ? [...others, ...named] : [...named, ...others];
      return { urgency, shown, further: all - named.length, total: others.length + all };
    })
    .filter(({ total }) => total > 0);
}

function brokenFirst(promises: readonly TodayItem[]): readonly TodayItem[] {
  const weight = ({ detail }: TodayItem) => (detail['state'] === 'broken' ? 0 : 1);
  return promises.toSorted((a, b) => weight(a) - weight(b));
}
