import type { Localized } from '../../../schema/schema.ts';
import { say } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';

/** A lifetime in words: «sessiya bitənədək», «13 ay». */
export function lifetimeWords(lifetime: string): Localized {
  return lifetime === 'session'
    ? say('sessiya bitənədək', 'until the session ends', 'до конца сеанса')
    : periodWords(lifetime);
}
