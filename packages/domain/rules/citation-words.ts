import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';

type Language = keyof Localized;

const articles = say(', maddə ', ' Art. ', ', ст. ');
/** Acts whose names a language writes in its own way; a number alone (998-IIIQ, GDPR) stays. */
const acts: readonly (readonly [name: RegExp, words: Localized])[] = [
  [/Civil Code/g, say('Mülki Məcəllə', 'Civil Code', 'Гражданский кодекс')],
  [/Labour Code/g, say('Əmək Məcəlləsi', 'Labour Code', 'Трудовой кодекс')],
  [
    /Administrative Offences Code/g,
    say(
      'İnzibati Xətalar Məcəlləsi',
      'Administrative Offences Code',
      'Кодекс об административных проступках',
    ),
  ],
  [
    /Information-access law/g,
    say('İnformasiya əldə etmək haqqında Qanun', 'Information-access law', 'Закон о получении информации'),
  ],
  [
    /Cabinet Decision (\d+) of (\d+)/g,
    say(
      'Nazirlər Kabinetinin $1 nömrəli qərarı ($2)',
      'Cabinet Decision $1 of $2',
      'решение Кабинета министров № $1 ($2)',
    ),
  ],
  [
    /Cabinet Decisions (\d+) and (\d+)/g,
    say(
      'Nazirlər Kabinetinin $1 və $2 nömrəli qərarları',
      'Cabinet Decisions $1 and $2',
      'решения Кабинета министров № $1 и № $2',
    ),
  ],
  [/Case (C-\S+\d)/g, say('$1 işi', 'Case $1', 'дело $1')],
  [/Decision \(EU\) (\S+\d)/g, say('(Aİ) $1 nömrəli qərar', 'Decision (EU) $1', 'решение (ЕС) $1')],
  [/Directive (\S+\/EC)/g, say('$1 nömrəli direktiv', 'Directive $1', 'директива $1')],
  [/Regulation (\S+\d)/g, say('$1 nömrəli reqlament', 'Regulation $1', 'регламент $1')],
  [/Convention (\d+)/g, say('$1 nömrəli Konvensiya', 'Convention $1', 'Конвенция $1')],
  [
    /EDPB Guidelines (\d+\/\d+)/g,
    say('EDPB-nin $1 nömrəli təlimatı', 'EDPB Guidelines $1', 'руководство EDPB $1'),
  ],
  [/, recital (\d+)/g, say(', preambula, bənd $1', ', recital $1', ', преамбула, п. $1')],
];

/** The citation of a rule of law as the language writes it: «998-IIIQ, maddə 12». */
export function citationIn(citation: string, language: Language): string {
  if (language === 'en') return citation;
  const named = acts.reduce((text, [name, words]) => text.replaceAll(name, words[language]), citation);
  return named.replaceAll(/,? Arts?\. /g, articles[language]);
}
