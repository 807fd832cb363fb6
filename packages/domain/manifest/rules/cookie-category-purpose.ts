import type { Manifest } from '../manifest.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Purposes whose consent a category could carry. */
function consentPurposes({ purposes }: Manifest): readonly string[] {
  return entries(purposes).flatMap(([id, { basis }]) => (basis === 'consent' ? [id] : []));
}

/** A category that asks for consent to no purpose, or to one that rests on something else. */
export const cookieCategoryPurpose = rule({
  code: 'AMANAT-CHK-207',
  severity: 'warning',
  title: 'A cookie category whose consent goes nowhere',
  why: 'Consent is given for a purpose; the gate cannot use a choice that names none',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Name under purpose the purpose whose consent the category carries; that purpose rests on consent.',
  *find({ manifest }) {
    for (const [id, category] of entries(manifest.cookieCategories)) {
      if (category.basis !== 'consent') continue;
      const purpose = category.purpose === undefined ? undefined : manifest.purposes[category.purpose];
      if (!purpose)
        yield {
          path: ['cookieCategories', id],
          at: 'key',
          fix: says(
            {
              place: fact.place(['cookieCategories', id, 'purpose']),
              purposes: fact.all(consentPurposes(manifest).map(fact.code)),
            },
            '{place} sahəsində razılığa əsaslanan məqsədin id-sini yazın. İndi belə olanlar: {purposes}.',
            'Write under {place} the id of the purpose whose consent it carries. Those that rest on consent now: {purposes}.',
            'Укажите в {place} id цели, на которую спрашивают согласие. Сейчас на согласии основаны: {purposes}.',
          ),
          message: says(
            { category: fact.entry(manifest, 'cookieCategories', id) },
            '{category} kateqoriyası üçün razılıq soruşulur, hansı məqsədlə isə deyilmir',
            '{category} asks for consent to no purpose',
            'Для категории {category} спрашивают согласие, а цель не названа',
          ),
        };
      else if (purpose.basis !== 'consent' && purpose.alsoBasis !== 'consent')
        yield {
          path: ['cookieCategories', id, 'purpose'],
          fix: says(
            {
              write: fact.write(['purposes', category.purpose!, 'basis'], 'consent'),
              place: fact.place(['cookieCategories', id, 'purpose']),
            },
            'Məqsəd razılığa əsaslanırsa: {write}. Əsaslanmırsa, {place} sahəsində başqa məqsədi göstərin.',
            'If the purpose rests on consent: {write}. If it does not, name another purpose under {place}.',
            'Если цель основана на согласии: {write}. Если нет, укажите другую цель в {place}.',
          ),
          message: says(
            {
              category: fact.entry(manifest, 'cookieCategories', id),
              purpose: fact.entry(manifest, 'purposes', category.purpose!),
              basis: fact.basis(purpose.basis),
            },
            '{category} kateqoriyası {purpose} məqsədi üçün razılıq soruşur, o məqsədin əsası isə başqadır: {basis}',
            '{category} asks for consent to {purpose}, which rests on something else: {basis}',
            'Категория {category} спрашивает согласие на цель {purpose}, а её основание другое: {basis}',
          ),
          about: [`purposes/${category.purpose}`],
        };
    }
  },
});
