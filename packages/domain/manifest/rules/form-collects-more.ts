import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A form that asks for what none of its purposes uses. */
export const formCollectsMore = rule({
  code: 'AMANAT-CHK-241',
  severity: 'warning',
  title: 'A form asks for more than its purposes use',
  why: 'Only what a purpose needs may be collected',
  law: ['eu-gdpr.basis', 'az-998.notice'],
  fix: 'Drop the field from the form, or add the category to the purpose that needs it.',
  *find({ manifest }) {
    for (const [id, property] of entries(manifest.properties)) {
      if (!property.collects || !property.purposes) continue;
      const used = new Set(property.purposes.flatMap((one) => manifest.purposes[one]?.categories ?? []));
      for (const [i, category] of property.collects.entries())
        if (!used.has(category))
          yield {
            path: ['properties', id, 'collects', i],
            fix: says(
              {
                drop: fact.remove(['properties', id, 'collects', i]),
                key: fact.code(category),
                purposes: fact.all(
                  property.purposes.map((one) => fact.place(['purposes', one, 'categories'])),
                ),
              },
              'Sahəni formadan çıxarın və {drop} sətrini silin; lazımdırsa, {key} id-sini onu işlədən məqsədə yazın: {purposes}.',
              'Drop the field and take {drop} out; if it is needed, write {key} under the purpose that needs it: {purposes}.',
              'Уберите поле из формы и {drop} из декларации; если оно нужно, впишите {key} в ту цель, которой это нужно: {purposes}.',
            ),
            message: says(
              {
                form: fact.entry(manifest, 'properties', id),
                category: fact.entry(manifest, 'categories', category),
              },
              '{form} formasında {category} soruşulur, formanın heç bir məqsədi isə bunu işlətmir',
              '{form} asks for {category}, which none of its purposes uses',
              '{form} спрашивает {category}, а ни одной его цели это не нужно',
            ),
            about: [`categories/${category}`],
          };
    }
  },
});
