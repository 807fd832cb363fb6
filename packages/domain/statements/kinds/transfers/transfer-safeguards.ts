import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, list, object, oneOf, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { measureWords, wordsFor } from '../../legal-words.ts';
import { joined, say } from '../../phrase.ts';
import { found, statementsSaying } from '../area-a-finding.ts';
import { lookUpDpf } from './look-up-dpf.ts';
import { abroad, countriesOf, dpfRunsOut } from './transfer-facts.ts';

const measures = ['encryption', 'pseudonymisation', 'minimisation'] as const;
interface Fields {
  readonly measures: readonly string[];
  readonly usa?: boolean;
}

/** Transfers that lack a promised safeguard, each with the reason. */
function gaps(
  { manifest, law, today }: { manifest: Manifest } & Pick<CheckContext, 'law' | 'today'>,
  fields: Fields,
) {
  const recipients = abroad(manifest, law);
  const scc = recipients.filter(([, one]) => one.transfer?.mechanisms.includes('scc'));
  return {
    recipients,
    withoutTia: scc.filter(([, one]) => one.transfer!.tia === undefined),
    unmeasured: scc.flatMap(([id, one]) => {
      const missing = fields.measures.filter(
        (measure) => !(one.transfer!.measures as readonly string[] | undefined)?.includes(measure),
      );
      return missing.length > 0 ? [{ id, missing }] : [];
    }),
    outsideDpf: fields.usa
      ? recipients.filter(
          ([, one]) => countriesOf(one).includes('US') && !one.transfer?.mechanisms.includes('dpf'),
        )
      : [],
    dpf: recipients.flatMap(([id, one]) => {
      const wrong = dpfRunsOut(one, today);
      return wrong === undefined ? [] : [{ id, wrong }];
    }),
  };
}

