import type { Manifest } from '../manifest.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { askedCategories } from '../../consent/asked.ts';
import { rule } from './rule.ts';

/** Cookie categories that ask for the consent to a purpose. */
function carriers(manifest: Manifest, purpose: string): readonly string[] {
  return askedCategories(manifest).flatMap(({ id, purposes }) => (purposes.includes(purpose) ? [id] : []));
}

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
        fix: says(
          {
            place: fact.place(['statistics', 'category']),
            categories: fact.all(carriers(manifest, purpose).map(fact.code)),
            purpose: fact.yaml('purpose', purpose),
          },
          '{place} sahəsində bu məqsədi soruşan cookie kateqoriyasının id-sini yazın (məqsəd: {purpose}; belə kateqoriyalar: {categories}). Yoxdursa, birini açın və ya məqsədin əsasını dəyişin.',
          'Write under {place} the id of the cookie category that carries it ({purpose}; such categories: {categories}). If there is none, declare one or change the basis of the purpose.',
          'Укажите в {place} id категории cookie, которая спрашивает об этой цели ({purpose}; такие категории: {categories}). Если их нет, заведите или смените основание цели.',
        ),
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
