import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';
import { isCarried, isServed, unprotected } from './transfer-abroad.ts';

/** Data that leaves for a country not recognised as safe, on no ground. */
export const transferWithoutMechanism = rule({
  code: 'AMANAT-CHK-136',
  severity: 'warning',
  title: 'A transfer abroad without a mechanism',
  why: 'Data may leave only with equal protection, a recognised mechanism or written consent; encryption alone is a measure, no ground',
  law: ['eu-gdpr.transfer', 'az-998.transfer'],
  fix: 'Conclude standard clauses (scc), rely on dpf with its date, or ask for written consent; keep the data at home otherwise.',
  *find(context) {
    for (const [id, recipient] of entries(context.manifest.recipients)) {
      if (recipient.role === 'state-body') continue;
      const mechanisms = recipient.transfer?.mechanisms ?? [];
      const countries = unprotected(recipient, context).filter((country) => !isCarried(country, mechanisms));
      if (countries.length === 0) continue;
      const measures = recipient.transfer?.measures ?? [];
      yield {
        path: ['recipients', id, ...(recipient.transfer ? ['transfer'] : [])],
        ...(recipient.transfer ? {} : { at: 'key' as const }),
        ...(countries.every((country) => isServed(country, context)) ? { severity: 'note' as const } : {}),
        fix: says(
          {
            recipient: fact.entry(context.manifest, 'recipients', id),
            scc: fact.write(['recipients', id, 'transfer'], { mechanisms: ['scc'], tia: context.today }),
            consent: fact.write(['recipients', id, 'transfer', 'mechanisms'], ['written-consent']),
          },
          '{recipient} ilə standart müqavilə bəndlərini bağlayın və yazın: {scc}; ya da yazılı razılıq alın: {consent}. Heç biri olmasa, məlumatı ölkədən çıxarmayın.',
          'Conclude standard clauses with {recipient} and write {scc}, or ask people for written consent: {consent}. With neither, keep the data at home.',
          'Заключите с получателем {recipient} стандартные условия и напишите {scc} или получите письменное согласие: {consent}. Без того и другого не вывозите данные.',
        ),
        message:
          measures.length > 0
            ? says(
                {
                  recipient: fact.entry(context.manifest, 'recipients', id),
                  countries: fact.all(countries.map(fact.country)),
                  measures: fact.all(measures.map(fact.measure)),
                },
                '{recipient} məlumatı ötürmə əsası olmadan xaricə aparır: {countries} (yalnız tədbirlər var: {measures})',
                '{recipient} takes data to {countries} without a transfer mechanism (only measures: {measures})',
                '{recipient} увозит данные за границу без механизма передачи: {countries} (только меры: {measures})',
              )
            : says(
                {
                  recipient: fact.entry(context.manifest, 'recipients', id),
                  countries: fact.all(countries.map(fact.country)),
                },
                '{recipient} məlumatı ötürmə əsası olmadan xaricə aparır: {countries}',
                '{recipient} takes data to {countries} without a transfer mechanism',
                '{recipient} увозит данные за границу без механизма передачи: {countries}',
              ),
        about: ['recipients'],
      };
    }
  },
});
