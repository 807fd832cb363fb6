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
          why: 'The text says that it is done regularly.',
          fix: 'Do it and record the day in `last`, with the next one in `next`.',
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
              why: 'What is not planned is not shown when it is late.',
              fix: 'Add `every` and `last`, or `next`.',
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
          why: 'The text promises all four (GDPR Art. 32); only named goals show that each is served.',
          fix: 'Add `serves`.',
        }),
      ),
    ];
  },
  evidence: (statement, reads) => dutyEvidence(reads, statement.duties),
});
