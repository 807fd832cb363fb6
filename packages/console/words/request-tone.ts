import type { RequestRowView } from '@amanat/contract/console.ts';
import type { SameKeys } from '../language/texts.ts';
import type { Tone } from '../parts/tag.tsx';
import type { requestWords } from './request-words.ts';

type Words = SameKeys<(typeof requestWords)['az']>;

/** How a request stands to its term, as a word and a tone. */
export function termOf(row: RequestRowView, words: Words): { readonly tone: Tone; readonly text: string } {
  const { late, closedAt, pausedAt, workingDaysLeft: left } = row;
  if (closedAt)
    return late ? { tone: 'broken', text: words.answeredLate } : { tone: 'plain', text: words.inTime };
  if (pausedAt) return { tone: 'plain', text: words.paused };
  if (late) return { tone: 'broken', text: words.late(Math.abs(left ?? 0)) };
  if (left === null || left <= 0) return { tone: 'risk', text: words.today };
  return { tone: left <= 3 ? 'risk' : 'plain', text: words.left(left) };
}
