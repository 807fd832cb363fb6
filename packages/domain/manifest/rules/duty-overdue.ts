import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A duty whose day has passed. */
export const dutyOverdue = rule({
  code: 'AMANAT-CHK-243',
  severity: 'warning',
  title: 'A duty is overdue',
  why: 'What people promise to do and do not do is a promise broken',
  law: ['eu-gdpr.accountability', 'az-998.protection'],
  fix: 'Do it, and write the days under last and next.',
  *find({ manifest, today }) {
    for (const [id, duty] of entries(manifest.duties))
      if (duty.next && duty.next < today)
        yield {
          path: ['duties', id, 'next'],
          fix: says(
            {
              duty: fact.entry(manifest, 'duties', id),
              last: fact.yaml('last', today),
              next: fact.place(['duties', id, 'next']),
            },
            '{duty}: işi görün, görüldüyü günü ({last}) və növbəti günü ({next}) yazın.',
            'Do {duty}, then write the day it was done ({last}) and the next one ({next}).',
            '{duty}: исполните, затем запишите день исполнения ({last}) и следующий день ({next}).',
          ),
          message: says(
            { duty: fact.entry(manifest, 'duties', id), day: fact.date(duty.next) },
            '{duty} vəzifəsi {day:on} yerinə yetirilməli idi',
            '{duty} was due on {day}',
            'Обязанность {duty} следовало исполнить {day}',
          ),
        };
  },
});
