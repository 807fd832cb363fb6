import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Kinds of purposes that meet a criterion of high risk (WP 248 rev. 01): profiling, tracking of location. */
const risky = ['profiling', 'location'];

/** Purposes nobody has judged, and purposes whose assessment is needed and not done. */
function assessments(manifest: Manifest, today: string) {
  const purposes = entriesOf(manifest.purposes);
  return {
    assessed: purposes.filter(([, purpose]) => purpose.dpia !== undefined).length,
    unjudged: purposes.filter(([, { kind: of, dpia }]) => risky.includes(of) && dpia === undefined),
    undone: purposes.filter(
      ([, { dpia }]) => dpia?.needed === true && (dpia.done === undefined || dpia.done > today),
    ),
  };
}

/** Conformity is reviewed regularly, and risky processing gets an impact assessment (DPIA). */
export default kind({
  says: 'impact-assessment',
  section: 'security',
  schema: object({}, 'Regular review of conformity and assessments of risky processing.'),
  text: () =>
    say(
      'Qanuna uyğunluğumuzu mütəmadi yoxlayırıq. İşlənmə hüquq və azadlıqlarınız üçün yüksək risk yarada bilərsə, əvvəlcədən təsirin qiymətləndirilməsini (DPIA) aparırıq.',
      'We review our compliance regularly. Where processing may bring a high risk to your rights and freedoms, we first carry out an impact assessment (DPIA).',
      'Мы регулярно проверяем соответствие закону. Если обработка может нести высокий риск для ваших прав и свобод, мы заранее проводим оценку воздействия (DPIA).',
    ),
  check(context) {
    const { unjudged, undone } = assessments(context.manifest, context.today);
    const citation = context.law.rule('eu-gdpr.dpia', context.today)?.citation ?? 'GDPR Art. 35';
    return [
      ...unjudged.map(([id, purpose]) =>
        found(context, {
          code: 'AMANAT-CHK-317',
          path: ['purposes', id],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id), kind: fact.code(purpose.kind) },
            '{purpose} məqsədinin növü {kind}, təsir qiymətləndirməsi haqqında isə heç nə yazılmayıb.',
            '{purpose} is of the kind {kind} and says nothing of an impact assessment.',
            'Цель {purpose} — вида {kind}, а об оценке воздействия ничего не сказано.',
          ),
          why: says(
            { law: fact.citation(citation) },
            'Profilləşdirmə və izləmə yüksək risk meyarlarıdır ({law}); mətn belə halda qiymətləndirmə vəd edir.',
            'Profiling and tracking are criteria of high risk ({law}); the text promises an assessment then.',
            'Профилирование и отслеживание — признаки высокого риска ({law}); текст обещает тогда оценку.',
          ),
          fix: says(
            {
              write: fact.yaml('dpia', {
                needed: true,
                done: context.today,
                because: { az: '…', en: '…', ru: '…' },
              }),
              place: fact.place(['purposes', id]),
            },
            '{place} altında yazın: {write}; lazımdırsa, qiymətləndirməni aparın.',
            'Write under {place}: {write}; carry it out when it is needed.',
            'Напишите в {place}: {write}; если нужна, проведите оценку.',
          ),
        }),
      ),
      ...undone.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-317',
          path: ['purposes', id, 'dpia'],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id) },
            '{purpose} məqsədi üçün təsir qiymətləndirməsi lazımdır, aparıldığı isə yazılmayıb.',
            '{purpose} needs an impact assessment, and none is on record.',
            'Для цели {purpose} нужна оценка воздействия, а записи о ней нет.',
          ),
          why: says(
            { law: fact.citation(citation) },
            'Qiymətləndirmə işlənmədən əvvəl aparılır ({law}); mətn onu vəd edir.',
            'It comes before the processing ({law}); the text promises it.',
            'Оценку проводят до обработки ({law}); её обещает текст.',
          ),
          fix: says(
            { write: fact.write(['purposes', id, 'dpia', 'done'], context.today) },
            'Qiymətləndirməni aparın və gününü yazın: {write}.',
            'Carry it out and write its day: {write}.',
            'Проведите оценку и запишите её день: {write}.',
          ),
        }),
      ),
    ];
  },
  evidence(_statement, reads) {
    const { assessed, unjudged, undone } = assessments(reads.manifest, reads.today);
    const facts = { assessed, unjudged: unjudged.length, undone: undone.length };
    if (undone.length > 0)
      return broken(
        say(
          `Lazım olan, lakin aparılmayan qiymətləndirmə: ${undone.length}.`,
          `Assessments that are needed and not done: ${undone.length}.`,
          `Нужных, но не проведённых оценок: ${undone.length}.`,
        ),
        facts,
      );
    if (unjudged.length > 0)
      return atRisk(
        say(
          `Risk meyarına düşən, lakin baxılmayan məqsəd: ${unjudged.length}.`,
          `Purposes that meet a risk criterion and were not judged: ${unjudged.length}.`,
          `Целей с признаком риска, которые не рассмотрены: ${unjudged.length}.`,
        ),
        facts,
      );
    if (assessed === 0)
      return notYetShown(
        say(
          'Qiymətləndirmə qeydi yoxdur və risk meyarına düşən məqsəd də yoxdur.',
          'No assessment is on record, and no purpose meets a risk criterion.',
          'Записей об оценке нет, как и целей с признаком риска.',
        ),
        facts,
      );
    return kept(
      say(
        `Risk meyarına düşən hər məqsəd qiymətləndirilib (${assessed}).`,
        `Every purpose that meets a risk criterion was assessed (${assessed}).`,
        `Каждая цель с признаком риска оценена (${assessed}).`,
      ),
      facts,
    );
  },
});
