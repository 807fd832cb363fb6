import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Standard clauses without the assessment of the country they lead to. */
export const sccWithoutTia = rule({
  code: 'AMANAT-CHK-137',
  severity: 'warning',
  title: 'Standard clauses without a transfer impact assessment',
  why: 'Clauses bind the recipient, not its state: the law of the country must be assessed',
  law: ['eu-gdpr.scc', 'eu-gdpr.tia'],
  regimes: ['eu-gdpr'],
  fix: 'Carry out the assessment and write its day under transfer.tia.',
  *find({ manifest, law, today }) {
    for (const [id, { country, dataIn, transfer }] of entries(manifest.recipients)) {
      const leaves = [country, ...(dataIn ?? [])].some((one) => !law.isEea(one));
      const i = transfer?.mechanisms.indexOf('scc') ?? -1;
      if (i < 0 || transfer?.tia) continue;
      yield {
        path: ['recipients', id, 'transfer', 'mechanisms', i],
        severity: leaves ? 'warning' : 'note',
        fix: says(
          {
            write: fact.write(['recipients', id, 'transfer', 'tia'], today),
            recipient: fact.entry(manifest, 'recipients', id),
          },
          '{recipient} olduğu ölkənin qanunlarını qiymətləndirin və günü yazın: {write}.',
          'Assess the law of the country {recipient} sits in and write the day: {write}.',
          'Оцените право страны, где находится {recipient}, и запишите день: {write}.',
        ),
        message: says(
          { recipient: fact.entry(manifest, 'recipients', id) },
          '{recipient} ilə standart müqavilə bəndləri var, ötürmənin təsir qiymətləndirməsi isə yoxdur',
          'The standard clauses with {recipient} have no transfer impact assessment',
          'Со стороной {recipient} есть стандартные условия, но нет оценки воздействия передачи',
        ),
        about: ['recipients'],
      };
    }
  },
});
