import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';

/** Who asks for services on a licensee's territory has the data passed to that licensee, on record. */
export default kind({
  says: 'disclosure-to-licensee',
  section: 'sharing',
  schema: object(
    {
      licensees: list(ref('recipients', 'A licensee.'), 'The licensees.', 1),
      purpose: ref('purposes', 'What it is passed on for.'),
    },
    'Passing data to the licensee of a territory.',
  ),
  text: () =>
    say(
      'Lisenziyalı tərəfdaşımızın işlədiyi ərazidə xidmət almaq istəsəniz, məlumatınızı ona ötürürük ki, xidmətdən istifadə edə biləsiniz. Kimə, nəyi, nə vaxt və hansı əsasla verdiyimiz qeydə alınır.',
      'If you want services on a territory where our licensed partner works, we pass your data to that partner so that you can use them. We record what was given to whom, when and on what ground.',
      'Если вы хотите получить услуги на территории нашего лицензионного партнёра, мы передаём ему ваши данные, чтобы вы могли ими воспользоваться. Мы записываем, что, кому, когда и на каком основании передано.',
    ),
  check(context) {
    const { statement, manifest } = context;
    const passed = manifest.purposes[statement.purpose]?.recipients ?? [];
    return namedIn(manifest.recipients, statement.licensees)
      .filter(([id, recipient]) => recipient.role !== 'licensee' || !passed.includes(id))
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-329',
          path: ['recipients', id],
          message: says(
            {
              recipient: fact.entry(manifest, 'recipients', id),
              purpose: fact.entry(manifest, 'purposes', statement.purpose),
            },
            'Məlumatın {recipient} adlı lisenziyalı tərəfdaşa verildiyi deyilir; o isə lisenziyalı tərəfdaş deyil və ya {purpose} məqsədində göstərilməyib.',
            'Data is said to be passed to the licensee {recipient}; it is no licensee, or {purpose} does not name it.',
            'Сказано, что данные передаются лицензиату {recipient}; а он не лицензиат или не назван в цели {purpose}.',
          ),
          why: says(
            {},
            'Ötürmə üçün bəyan olunmuş alıcı və məqsəd lazımdır: başqa cür icazə verilmir.',
            'A disclosure needs a declared recipient and purpose: the gate refuses it otherwise.',
            'Передаче нужны заявленные получатель и цель: иначе шлюз её отклонит.',
          ),
          fix: says(
            {
              role: fact.yaml('role', 'licensee'),
              place: fact.place(['purposes', statement.purpose, 'recipients']),
            },
            'Alıcıya {role} verin və onu {place} siyahısına yazın.',
            'Give it {role} and list it under {place}.',
            'Дайте ему {role} и впишите в {place}.',
          ),
        }),
      );
  },
  evidence(_statement, reads) {
    const disclosures = reads.journal?.byKind['gate.disclosed'] ?? 0;
    return notYetShown(
      say(
        'Jurnaldakı ötürmələrin hansının tərəfdaşa olduğu hələ ayrıca oxunmur.',
        'Which of the disclosures in the journal went to a partner is not read apart yet.',
        'Какие из передач в журнале были партнёру, отдельно пока не читается.',
      ),
      { disclosures },
    );
  },
});
