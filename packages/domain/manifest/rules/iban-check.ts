import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { textsIn } from '../texts-in.ts';
import { rule } from './rule.ts';

/** An Azerbaijani IBAN in any text whose check digits do not fit. */
export const ibanCheck = rule({
  code: 'AMANAT-CHK-237',
  severity: 'warning',
  title: 'An IBAN that fails its check digits',
  why: 'Money sent to it would come back or reach somebody else',
  fix: 'Copy it again from the bank: AZ, two digits, four letters, twenty characters.',
  *find({ manifest }) {
    for (const [path, text] of textsIn(manifest, /AZ\d/))
      for (const [iban] of text.matchAll(/\bAZ\d{2} ?[A-Z]{4}(?: ?[A-Z0-9]){20}\b/g))
        if (!isIban(iban.replaceAll(' ', '')))
          yield {
            path,
            fix: says(
              { place: fact.place(path) },
              '{place} sahəsində IBAN-ı bankdan yenidən köçürün: AZ, iki rəqəm, dörd hərf, iyirmi işarə.',
              'Copy the IBAN under {place} from the bank again: AZ, two digits, four letters, twenty characters.',
              'Скопируйте IBAN в {place} из банка заново: AZ, две цифры, четыре буквы, двадцать знаков.',
            ),
            message: says(
              { iban: fact.code(iban) },
              '{iban}: yoxlama rəqəmləri düz gəlmir',
              '{iban} fails its check digits',
              '{iban}: контрольные цифры не сходятся',
            ),
          };
  },
});

/** ISO 13616: the first four characters moved to the end, letters as 10…35, modulo 97 is 1. */
export function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
