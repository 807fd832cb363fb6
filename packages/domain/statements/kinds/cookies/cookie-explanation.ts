import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { cookiePageShown } from './cookie-page-shown.ts';

/** The cookie policy explains kinds, purposes, control and withdrawal; it is generated from the declaration. */
export const cookieExplanation = kind({
  says: 'cookie-explanation',
  section: 'cookies',
  schema: object({}, 'What the cookie policy explains.'),
  text() {
    return say(
      'Cookie siyasətində hansı cookie-lərdən nə üçün istifadə etdiyimizi, onları necə idarə edəcəyinizi və razılığı necə geri götürəcəyinizi izah edirik. Seçim sizindir.',
      'The cookie policy explains which cookies we use and what for, how you control them and how you withdraw consent. The choice is yours.',
      'В политике cookie мы объясняем, какие файлы и зачем используем, как ими управлять и как отозвать согласие. Выбор за вами.',
    );
  },
  check: () => [],
  evidence: (_statement, reads) => cookiePageShown(reads),
});
