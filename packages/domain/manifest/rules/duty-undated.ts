import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A duty nobody will be reminded of. */
export const dutyUndated = rule({
  code: 'AMANAT-CHK-244',
  severity: 'note',
  title: 'A duty without a date',
  why: 'What has no day is never late and never done',
  law: ['eu-gdpr.accountability'],
  fix: 'Add next, and every when it comes again.',
  *find({ manifest, today }) {
    for (const [id, duty] of entries(manifest.duties))
      if (!duty.next && !(duty.every && duty.last))
        yield {
          path: ['duties', id],
          at: 'key',
          fix: says(
            { write: fact.write(['duties', id, 'next'], today), every: fact.yaml('every', 'P1Y') },
            'İlk günü yazın, məsələn {write}; təkrarlanırsa, aralığını da: {every}.',
            'Write the first day, as in {write}; if it comes again, the interval as well: {every}.',
            'Укажите первый день, например {write}; если повторяется, то и период: {every}.',
          ),
          message: says(
            { duty: fact.entry(manifest, 'duties', id) },
            '{duty} vəzifəsinin nə vaxt yerinə yetiriləcəyi yazılmayıb',
            'Nothing says when {duty} is due',
            'Не сказано, когда исполнять обязанность {duty}',
          ),
        };
  },
});
