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
        message: `"${purpose}" rests on consent, and ${category === undefined ? 'no category carries it' : `"${category}" does not carry it`}`,
      };
  },
});
