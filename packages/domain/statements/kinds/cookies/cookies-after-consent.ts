import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, object, optional } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { found, idsOf, others } from '../area-b-finding.ts';
import { setBeforeChoice } from './crawl-evidence.ts';

/** Cookies and the like are used after consent only. */
export const cookiesAfterConsent = kind({
  says: 'cookies-after-consent',
  section: 'cookies',
  schema: object(
    { saveNecessary: optional(flag('True when the text leaves out the necessary ones.')) },
    'Nothing is set before consent.',
  ),
  text({ saveNecessary }) {
    const details = say(
      'Təfərrüatlar cookie siyasətindədir.',
      'Details are in the cookie policy.',
      'Подробности — в политике cookie.',
    );
    const rule = saveNecessary
      ? say(
          'Cookie və oxşar texnologiyalar yalnız razılığınızdan sonra işə düşür; saytın onlarsız işləyə bilmədiyi zərurilər istisnadır.',
          'Cookies and the like run only after you agree, save for the necessary ones without which the site cannot work.',
          'Файлы cookie и подобное включаются только после вашего согласия, кроме необходимых, без которых сайт не работает.',
        )
      : say(
          'Cookie və oxşar texnologiyalar yalnız razılığınızdan sonra işə düşür.',
          'Cookies and the like run only after you agree.',
          'Файлы cookie и подобное включаются только после вашего согласия.',
        );
    return together(rule, details);
  },
  check(context) {
    const { statement, manifest } = context;
    if (statement.saveNecessary) return [];
    const without = Object.entries(manifest.cookieCategories ?? {})
      .filter(([, category]) => category.basis !== 'consent')
      .map(([id, category]) =>
        fact.beside(fact.entry(manifest, 'cookieCategories', id), fact.basis(category.basis)),
      );
    const bases = others(context, 'cookie-bases');
    if (without.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-440',
        message: says(
          { categories: fact.all(without) },
          'Bütün cookie-lərin razılığı gözlədiyi deyilir, bunların əsası isə başqadır: {categories}.',
          'All cookies are said to wait for consent; these rest on something else: {categories}.',
          'Сказано, что все cookie ждут согласия, а у этих основание другое: {categories}.',
        ),
        why: says(
          {},
          'Cümlə və quruluş eyni vaxtda doğru ola bilməz: zəruri cookie-lər üçün razılıq nə lazımdır, nə də soruşulur (2002/58/EC nömrəli direktiv, maddə 5(3)).',
          'The sentence and the arrangement cannot both be true: strictly necessary cookies need no consent, and get none (ePrivacy Directive 5(3)).',
          'Фраза и устройство не могут быть верны вместе: строго необходимым cookie согласие не нужно, и его не спрашивают (директива 2002/58/EC, ст. 5(3)).',
        ),
        fix: says(
          { write: fact.write([...context.path, 'saveNecessary'], true) },
          'Zəruri cookie-ləri cümlədən çıxarın: {write}.',
          'Leave the strictly necessary ones out of the sentence: {write}.',
          'Исключите строго необходимые из фразы: {write}.',
        ),
        with: idsOf(bases),
      }),
    ];
  },
  evidence: (_statement, reads) => setBeforeChoice(reads),
});
