import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';

const forms = ['written', 'electronic'] as const;
const words: Record<(typeof forms)[number], ReturnType<typeof say>> = {
  written: say('yazılı', 'in writing', 'письменно'),
  electronic: say('elektron', 'electronically', 'в электронном виде'),
};

/** Who asks gets a confirmation that the data was deleted or made anonymous. */
export const deletionConfirmed = kind({
  says: 'deletion-confirmed',
  section: 'retention',
  schema: object(
    { forms: list(oneOf(forms, 'A form.'), 'How it is confirmed.', 1) },
    'Confirmation of deletion.',
  ),
  text(statement) {
    const form = either(statement.forms.map((name) => words[name]));
    return say(
      `İstəsəniz, məlumatlarınızın silindiyini və ya adsızlaşdırıldığını ${form.az} təsdiq edirik. Təsdiqdə artıq heç nə yazılmır və onu bizdən asılı olmadan yoxlamaq olur.`,
      `If you ask, we confirm ${form.en} that your data was deleted or made anonymous. The confirmation names no more than it must and can be checked without us.`,
      `По вашей просьбе мы ${form.ru} подтвердим, что данные удалены или обезличены. В подтверждении нет ничего лишнего, и проверить его можно без нас.`,
    );
  },
  check(context) {
    const { manifest } = context;
    if (manifest.rights === undefined || manifest.rights.includes('erasure')) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-512',
        message: says(
          {},
          'Silinməni təsdiqləmək vəd edilib, silinmə isə bəyannamədəki hüquqlar sırasında yoxdur.',
          'Confirmations of deletion are promised, and erasure is no declared right.',
          'Обещано подтверждать удаление, а удаления нет среди заявленных прав.',
        ),
        why: says(
          {},
          'Portal yalnız bəyan olunmuş hüquqları təklif edir.',
          'The portal offers the declared rights only.',
          'Портал предлагает только заявленные права.',
        ),
        fix: says(
          { right: fact.code('erasure'), place: fact.place(['rights']) },
          '{place} siyahısına əlavə edin: {right}.',
          'Add {right} to {place}.',
          'Добавьте в {place}: {right}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const confirmations = reads.retention?.confirmations;
    if (confirmations === undefined || confirmations.given === 0)
      return notYetShown(
        say(
          'Hələ heç bir təsdiq verilməyib.',
          'No confirmation has been given yet.',
          'Подтверждений ещё не выдавалось.',
        ),
      );
    const facts = { given: confirmations.given, failing: confirmations.failing };
    if (confirmations.failing > 0)
      return broken(
        say(
          `Yoxlamadan keçməyən təsdiq: ${confirmations.failing}.`,
          `Confirmations that do not verify: ${confirmations.failing}.`,
          `Подтверждений, не прошедших проверку: ${confirmations.failing}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Verilən ${confirmations.given} təsdiqin hamısı yoxlamadan keçir.`,
        `All ${confirmations.given} confirmations verify.`,
        `Все подтверждения (${confirmations.given}) проходят проверку.`,
      ),
      facts,
    );
  },
});
