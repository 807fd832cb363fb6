import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, optional, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { inside, joined, same, say } from '../../phrase.ts';

/** The text sets no limit to processing. Rendered as written; always reported. */
export const unlimitedRetention = kind({
  says: 'unlimited-retention',
  section: 'retention',
  schema: object(
    { of: optional(list(ref('purposes', 'A purpose.'), 'Which purposes; absent: all.')) },
    'Processing without a limit in time.',
  ),
  text(statement, manifest) {
    if (statement.of === undefined)
      return say(
        'Fərdi məlumatların işlənilməsi üçün müddət məhdudiyyəti qoyulmayıb.',
        'No limit in time is set for the processing of personal data.',
        'Срок обработки персональных данных не ограничен.',
      );
    const of = joined(statement.of.map((id) => inside(manifest.purposes[id]?.name ?? same(id))));
    return say(
      `Bu məqsədlər üçün müddət məhdudiyyəti qoyulmayıb: ${of.az}.`,
      `No limit in time is set for: ${of.en}.`,
      `Срок не ограничен для целей: ${of.ru}.`,
    );
  },
  check(context) {
    const { manifest, law, today } = context;
    const rule = law.rule('eu-gdpr.storage-limitation', today);
    const destroying = manifest.statements
      .filter((other) =>
        ['stop-and-destroy-within', 'kept-only-as-needed', 'then-destroyed-or-anonymised'].includes(
          other.says,
        ),
      )
      .map((other) => other.id);
    return [
      found(context, {
        code: 'AMANAT-CHK-501',
        message: says(
          {},
          'Mətn fərdi məlumatların işlənməsinə heç bir müddət qoymur.',
          'The text sets no limit to the processing of personal data.',
          'Текст не ограничивает срок обработки персональных данных.',
        ),
        why: says(
          { law: fact.citation(rule?.citation ?? 'GDPR Art. 5(1)(e)') },
          'Məlumat məqsədinə lazım olduğundan artıq saxlanıla bilməz ({law}; 108 saylı Konvensiya, maddə 5); 998-IIIQ-nin 8-ci maddəsinə görə razılıqda müddət göstərilir.',
          'Data may be kept no longer than its purpose needs (storage limitation, {law}; Convention 108 Art. 5); consent under 998-IIIQ Art. 8 states a term.',
          'Данные хранят не дольше, чем нужно цели ({law}; Конвенция 108, ст. 5); в согласии по 998-IIIQ, ст. 8 указывают срок.',
        ),
        fix: says(
          {
            write: fact.yaml('retention', { keep: 'P1Y', after: 'collected', then: 'destroy' }),
            text: fact.place(context.path),
          },
          'Hər məqsədə müddət və başladığı hadisəni verin, məsələn {write}, və {text} vədini çıxarın.',
          'Give each purpose a period and the event it starts from, as in {write}, and take {text} back.',
          'Задайте каждой цели срок и событие, например {write}, и уберите {text}.',
        ),
      }),
      ...(destroying.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-532',
              message: says(
                {},
                'Mətn müddət qoymur, başqa yerdə isə məlumatı vaxtında məhv etməyi vəd edir.',
                'The text sets no limit, and promises elsewhere to destroy data in time.',
                'Текст не ограничивает срок, а в другом месте обещает уничтожать данные вовремя.',
              ),
              why: says(
                {},
                'Eyni məlumat üçün ikisi birdən doğru ola bilməz.',
                'Both cannot be true of the same data.',
                'Для одних данных верно только одно.',
              ),
              fix: says(
                { write: fact.yaml('retention', { keep: 'P1Y', after: 'collected', then: 'destroy' }) },
                'Məqsədlərə müddət verin, məsələn: {write}.',
                'Give the purposes periods, as in {write}.',
                'Задайте целям сроки, например: {write}.',
              ),
              with: destroying,
            }),
          ]),
    ];
  },
  evidence(_statement, reads) {
    return publishedNow(reads);
  },
});
