import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { directionOf, scriptOf } from '../../consent/language/direction.ts';
import { entries, rule } from './rule.ts';

/** A direction that the script of the language is not read in. */
export const languageDirection = rule({
  code: 'AMANAT-CHK-267',
  severity: 'error',
  title: 'A language read the wrong way',
  why: 'Sentences, buttons and the close button would stand the wrong way round, and punctuation in the wrong place',
  fix: 'Leave `dir` out: it follows from the language.',
  *find({ manifest }) {
    for (const [tag, { dir }] of entries(manifest.languages))
      if (dir !== undefined && scriptOf(tag) !== undefined && dir !== directionOf(tag))
        yield {
          path: ['languages', tag, 'dir'],
          fix: says(
            { drop: fact.remove(['languages', tag, 'dir']) },
            '{drop} sətrini silin: istiqamət dildən bilinir.',
            'Take {drop} out: the direction follows from the language.',
            'Уберите {drop}: направление следует из языка.',
          ),
          message:
            directionOf(tag) === 'rtl'
              ? says(
                  { tag: fact.code(tag) },
                  '{tag} sağdan sola oxunur',
                  '{tag} is read from right to left',
                  '{tag} читается справа налево',
                )
              : says(
                  { tag: fact.code(tag) },
                  '{tag} soldan sağa oxunur',
                  '{tag} is read from left to right',
                  '{tag} читается слева направо',
                ),
        };
  },
});
