import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, nameIn, object, optional, ref } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf, namedIn } from '../facts-of.ts';
import { isBound } from './contract-state.ts';
import { isVoen } from './voen.ts';

/** Processors whose VÖEN fails, and Azerbaijani ones named in the text that give none. */
function unidentified(manifest: Manifest, named: readonly string[]) {
  const processors = entriesOf(manifest.recipients).filter(([, { role }]) => role === 'processor');
  return {
    processors,
    wrong: processors.filter(([, { voen }]) => voen !== undefined && !isVoen(voen)),
    anonymous: namedIn(manifest.recipients, named).filter(
      ([, { country, voen, registration }]) =>
        country === 'AZ' && voen === undefined && registration === undefined,
    ),
  };
}

/** Subcontractors work under the policy and the controller's control, and stand in a register with identity. */
export default kind({
  says: 'processor-register',
  section: 'sharing',
  schema: object(
    {
      examples: optional(
        list(ref('recipients', 'A subcontractor the text names.'), 'Those named as examples.'),
      ),
    },
    'Subcontractors under the controller’s control.',
  ),
  text({ examples }, manifest) {
    const named = joined(
      namedIn(manifest.recipients, examples ?? []).map(([, recipient]) => {
        const name = inside(nameIn(recipient.name));
        const number = recipient.voen;
        return number === undefined
          ? name
          : say(
              `${name.az}, VÖEN ${number}`,
              `${name.en}, taxpayer no. ${number}`,
              `${name.ru}, ИНН (VÖEN) ${number}`,
            );
      }),
    );
    const example = named.az
      ? say(` Məsələn: ${named.az}.`, ` For example: ${named.en}.`, ` Например: ${named.ru}.`)
      : say('', '', '');
    return say(
      `Bəzi işləri operatora, yəni tapşırığımızla işləyən subpodratçıya verə bilərik. O, məlumatı bu siyasətə uyğun və bizim nəzarətimiz altında işləyir.${example.az}`,
      `We may entrust some work to a processor (a subcontractor), who processes data under this policy and our control.${example.en}`,
      `Часть работ мы можем поручить обработчику (подрядчику): он обрабатывает данные по этой политике и под нашим контролем.${example.ru}`,
    );
  },
  check(context) {
    const { wrong, anonymous } = unidentified(context.manifest, context.statement.examples ?? []);
    const why = says(
      {},
      'Operatorların reyestri hər birinin kim olduğunu deməlidir (998-IIIQ; GDPR, maddə 30).',
      'The register of processors must tell who each of them is (998-IIIQ; GDPR Art. 30).',
      'Реестр обработчиков должен говорить, кто каждый из них (998-IIIQ; GDPR, ст. 30).',
    );
    return [
      ...wrong.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-320',
          path: ['recipients', id, 'voen'],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient}: VÖEN-in yoxlama rəqəmi düz gəlmir.',
            'The VÖEN of {recipient} fails its check digits.',
            '{recipient}: контрольная цифра ИНН (VÖEN) не сходится.',
          ),
          why,
          fix: says(
            { place: fact.place(['recipients', id, 'voen']) },
            'Nömrəni vergi reyestri ilə tutuşdurun və düzəldin: {place}.',
            'Correct the number by the tax register: {place}.',
            'Сверьте номер с налоговым реестром и исправьте: {place}.',
          ),
        }),
      ),
      ...anonymous.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-320',
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} mətndə VÖEN və qeydiyyat nömrəsi olmadan göstərilib.',
            '{recipient} is named in the text without VÖEN or registration number.',
            '{recipient} назван в тексте без ИНН (VÖEN) и регистрационного номера.',
          ),
          why,
          fix: says(
            { place: fact.place(['recipients', id, 'voen']) },
            'VÖEN-i yazın: {place}.',
            'Write its taxpayer number (VÖEN) under {place}.',
            'Укажите ИНН (VÖEN) в {place}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { processors, wrong, anonymous } = unidentified(reads.manifest, statement.examples ?? []);
    const unbound = processors.filter(([, recipient]) => !isBound(recipient, reads.today)).length;
    const facts = {
      processors: processors.length,
      badIdentity: wrong.length + anonymous.length,
      withoutContract: unbound,
    };
    if (wrong.length + anonymous.length > 0)
      return broken(
        say(
          'Kimliyi təsdiqlənməyən operator var.',
          'A processor’s identity does not check out.',
          'Личность обработчика не подтверждена.',
        ),
        facts,
      );
    if (unbound > 0)
      return atRisk(
        say(
          `Qüvvədə olan müqaviləsi göstərilməyən operator: ${unbound}.`,
          `Processors without a contract in force on record: ${unbound}.`,
          `Обработчиков без действующего договора в реестре: ${unbound}.`,
        ),
        facts,
      );
    if (processors.length === 0)
      return notYetShown(
        say('Operator bəyan olunmayıb.', 'No processor is declared.', 'Обработчики не заявлены.'),
        facts,
      );
    return kept(
      say(
        `Reyestrdəki ${processors.length} operatorun kimliyi, tapşırığı və müqaviləsi var.`,
        `Each of ${processors.length} processors in the register has identity, task and contract.`,
        `У каждого обработчика в реестре (${processors.length}) есть данные, задача и договор.`,
      ),
      facts,
    );
  },
});
