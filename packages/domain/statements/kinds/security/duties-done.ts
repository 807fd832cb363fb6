import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, list, object, optional, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { goalWords, wordsFor } from '../../legal-words.ts';
import { joined, rows, say, together } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namesOf } from '../facts-of.ts';
import { dutiesOn, dutyDue, dutyEvidence } from './duty-state.ts';

/** Measures and duties that people carry out: scheduled, recorded, shown when late. */
export default kind({
  says: 'duties-done',
  section: 'security',
  schema: object(
    {
      duties: list(ref('duties', 'A duty of the register.', 'security-audit'), 'The duties.', 1),
      goals: optional(flag('True when each measure must say which goal of security it serves (GDPR 32).')),
      caveat: optional(flag('True when the text warns that the internet is never fully safe.')),
    },
    'Measures and duties of the register.',
  ),
  text({ duties, goals, caveat }, manifest) {
    const names = rows(namesOf(manifest.duties, duties));
    const four = joined(wordsFor(goalWords, Object.keys(goalWords)));
    const done = say(
      `Məlumatlarınızı qorumaq üçün gördüyümüz işlər: ${names.az}. Hər işin məsulu, son və növbəti tarixi reyestrdədir.`,
      `To protect your data we do the following: ${names.en}. The register names for each who is in charge, when it was last done and when it is next due.`,
      `Чтобы защитить ваши данные, мы делаем следующее: ${names.ru}. В реестре указаны ответственный, дата последнего и следующего выполнения.`,
    );
    const aims = say(
      `Məqsədimiz dördür: ${four.az}.`,
      `We serve four goals: ${four.en}.`,
      `У нас четыре цели: ${four.ru}.`,
    );
    const limits = say(
      'İnternetlə ötürülən məlumatın tam təhlükəsizliyinə isə heç kim zəmanət verə bilməz; bunu nəzərə alın.',
      'Nobody can guarantee that what is sent over the internet is entirely safe; please keep that in mind.',
      'При этом никто не может гарантировать полную безопасность передачи через интернет; учитывайте это.',
    );
    const none = say('', '', '');
    return together(done, goals ? aims : none, caveat ? limits : none);
  },
  check(context) {
    const { statement, manifest, today } = context;
    const { duties, overdue, unplanned } = dutiesOn(manifest, statement.duties, today);
    const aimless = statement.goals ? duties.filter(([, duty]) => !duty.serves?.length) : [];
    return [
      ...overdue.map(([id, duty]) =>
        found(context, {
          code: 'AMANAT-CHK-342',
          path: ['duties', id],
          message: says(
            { duty: fact.entry(context.manifest, 'duties', id), day: fact.date(dutyDue(duty)!) },
            '{duty} {day:on} yerinə yetirilməli idi.',
            '{duty} was due on {day}.',
            '{duty}: срок был {day}.',
          ),
          why: says(
            {},
            'Mətndə deyilir ki, bu, müntəzəm edilir.',
            'The text says that it is done regularly.',
            'Текст говорит, что это делают регулярно.',
          ),
          fix: says(
            { last: fact.yaml('last', context.today), next: fact.place(['duties', id, 'next']) },
            'İşi görün, gününü ({last}) və növbəti günü ({next}) yazın.',
            'Do it, and write the day ({last}) and the next one under {next}.',
            'Сделайте это и запишите день ({last}) и следующий ({next}).',
          ),
        }),
      ),
      ...(unplanned.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-341',
              severity: 'note',
              field: 'duties',
              message: says(
                { duties: fact.all(unplanned.map(([id]) => fact.entry(context.manifest, 'duties', id))) },
                'Növbəti vaxtı göstərilməyib: {duties}.',
                'Nothing says when these are due next: {duties}.',
                'Не сказано, когда следующий раз: {duties}.',
              ),
              why: says(
                {},
                'Planlaşdırılmayanın gecikdiyi görünmür.',
                'What is not planned is not shown when it is late.',
                'Если дело не запланировано, не видно, что оно опаздывает.',
              ),
              fix: says(
                {
                  places: fact.all(unplanned.map(([id]) => fact.place(['duties', id]))),
                  fields: fact.code('every, last, next'),
                },
                'Bunlara {fields} sahələrini yazın: {places}.',
                'Write {fields} under {places}.',
                'Укажите {fields} в {places}.',
              ),
            }),
          ]),
      ...aimless.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-347',
          path: ['duties', id],
          message: says(
            { duty: fact.entry(context.manifest, 'duties', id) },
            '{duty} məxfilik, bütövlük, əlçatanlıq və dayanıqlılıqdan hansına xidmət etdiyini demir.',
            '{duty} does not say which of confidentiality, integrity, availability, resilience it serves.',
            '{duty}: не сказано, чему служит — конфиденциальности, целостности, доступности или устойчивости.',
          ),
          why: says(
            {},
            'Mətn dördünü də vəd edir (GDPR, maddə 32); hər birinə nəyin xidmət etdiyini yalnız adı çəkilən hədəflər göstərir.',
            'The text promises all four (GDPR Art. 32); only named goals show that each is served.',
            'Текст обещает все четыре (GDPR, ст. 32); что чему служит, видно только по названным целям.',
          ),
          fix: says(
            {
              place: fact.place(['duties', id, 'serves']),
              goals: fact.code('confidentiality, integrity, availability, resilience'),
            },
            '{place} sahəsində bunlardan uyğun olanı yazın: {goals}.',
            'Write under {place} those it serves: {goals}.',
            'Укажите в {place} те, которым она служит: {goals}.',
          ),
        }),
      ),
    ];
  },
  evidence: (statement, reads) => dutyEvidence(reads, statement.duties),
});
