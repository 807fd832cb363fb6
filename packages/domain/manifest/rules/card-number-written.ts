import { findCardNumbers, longDigits } from '../../registers/card-number.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { textsIn } from '../texts-in.ts';
import { rule } from './rule.ts';

/** A payment card number in any text (SMA-03): the policy would show it to everybody. The number itself is not told. */
export const cardNumberWritten = rule({
  code: 'AMANAT-CHK-252',
  severity: 'error',
  title: 'A payment card number',
  why: 'What stands in a manifest is published, and no card number is kept or shown anywhere',
  fix: 'Take the number out. An example needs none: four digits and stars say enough.',
  *find({ manifest }) {
    for (const [path, text] of textsIn(manifest, longDigits))
      if (findCardNumbers(text).length > 0)
        yield {
          path,
          fix: says(
            { place: fact.place(path) },
            '{place} sahəsindən kart nömrəsini silin.',
            'Take the card number out of {place}.',
            'Удалите номер карты из {place}.',
          ),
          message: says(
            {},
            'Mətndə ödəniş kartının nömrəsi var',
            'This text holds the number of a payment card',
            'В тексте есть номер платёжной карты',
          ),
        };
  },
});
