import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, object, optional, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { nothing } from '../clause.ts';
import { cookiePageShown } from './cookie-page-shown.ts';

/** What a cookie is; a text may add that it identifies nobody, which online identifiers contradict. */
export const whatACookieIs = kind({
  says: 'what-a-cookie-is',
  section: 'cookies',
  schema: object(
    {
      term: optional(ref('definitions', 'The definition of a cookie.', 'cookie')),
      identifiesNobody: optional(flag('True when the text says that cookies do not identify a person.')),
    },
    'What a cookie is.',
  ),
  text({ term, identifiesNobody }, manifest) {
    const defined = term === undefined ? undefined : manifest.definitions?.[term];
    return together(
      defined
        ? say(
            `${defined.term.az}: ${defined.text.az}`,
            `${defined.term.en}: ${defined.text.en}`,
            `${defined.term.ru}: ${defined.text.ru}`,
          )
        : say(
            'Cookie saytın cihazınızda saxladığı kiçik mətn faylıdır.',
            'A cookie is a small text file that a site keeps on your device.',
            'Cookie — небольшой текстовый файл, который сайт хранит на вашем устройстве.',
          ),
      identifiesNobody
        ? say(
            'Cookie sizin kim olduğunuzu müəyyən etmir; məzmunu və ayarları sizə uyğunlaşdırmağa kömək edir.',
            'A cookie does not identify you; it helps to fit content and settings to you.',
            'Cookie не устанавливает вашу личность; он помогает подстроить под вас контент и настройки.',
          )
        : nothing,
    );
  },
  check(context) {
    if (!context.statement.identifiesNobody) return [];
    const { categories, purposes } = context.manifest;
    const identifiers = Object.entries(categories).filter(
      ([, category]) => category.kind === 'online-identifier' && !category.anonymous,
    );
    const used = identifiers.filter(([id]) =>
      Object.values(purposes).some((purpose) => purpose.categories.includes(id)),
    );
    if (used.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-441',
        field: 'identifiesNobody',
        message: says(
          { categories: fact.all(used.map(([id]) => fact.entry(context.manifest, 'categories', id))) },
          'Cookie-lərin heç kimi tanıtmadığı deyilir, bunlar isə fərdi məlumat kimi göstərilib və işlədilir: {categories}.',
          'Cookies are said to identify nobody; yet this is declared as personal data and used: {categories}.',
          'Сказано, что cookie никого не выдают, а это заявлено персональными данными и используется: {categories}.',
        ),
        why: says(
          {},
          'Onlayn identifikatorlar şəxsi seçdirir və fərdi məlumatdır (GDPR, maddə 4(1), preambula 30; 998-IIIQ, maddə 2).',
          'Online identifiers single a person out and are personal data (GDPR Art. 4(1), recital 30; 998-IIIQ Art. 2).',
          'Онлайн-идентификаторы выделяют человека и являются персональными данными (GDPR, ст. 4(1), преамбула 30; 998-IIIQ, ст. 2).',
        ),
        fix: says(
          { drop: fact.remove(context.path) },
          '{drop} vədini çıxarın və ya cookie-nin adsız identifikator daşıdığını deyin.',
          'Take {drop} out, or say that a cookie carries an identifier without a name.',
          'Уберите {drop} или скажите, что cookie несёт идентификатор без имени.',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) => cookiePageShown(reads),
});
