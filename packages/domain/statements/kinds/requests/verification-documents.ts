import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, ref } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { inside, joined, same, say } from '../../phrase.ts';
import { sweepsOf } from '../retention/sweeps.ts';

const documentKinds = ['identity-document', 'government-id'];

/** Documents asked for to confirm identity: used for that alone and destroyed after the check. */
export const verificationDocuments = kind({
  says: 'verification-documents',
  section: 'collection',
  schema: object(
    { of: ref('purposes', 'The purpose of the check.', 'verification') },
    'Documents for confirming identity.',
  ),
  text(statement, manifest) {
    const purpose = manifest.purposes[statement.of];
    const data = joined(
      (purpose?.categories ?? []).map((id) => inside(manifest.categories[id]?.name ?? same(id))),
    );
    return say(
      `Dələduzluğa qarşı kimliyinizi təsdiq etməyinizi istəyə bilərik. Bunun üçün soruşduğumuz: ${data.az}. Sənədlər ayrıca və şifrələnmiş saxlanılır, başqa heç nəyə işlədilmir, yoxlamadan sonra məhv edilir.`,
      `Against fraud we may ask you to confirm who you are. We ask for: ${data.en}. The documents are kept apart and encrypted, used for nothing else, and destroyed after the check.`,
      `Для защиты от мошенничества мы можем попросить подтвердить личность. Мы запрашиваем: ${data.ru}. Документы хранятся отдельно и в зашифрованном виде, ни для чего другого не используются и уничтожаются после проверки.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const purpose = manifest.purposes[statement.of];
    const documents = (purpose?.categories ?? []).filter((id) =>
      documentKinds.includes(manifest.categories[id]?.kind ?? ''),
    );
    const others = Object.entries(manifest.purposes).filter(
      ([id, other]) =>
        id !== statement.of && other.categories.some((category) => documents.includes(category)),
    );
    const lasting = purpose?.retention !== undefined && purpose.retention.after !== 'verified';
    return [
      ...others.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-523',
          field: 'of',
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            'Kimliyi təsdiqləyən sənədlər başqa məqsəd üçün də işlədilir: {purpose}.',
            'Documents for confirming identity also serve another purpose: {purpose}.',
            'Документы для подтверждения личности служат и другой цели: {purpose}.',
          ),
          why: says(
            {},
            'Mətndə deyilir ki, onlar yalnız şəxsiyyəti təsdiqləmək üçün işlədilir.',
            'The text says that they are used to confirm identity and for nothing else.',
            'Текст говорит, что они служат только для подтверждения личности.',
          ),
          fix: says(
            { keys: fact.code(documents.join(', ')), place: fact.place(['purposes', id, 'categories']) },
            '{place} siyahısından çıxarın ({keys}) və ya ona ayrıca kateqoriya verin.',
            'Take {keys} out of {place}, or give it a category of its own.',
            'Уберите {keys} из {place} или дайте ей отдельную категорию.',
          ),
        }),
      ),
      ...(lasting
        ? [
            found(context, {
              code: 'AMANAT-CHK-502',
              field: 'of',
              message: says(
                {
                  purpose: fact.entry(manifest, 'purposes', statement.of),
                  event: fact.event(purpose.retention!.after),
                },
                'Sənədlər yoxlamadan sonra silinməlidir, {purpose} isə onları başqa hadisədən sayaraq saxlayır: {event}.',
                'The documents are to go after the check; {purpose} counts their period from another event: {event}.',
                'Документы следует удалить после проверки, а {purpose} считает срок от другого события: {event}.',
              ),
              why: says(
                {},
                'Silmə mətnə yox, bəyan olunmuş müddətə baxır.',
                'The sweep follows the declared retention, not the text.',
                'Удаление следует заявленному сроку, а не тексту.',
              ),
              fix: says(
                { write: fact.write(['purposes', statement.of, 'retention', 'after'], 'verified') },
                'Müddət yoxlamadan başlasın: {write}.',
                'Let the retention start there: {write}.',
                'Пусть срок начинается с проверки: {write}.',
              ),
            }),
          ]
        : []),
    ];
  },
  evidence(statement, reads) {
    return sweepsOf(reads, [statement.of]);
  },
});
