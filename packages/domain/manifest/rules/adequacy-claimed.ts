import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';
import { unprotected } from './transfer-abroad.ts';

/** Adequacy claimed for a country nobody recognised. */
export const adequacyClaimed = rule({
  code: 'AMANAT-CHK-140',
  severity: 'warning',
  title: 'Adequacy claimed for a country that has none',
  why: 'Only countries with a decision in force count as adequate',
  law: ['eu-gdpr.adequacy', 'az-998.transfer'],
  fix: 'Name another mechanism.',
  *find(context) {
    for (const [id, recipient] of entries(context.manifest.recipients)) {
      const i = recipient.transfer?.mechanisms.indexOf('adequacy') ?? -1;
      const countries = i < 0 ? [] : unprotected(recipient, context);
      if (countries.length > 0)
        yield {
          path: ['recipients', id, 'transfer', 'mechanisms', i],
          fix: says(
            {
              scc: fact.write(['recipients', id, 'transfer', 'mechanisms'], ['scc']),
              consent: fact.write(['recipients', id, 'transfer', 'mechanisms'], ['written-consent']),
            },
            'Standart müqavilə bəndlərini bağlayıb {scc} yazın və ya insanların yazılı razılığını alıb {consent} yazın.',
            'Conclude standard clauses and write {scc}, or ask people for written consent and write {consent}.',
            'Заключите стандартные условия и напишите {scc} или получите письменное согласие людей и напишите {consent}.',
          ),
          message: says(
            { countries: fact.all(countries.map(fact.country)) },
            'Lazımi səviyyədə qorunma haqqında qüvvədə olan qərar yoxdur: {countries}',
            'No adequacy decision is in force for {countries}',
            'Нет действующего решения о достаточном уровне защиты: {countries}',
          ),
          about: ['recipients'],
        };
    }
  },
});
