import { object, ref } from '../../../schema/schema.ts';
import { atRisk, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';

const languages = ['az', 'en', 'ru'];

/** Material for parents on protecting their children’s data, in each language. */
export const parentMaterial = kind({
  says: 'parent-material',
  section: 'children',
  schema: object(
    { duty: ref('duties', 'The duty that keeps the material.', 'parents-material') },
    'Information for parents.',
  ),
  text() {
    return say(
      'Valideynlər və qanuni nümayəndələr üçün uşaqların məlumatlarını qorumaq barədə material və məsləhətlər hazırlayırıq.',
      'For parents and legal representatives we prepare material and advice on protecting children’s data.',
      'Для родителей и законных представителей мы готовим материалы и советы о защите данных детей.',
    );
  },
  check: () => [],
  evidence({ duty }, reads) {
    const there = reads.materials?.[duty] ?? [];
    const missing = languages.filter((language) => !there.includes(language));
    const facts = { languages: there.length };
    if (there.length === 0)
      return notYetShown(
        say('Material hələ yerləşdirilməyib.', 'The material is not there yet.', 'Материал ещё не размещён.'),
        facts,
      );
    return missing.length > 0
      ? atRisk(
          say(
            `Material bu dillərdə yoxdur: ${missing.join(', ')}.`,
            `The material is missing in: ${missing.join(', ')}.`,
            `Материала нет на языках: ${missing.join(', ')}.`,
          ),
          facts,
        )
      : kept(
          say(
            'Material üç dildə yerləşdirilib.',
            'The material stands in three languages.',
            'Материал размещён на трёх языках.',
          ),
          facts,
        );
  },
});