/** Without adequacy: standard clauses, an impact assessment, technical measures; for the USA the DPF. */
export default kind({
  says: 'transfer-safeguards',
  section: 'transfers',
  schema: object(
    {
      measures: list(oneOf(measures, 'A measure.'), 'Additional measures promised with the clauses.'),
      usa: optional(flag('True when transfers to the USA are promised to be under the DPF.')),
    },
    'Safeguards of transfers to countries without adequacy.',
  ),
  text({ measures: promised, usa }) {
    const words = joined(wordsFor(measureWords, promised));
    const dpf = usa
      ? say(
          ' ABŞ-a ötürmə Data Privacy Framework (DPF) çərçivəsində edilir.',
          ' Transfers to the USA take place under the Data Privacy Framework (DPF).',
          ' Передача в США происходит в рамках Data Privacy Framework (DPF).',
        )
      : say('', '', '');
    return say(
      `Qorunması lazımi səviyyədə olmayan ölkəyə ötürəndə standart müqavilə bəndləri (SCC) bağlayır, ötürmənin təsirini qiymətləndirir (TIA) və əlavə tədbirlər görürük: ${words.az}.${dpf.az}`,
      `For a country without adequate protection we sign standard contractual clauses (SCC), assess the impact of the transfer (TIA) and take further measures: ${words.en}.${dpf.en}`,
      `При передаче в страну без достаточной защиты мы заключаем стандартные договорные условия (SCC), оцениваем последствия передачи (TIA) и применяем дополнительные меры: ${words.ru}.${dpf.ru}`,
    );
  },
  check(context) {
    const { withoutTia, unmeasured, outsideDpf, dpf } = gaps(context, context.statement);
    const annexes = statementsSaying(context.manifest, 'transfer-annex').map(({ id }) => id);
    const rule = (id: string, other: string) => context.law.rule(id, context.today)?.citation ?? other;
    return [
      ...withoutTia.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-332',
          with: annexes,
          path: ['recipients', id, 'transfer'],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} standart müqavilə bəndlərinə əsaslanır, ötürmənin təsir qiymətləndirməsi isə yoxdur.',
            '{recipient} rests on standard clauses, and no transfer impact assessment is on record.',
            '{recipient} опирается на стандартные условия, а оценки воздействия передачи нет.',
          ),
          why: says(
            { law: fact.citation(rule('eu-gdpr.tia', 'Case C-311/18')) },
            'Bəndlər bunu tələb edir ({law}), mətn də vəd edir.',
            'The clauses need one ({law}); the text promises it.',
            'Условия её требуют ({law}), и её обещает текст.',
          ),
          fix: says(
            { write: fact.write(['recipients', id, 'transfer', 'tia'], context.today) },
            'Qiymətləndirməni aparın və günü yazın: {write}.',
            'Carry it out and write the day: {write}.',
            'Проведите оценку и запишите день: {write}.',
          ),
        }),
      ),
      ...unmeasured.map(({ id, missing }) =>
        found(context, {
          code: 'AMANAT-CHK-339',
          severity: 'note',
          path: ['recipients', id, 'transfer'],
          message: says(
            {
              recipient: fact.entry(context.manifest, 'recipients', id),
              measures: fact.all(missing.map(fact.measure)),
            },
            '{recipient}: ötürmədə bu tədbirlər göstərilməyib: {measures}.',
            'The transfer to {recipient} does not record {measures}.',
            '{recipient}: в передаче не указаны меры: {measures}.',
          ),
          why: says(
            {},
            'Mətn bəndlərin yanında bu tədbirləri vəd edir.',
            'The text promises these measures beside the clauses.',
            'Текст обещает эти меры вместе с условиями.',
          ),
          fix: says(
            {
              measures: fact.code(missing.join(', ')),
              place: fact.place(['recipients', id, 'transfer', 'measures']),
            },
            'Onları tətbiq edin və {place} siyahısına yazın: {measures}.',
            'Apply them and list them under {place}: {measures}.',
            'Примените их и впишите в {place}: {measures}.',
          ),
        }),
      ),
      ...outsideDpf.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-334',
          with: annexes,
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} ABŞ-da DPF-dən kənarda məlumat alır.',
            '{recipient} gets data in the USA outside the DPF.',
            '{recipient} получает данные в США вне DPF.',
          ),
          why: says(
            { law: fact.citation(rule('eu-gdpr.dpf', 'Decision (EU) 2023/1795')) },
            'Mətn ABŞ-a ötürməni DPF üzrə vəd edir ({law}).',
            'The text puts transfers to the USA under the DPF ({law}).',
            'Текст относит передачи в США к DPF ({law}).',
          ),
          fix: says(
            {
              dpf: fact.code('dpf'),
              place: fact.place(['recipients', id, 'transfer']),
              text: fact.place(context.path),
            },
            'Sertifikatı olub-olmadığını yoxlayın və {place} altında {dpf} və until yazın, ya da {text} vədində başqa əsası deyin.',
            'Check whether it is certified and add {dpf} with until under {place}; or say in {text} on what else it rests.',
            'Проверьте, сертифицирован ли он, и укажите {dpf} и until в {place}; или назовите в {text} другое основание.',
          ),
        }),
      ),
      ...dpf.map(({ id, wrong }) =>
        found(context, {
          code: 'AMANAT-CHK-333',
          with: annexes,
          path: ['recipients', id, 'transfer'],
          message:
            wrong === 'lapsed'
              ? says(
                  { recipient: fact.entry(context.manifest, 'recipients', id) },
                  '{recipient}: DPF sertifikatının müddəti bitib.',
                  'The DPF certification of {recipient} has lapsed.',
                  '{recipient}: сертификация DPF закончилась.',
                )
              : says(
                  { recipient: fact.entry(context.manifest, 'recipients', id) },
                  '{recipient}: DPF sertifikatının son günü göstərilməyib.',
                  'The DPF certification of {recipient} carries no expiry.',
                  '{recipient}: у сертификации DPF нет последнего дня.',
                ),
          why: says(
            { law: fact.citation(rule('eu-gdpr.dpf', 'Decision (EU) 2023/1795')) },
            'Sertifikat hər il yenilənir, müddəti bitəndə heç nəyi əhatə etmir ({law}).',
            'A certification is renewed every year and covers nothing once it lapses ({law}).',
            'Сертификацию продлевают каждый год, истёкшая ничего не покрывает ({law}).',
          ),
          fix: lookUpDpf(id),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { recipients, withoutTia, unmeasured, outsideDpf, dpf } = gaps(reads, statement);
    const facts = {
      abroad: recipients.length,
      withoutTia: withoutTia.length,
      withoutMeasures: unmeasured.length,
      usaOutsideDpf: outsideDpf.length,
      dpfWithoutDateOrLapsed: dpf.length,
    };
    if (recipients.length === 0)
      return notYetShown(
        say(
          'Xaricə ötürmə bəyan olunmayıb.',
          'No transfer abroad is declared.',
          'Передач за границу не заявлено.',
        ),
        facts,
      );
    if (withoutTia.length + unmeasured.length + outsideDpf.length + dpf.length > 0)
      return broken(
        say(
          `TIA-sı olmayan SCC: ${withoutTia.length}; DPF-dən kənar ABŞ alıcısı: ${outsideDpf.length}; tarixi olmayan DPF: ${dpf.length}.`,
          `SCC without TIA: ${withoutTia.length}; recipients in the USA outside the DPF: ${outsideDpf.length}; DPF without a valid date: ${dpf.length}.`,
          `SCC без TIA: ${withoutTia.length}; получателей в США вне DPF: ${outsideDpf.length}; DPF без действующей даты: ${dpf.length}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Xaricdəki ${recipients.length} alıcının hamısında vəd edilən tədbirlər qeyd olunub.`,
        `The promised safeguards are on record for all ${recipients.length} recipients abroad.`,
        `Обещанные меры записаны для всех получателей за границей (${recipients.length}).`,
      ),
      facts,
    );
  },
});
