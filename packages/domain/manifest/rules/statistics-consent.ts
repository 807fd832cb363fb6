import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { askedCategories } from '../../consent/asked.ts';
import { rule } from './rule.ts';

/** Own statistics whose purpose rests on a consent that nothing asks for. */
export const statisticsConsent = rule({
  code: 'AMANAT-CHK-250',
  severity: 'warning',
  title: 'Statistics wait for a consent that nobody is asked for',
  why: 'Nothing is collected for a purpose whose consent the banner does not carry',
  law: ['az-998.consent'],
  fix: 'Name under category the category of the banner that carries the purpose, or rest the purpose on another basis.',
  *find({ manifest }) {
    const { statistics } = manifest;
    if (!statistics) return;
    const { purpose, category } = statistics;
    if (manifest.purposes[purpose]?.basis !== 'consent') return;
    const carried = askedCategories(manifest).find(({ id }) => id === category)?.purposes ?? [];
    if (!carried.includes(purpose))
      yield {
        path: ['statistics', category === undefined ? 'purpose' : 'category'],
        message:
          category === undefined
            ? says(
                { purpose: fact.entry(manifest, 'purposes', purpose) },
                '{purpose} məqsədi razılığa əsaslanır, onu soruşan cookie kateqoriyası isə yoxdur',
                '{purpose} rests on consent, and no category carries it',
                'Цель {purpose} основана на согласии, а категории cookie, которая его спросит, нет',
              )
            : says(
                {
                  purpose: fact.entry(manifest, 'purposes', purpose),
                  category: fact.entry(manifest, 'cookieCategories', category),
                },
                '{purpose} məqsədi razılığa əsaslanır, {category} kateqoriyası isə onu soruşmur',
                '{purpose} rests on consent, and {category} does not carry it',
                'Цель {purpose} основана на согласии, а категория {category} его не спрашивает',
              ),
      };
  },
});
