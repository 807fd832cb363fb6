import { languageTerms } from '../finding-terms.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Definitions that define nothing. */
export const definitionsEmpty = rule({
  code: 'AMANAT-CHK-245',
  severity: 'note',
  title: 'Definitions that define nothing',
  why: 'The published text would open a heading with nothing under it',
  fix: 'Write the definition, or remove the entry.',
  *find({ manifest }) {
    if (manifest.definitions && Object.keys(manifest.definitions).length === 0)
      yield {
        path: ['definitions'],
        fix: says(
          { drop: fact.remove(['definitions']) },
          'Anlayışları yazın və ya {drop} bölməsini silin.',
          'Write the terms, or take {drop} out.',
          'Впишите понятия или уберите {drop}.',
        ),
        message: says(
          {},
          'Heç bir anlayışın izahı yoxdur',
          'No term is defined',
          'Ни одно понятие не определено',
        ),
        about: ['definitions'],
      };
    for (const [id, { term, text }] of entries(manifest.definitions))
      for (const language of ['az', 'en', 'ru'] as const)
        if (!term[language].trim() || !text[language].trim())
          yield {
            path: ['definitions', id],
            at: 'key',
            fix: says(
              {
                language: fact.word(language, languageTerms),
                term: fact.place(['definitions', id, 'term', language]),
                text: fact.place(['definitions', id, 'text', language]),
              },
              '{language} mətni yazın ({term} və {text}) və ya anlayışı silin.',
              'Write it in {language} ({term} and {text}), or take the term out.',
              'Напишите {language} текст ({term} и {text}) или уберите понятие.',
            ),
            message: says(
              { term: fact.code(id), language: fact.word(language, languageTerms) },
              '«{term}» anlayışının {language} mətni boşdur',
              '"{term}" is empty in {language}',
              'У понятия «{term}» пуст {language} текст',
            ),
          };
  },
});
