import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { askGate, everythingAgreed } from '../../ask-gate.ts';
import { broken, kept } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn, namesOf } from '../facts-of.ts';

/** Purposes of the statement that rest on something other than the contract. */
function onOtherGrounds(manifest: Manifest, purposes: readonly string[]) {
  return namedIn(manifest.purposes, purposes).filter(([, purpose]) => purpose.basis !== 'contract');
}

/** Data used to perform a contract with the person: begins and ends with it, is not withdrawn like a consent. */
export default kind({
  says: 'contract-basis',
  section: 'purposes',
  schema: object(
    { purposes: list(ref('purposes', 'A purpose that rests on the contract.'), 'The purposes.', 1) },
    'What is done on the ground of a contract with the person.',
  ),
  text({ purposes }, manifest) {
    const names = joined(namesOf(manifest.purposes, purposes));
    return say(
      `Sizinlə bağladığımız müqaviləni yerinə yetirmək üçün də məlumatlarınızı işləyirik (${names.az}). Bu, razılığa yox, müqaviləyə əsaslanır: müqavilə ilə başlayır, o bitəndə və ondan sonrakı saxlanma müddəti keçəndə dayanır. Ona görə razılıq kimi geri götürülmür; portal bunun səbəbini göstərir.`,
      `We also use your data to perform the contract with you (${names.en}). This rests on the contract and not on consent: it begins with the contract and stops when the contract, and the period the data is kept after it, have ended. It is therefore not withdrawn like a consent; the portal says why.`,
      `Мы обрабатываем ваши данные и для исполнения договора с вами (${names.ru}). Основание здесь — договор, а не согласие: обработка начинается вместе с договором и прекращается, когда закончатся он и срок хранения после него. Поэтому её нельзя отозвать как согласие; портал объясняет почему.`,
    );
  },
  check(context) {
    return onOtherGrounds(context.manifest, context.statement.purposes).map(([id, purpose]) =>
      found(context, {
        code: 'AMANAT-CHK-302',
        path: ['purposes', id, 'basis'],
        message: says(
          { purpose: fact.entry(context.manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
          'Mətnə görə {purpose} müqaviləyə əsaslanır, bəyannamədəki əsası isə başqadır: {basis}.',
          'The text rests {purpose} on the contract; the fact rests it on something else: {basis}.',
          'По тексту цель {purpose} основана на договоре, а в декларации основание другое: {basis}.',
        ),
        why: says(
          {},
          'İnsanlara bir əsas deyilir və ona arxalana bilərlər: nəyin geri götürülə biləcəyi ondan asılıdır (GDPR, maddə 13(1)(c)).',
          'People are told one ground and can rely on it: what may be withdrawn depends on it (GDPR Art. 13(1)(c)).',
          'Людям называют одно основание, и они на него полагаются: от него зависит, что можно отозвать (GDPR, ст. 13(1)(c)).',
        ),
        fix: says(
          {
            write: fact.write(['purposes', id, 'basis'], 'contract'),
            key: fact.code(id),
            text: fact.place(context.path),
          },
          'Əsası düzəldin ({write}) və ya {key} məqsədini {text} vədindən çıxarın.',
          'Correct the basis ({write}), or take {key} out of {text}.',
          'Исправьте основание ({write}) или уберите {key} из {text}.',
        ),
      }),
    );
  },
  evidence(statement, reads) {
    const wrong = onOtherGrounds(reads.manifest, statement.purposes);
    const purposes = namedIn(reads.manifest.purposes, statement.purposes).map(([id]) => id);
    const client = everythingAgreed(reads);
    const stranger = client.filter(({ kind: of }) => of !== 'contract');
    const withoutContract = purposes.filter((purpose) => askGate(reads, { purpose }, stranger).allow).length;
    const refusedToClient = purposes.filter((purpose) => !askGate(reads, { purpose }, client).allow).length;
    const facts = { purposes: purposes.length, otherGround: wrong.length, withoutContract, refusedToClient };
    if (wrong.length + withoutContract + refusedToClient > 0)
      return broken(
        say(
          'Müqaviləyə əsaslandığı deyilən məqsəd müqavilədən asılı deyil.',
          'A purpose said to rest on the contract does not depend on it.',
          'Цель, названная основанной на договоре, от него не зависит.',
        ),
        facts,
      );
    return kept(
      say(
        'İcazə yalnız müqavilə qüvvədə olanda verilir.',
        'It is allowed only while a contract runs.',
        'Разрешение даётся только при действующем договоре.',
      ),
      facts,
    );
  },
});
