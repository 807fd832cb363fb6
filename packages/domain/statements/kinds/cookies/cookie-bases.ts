import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { basisWords, wordsFor } from '../../legal-words.ts';
import { inside, joined, rows, say } from '../../phrase.ts';
import { bases } from '../../../manifest/processing.ts';
import { found } from '../area-b-finding.ts';
import { namesOf } from '../facts-of.ts';
import { cookiePageShown } from './cookie-page-shown.ts';
import { worstOf } from '../../worst-of.ts';
import { gateFollowsConsent } from '../consent/consent-at-gate.ts';

/** Which kind of cookie rests on which basis. */
export const cookieBases = kind({
  says: 'cookie-bases',
  section: 'cookies',
  schema: object(
    {
      rows: list(
        object(
          {
            basis: oneOf(bases, 'Legal basis.'),
            for: list(ref('cookieCategories', 'A kind.', 'necessary'), 'Kinds that rest on it.', 1),
          },
          'One basis and its kinds.',
        ),
        'Bases as the text gives them.',
        1,
      ),
    },
    'Legal bases of cookies.',
  ),
  text(statement, manifest) {
    const named = rows(
      statement.rows.map((row) => {
        const [basis] = wordsFor(basisWords, [row.basis]);
        const kinds = joined(namesOf(manifest.cookieCategories, row.for).map(inside));
        return say(`${kinds.az} — ${basis!.az}`, `${kinds.en} — ${basis!.en}`, `${kinds.ru} — ${basis!.ru}`);
      }),
    );
    return say(
      `Cookie-lərin hüquqi əsası: ${named.az}.`,
      `The legal basis of cookies: ${named.en}.`,
      `Правовые основания для файлов cookie: ${named.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const ids = [...new Set(statement.rows.flatMap((row) => row.for))];
    return ids.flatMap((id) => {
      const stated = statement.rows.filter((row) => row.for.includes(id)).map((row) => row.basis);
      const category = manifest.cookieCategories?.[id];
      const declared = category?.basis;
      if (stated.length > 1 && category?.alsoBasis === undefined)
        return [
          found(context, {
            code: 'AMANAT-CHK-442',
            field: 'rows',
            message: says(
              {
                category: fact.entry(manifest, 'cookieCategories', id),
                bases: fact.all(stated.map(fact.basis)),
              },
              '{category} kateqoriyasının mətndə eyni vaxtda bir neçə əsası var: {bases}.',
              'The text rests {category} cookies on several bases at once: {bases}.',
              'В тексте у категории {category} сразу несколько оснований: {bases}.',
            ),
            why: says(
              {},
              'Razılıq iki əsasdan biri olanda imtinanın keçərli olub-olmadığını heç kim bilmir (GDPR, maddə 6(1), 7; 2002/58/EC nömrəli direktiv, maddə 5(3)).',
              'With consent as one of two bases nobody can tell whether a refusal counts (GDPR Art. 6(1), 7; ePrivacy Directive 5(3)).',
              'Когда согласие — одно из двух оснований, никто не знает, действует ли отказ (GDPR, ст. 6(1), 7; директива 2002/58/EC, ст. 5(3)).',
            ),
            fix: says(
              { key: fact.code(id), place: fact.place(context.path) },
              '{place} vədində {key} üçün bir əsas saxlayın: sayt onlarsız işləyirsə, razılıq.',
              'Leave one basis for {key} in {place}: consent, unless the site cannot work without them.',
              'Оставьте в {place} одно основание для {key}: согласие, если сайт работает и без них.',
            ),
          }),
        ];
      return declared === undefined || stated.includes(declared)
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-443',
              field: 'rows',
              message: says(
                {
                  category: fact.entry(manifest, 'cookieCategories', id),
                  bases: fact.all(stated.map(fact.basis)),
                  declared: fact.basis(declared),
                },
                '{category} kateqoriyasının əsası mətndə belədir: {bases}, bəyannamədə isə belə: {declared}.',
                'The text rests {category} cookies on {bases}; the category rests on {declared}.',
                'Основание категории {category} в тексте: {bases}, а в декларации: {declared}.',
              ),
              why: says(
                {},
                'Banner kateqoriyaya, insanlar isə mətnə baxır.',
                'The banner goes by the category, people by the text.',
                'Баннер следует категории, люди — тексту.',
              ),
              fix: says(
                { place: fact.place(['cookieCategories', id, 'basis']), text: fact.place(context.path) },
                '{place} və {text} eyni əsası desin.',
                'Let {place} and {text} say the same basis.',
                'Пусть {place} и {text} называют одно основание.',
              ),
            }),
          ];
    });
  },
  evidence(statement, reads) {
    const onConsent = statement.rows.filter((row) => row.basis === 'consent').flatMap((row) => row.for);
    const purposes = onConsent
      .map((id) => reads.manifest.cookieCategories?.[id]?.purpose)
      .filter((purpose) => purpose !== undefined);
    return worstOf(cookiePageShown(reads), gateFollowsConsent(reads, purposes));
  },
});
