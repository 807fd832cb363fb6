import { bannerMethods, outcomeOf } from '@amanat/domain/consent/statistics.ts';
import type { ConsentSummaryView } from '@amanat/contract/console.ts';
import type { Db } from '../../platform/db.ts';
import { remembered } from '../remembered.ts';
import { catchUp } from './consent-statistics.ts';
import { type KeptCell, latestDays } from './store.ts';

type ConsentDay = ConsentSummaryView['byDay'][number];
type Way = Exclude<keyof ConsentDay, 'day'>;

/** Days of the chart. */
const days = 30;

/**
 * Choices of the last thirty days that have any, the oldest first, from the counts that the statistics are made of: a
 * withdrawal is one in both (docs/adr/0031), and one click that counts for several sites is one choice. See `remembered`.
 */
export const consentDays = remembered(async (db: Db, org: string): Promise<readonly ConsentDay[]> => {
  // All of the journal: the reading is remembered until that grows.
  await catchUp(db, org);
  const byDay = Map.groupBy(await latestDays(db, org, days), ({ day }) => day);
  return [...byDay].map(([day, cells]) => {
    const counts = { accepted: 0, rejected: 0, customised: 0, withdrawn: 0, other: 0 };
    for (const cell of cells) counts[wayOf(cell)] += cell.n;
    return { day, ...counts };
  });
});

/** What a choice did comes before the word it came with. */
function wayOf({ tookBack, method, choices }: KeptCell): Way {
  if (tookBack) return 'withdrawn';
  if (method === 'accept-all') return 'accepted';
  if (method === 'reject-all') return 'rejected';
  // A banner that took back what was never given, as after an erasure, said no.
  if (method === 'withdraw') return outcomeOf(choices) === 'none' ? 'rejected' : 'customised';
  return bannerMethods.includes(method) ? 'customised' : 'other';
}
