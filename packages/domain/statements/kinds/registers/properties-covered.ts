import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, nameIn, object, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, rows, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf, namedIn } from '../facts-of.ts';

/** Which sites, applications, forms and services one policy covers. */
export default kind({
  says: 'properties-covered',
  section: 'general',
  schema: object(
    { properties: list(ref('properties', 'A site, app or form.', 'site'), 'What is covered.', 1) },
    'Everything the policy applies to.',
  ),
  text({ properties }, manifest) {
    const names = rows(
      namedIn(manifest.properties, properties).map(([, property]) => inside(nameIn(property.name))),
    );
    return say(
      `Bu siyasət saytımıza daxil olan və xidmətlərimizdən, proqram və məhsullarımızdan istifadə edən hər kəsə aiddir: ${names.az}.`,
      `This policy applies to everyone who visits our site or uses our services, programs and products: ${names.en}.`,
      `Эта политика действует для всех, кто заходит на наш сайт или пользуется нашими сервисами, программами и продуктами: ${names.ru}.`,
    );
  },
  check(context) {
    return entriesOf(context.manifest.properties)
      .filter(([id]) => !context.statement.properties.includes(id))
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-350',
          path: ['properties', id],
          message: says(
            { property: fact.entry(context.manifest, 'properties', id) },
            'Siyasətin bütün xidmətlərə aid olduğu deyilir, {property} isə onların sırasında yoxdur.',
            'The policy is said to cover every service; {property} is not among them.',
            'Сказано, что политика охватывает все сервисы, а {property} среди них нет.',
          ),
          why: says(
            {},
            'Siyasətdən kənar sayt və ya forma məlumatı heç bir şərt demədən toplayır.',
            'A property outside the policy collects data on no stated terms.',
            'Сайт или форма вне политики собирает данные без заявленных условий.',
          ),
          fix: says(
            { key: fact.code(id), text: fact.place(context.path) },
            '{key} id-sini {text} vədinə əlavə edin.',
            'Add {key} to {text}.',
            'Добавьте {key} в {text}.',
          ),
        }),
      );
  },
  evidence: (_statement, reads) => publishedNow(reads),
});
