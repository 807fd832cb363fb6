import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** One purpose resting on two legal bases at once. */
export const twoBases = rule({
  code: 'AMANAT-CHK-104',
  severity: 'warning',
  title: 'Two bases for one purpose',
  why: 'Rights differ by basis: withdrawal belongs to consent, objection to legitimate interest; with two at once nobody knows which counts',
  law: ['eu-gdpr.basis', 'az-998.consent'],
  fix: 'Split it in two purposes, each with its own basis, categories and retention.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.alsoBasis !== undefined && purpose.alsoBasis !== purpose.basis)
        yield {
          path: ['purposes', id, 'alsoBasis'],
          fix: says(
            {
              drop: fact.remove(['purposes', id, 'alsoBasis']),
              other: fact.basis(purpose.alsoBasis),
              name: fact.place(['purposes', `${id}-2`]),
            },
            '{drop} sətrini silin. İkinci əsas ({other}) da lazımdırsa, onun üçün ayrıca məqsəd açın, məsələn {name}: öz əsası, məlumatı və müddəti ilə.',
            'Take {drop} out. If the second basis ({other}) is needed as well, declare a purpose of its own for it, such as {name}, with its own categories and retention.',
            'Уберите {drop}. Если нужно и второе основание ({other}), заведите для него отдельную цель, например {name}, со своими данными и сроком.',
          ),
          message: says(
            {
              purpose: fact.entry(manifest, 'purposes', id),
              first: fact.basis(purpose.basis),
              second: fact.basis(purpose.alsoBasis),
            },
            '{purpose} məqsədinin eyni vaxtda iki əsası var: {first} və {second}',
            '{purpose} rests on two bases at once: {first} and {second}',
            'У цели {purpose} сразу два основания: {first} и {second}',
          ),
        };
  },
});
