import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { ageAtGate } from './age-at-gate.ts';

/** The age may be checked, and people below the limit are kept from signing up. */
export const ageCheck = kind({
  says: 'age-check',
  section: 'children',
  schema: object({}, 'How the age limit is held.'),
  text(_statement, { age }) {
    const minimum = age?.minimum ?? 0;
    return say(
      `Məlumat tələb olunan yerdə yaşınızı yoxlaya bilərik. ${minimum} yaşından kiçiklərin qeydiyyatı qəbul olunmur; imtinadan yalnız say qalır, başqa heç nə saxlanılmır.`,
      `Where data must be given we may check your age. People under ${minimum} cannot sign up; a refusal leaves a count and nothing else.`,
      `Там, где нужно указать данные, мы можем проверить ваш возраст. Лица младше ${minimum} лет не регистрируются; от отказа остаётся только счётчик.`,
    );
  },
  check(context) {
    const check = context.manifest.age?.check;
    if (check !== undefined && check !== 'none') return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-461',
        message: says(
          { check: check === undefined ? fact.nothing : fact.code(check) },
          'Yaşın yoxlanıldığı deyilir; bəyannamədəki `age.check`: {check}.',
          'The age is said to be checked; `age.check` is: {check}.',
          'Сказано, что возраст проверяется; а `age.check` в декларации: {check}.',
        ),
        why: says(
          {},
          'Yoxlanılmayan hədd heç kimi saxlamır (GDPR, maddə 8(2)).',
          'A limit nobody checks keeps nobody out (GDPR Art. 8(2)).',
          'Предел, который никто не проверяет, никого не останавливает (GDPR, ст. 8(2)).',
        ),
        fix: says(
          {
            birth: fact.write(['age', 'check'], 'birth-date'),
            word: fact.write(['age', 'check'], 'attestation'),
          },
          'Doğum tarixini soruşursunuzsa {birth}, şəxs özü təsdiqləyirsə {word} yazın.',
          'Write {birth} if the birth date is asked for, {word} if people state their age.',
          'Напишите {birth}, если спрашиваете дату рождения, или {word}, если человек сам подтверждает возраст.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const { age } = reads.manifest;
    if (age === undefined || age.check === 'none')
      return broken(say('Yaş yoxlanılmır.', 'The age is not checked.', 'Возраст не проверяется.'));
    const refused = reads.journal?.byKind['age.refused'];
    const seen =
      refused === undefined
        ? notYetShown(
            say(
              'Yaş yoxlaması hələ heç kimi dayandırmayıb.',
              'The age check has turned nobody away yet.',
              'Проверка возраста ещё никого не остановила.',
            ),
          )
        : kept(
            say(
              `Yaş yoxlaması işləyir (imtina: ${refused}).`,
              `The age check runs (turned away: ${refused}).`,
              `Проверка возраста работает (отказов: ${refused}).`,
            ),
            { refused },
          );
    return worstOf(ageAtGate(reads, age.minimum), seen);
  },
});
