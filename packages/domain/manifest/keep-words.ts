import type { Localized } from '../schema/schema.ts';
import { lifetimeWords } from '../statements/kinds/cookies/lifetime-words.ts';
import { say } from '../statements/phrase.ts';

/** Stands for a value that the declaration does not have. */
export const notSaid = say('göstərilməyib', 'not stated', 'не указано');

const noPeriod: Readonly<Record<string, Localized>> = {
  unlimited: say('müddət məhdudiyyəti yoxdur', 'no limit', 'срок не ограничен'),
  'while-needed': say('məqsədə çatılanadək', 'until the purpose is reached', 'до достижения цели'),
  law: say('qanunun tələb etdiyi müddət', 'the term that law sets', 'срок, установленный законом'),
};
/** A period as it is declared: an ISO duration, `session`, or one of the words for what has no length. */
export function keepWords(keep: string): Localized {
  return noPeriod[keep] ?? lifetimeWords(keep);
}
