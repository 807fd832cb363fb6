import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, optional, ref } from '../../../schema/schema.ts';
import { askGate, everythingAgreed } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf, namesOf } from '../facts-of.ts';

/** A purpose uses these categories and no others; the gate refuses a category beyond them. */
export default kind({
  says: 'purpose-limited-to',
  section: 'purposes',
  schema: object(
    {
      purpose: ref('purposes', 'The purpose.', 'registration'),
      categories: list(ref('categories', 'A category it may use.', 'email'), 'All it may use.', 1),
      fromProfile: optional(
        list(
          ref('categories', 'A category taken from a social profile.'),
          'All that a social sign-in takes.',
        ),
      ),
    },
    'The closed list of data a purpose uses.',
  ),
  text({ purpose, categories, fromProfile }, manifest) {
    const name = inside(manifest.purposes[purpose]?.name ?? say(purpose, purpose, purpose));
    const data = joined(namesOf(manifest.categories, categories));
    const taken = joined(namesOf(manifest.categories, fromProfile ?? []));
    const profile = taken.az
      ? say(
          ` Sosial şəbəkə hesabı ilə daxil olsanız, oradan yalnız bunları götürürük: ${taken.az}.`,
          ` If you sign in with a social account, we take only this from it: ${taken.en}.`,
          ` При входе через соцсеть мы берём оттуда только это: ${taken.ru}.`,
        )
      : say('', '', '');
    return say(
      `Bu məqsəd üçün (${name.az}) yalnız aşağıdakı məlumatlardan istifadə edirik: ${data.az}.${profile.az}`,
      `For this purpose (${name.en}) we use the following data only: ${data.en}.${profile.en}`,
      `Для этой цели (${name.ru}) мы используем только следующие данные: ${data.ru}.${profile.ru}`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const used = manifest.purposes[statement.purpose]?.categories ?? [];
    const { fromProfile } = statement;
    const beyondProfile =
      fromProfile === undefined
        ? []
        : used.filter(
            (id) => manifest.categories[id]?.sources.includes('social-profile') && !fromProfile.includes(id),
          );
    return [
      ...beyondProfile.map((id) =>
        found(context, {
          code: 'AMANAT-CHK-358',
          path: ['categories', id, 'sources'],
          message: says(
            {
              category: fact.entry(manifest, 'categories', id),
              allowed: fact.all(fromProfile!.map((one) => fact.entry(manifest, 'categories', one))),
            },
            '{category} sosial şəbəkə profilindən götürülür, mətnə görə isə oradan yalnız bunlar götürülür: {allowed}.',
            '{category} is taken from the social profile, and the text says that only this is: {allowed}.',
            '{category} берётся из профиля соцсети, а по тексту оттуда берут только это: {allowed}.',
          ),
          why: says(
            {},
            'Mətn sosial girişin nə götürdüyünü qapalı siyahı ilə deyir.',
            'The text gives the closed list of what a social sign-in takes.',
            'Текст даёт закрытый список того, что берут при входе через соцсеть.',
          ),
          fix: says(
            { key: fact.code(id), text: fact.place(context.path) },
            '{key} məlumatını {text} vədində göstərin və ya götürməyin.',
            'Name {key} in {text}, or stop taking it.',
            'Назовите {key} в {text} или не берите это.',
          ),
        }),
      ),
      ...used
        .filter((id) => !statement.categories.includes(id))
        .map((id) =>
          found(context, {
            code: 'AMANAT-CHK-303',
            path: ['purposes', statement.purpose, 'categories'],
            message: says(
              {
                purpose: fact.entry(manifest, 'purposes', statement.purpose),
                category: fact.entry(manifest, 'categories', id),
              },
              '{purpose} məqsədi {category} işlədir, mətn isə buna icazə vermir.',
              '{purpose} uses {category}, which the text does not allow it.',
              'Цель {purpose} использует {category}, а текст этого не разрешает.',
            ),
            why: says(
              {},
              'Mətn bu məqsəd üçün işlənən məlumatların qapalı siyahısını verir.',
              'The text gives the closed list of data used for this purpose.',
              'Текст даёт закрытый список данных этой цели.',
            ),
            fix: says(
              {
                key: fact.code(id),
                place: fact.place(['purposes', statement.purpose, 'categories']),
                text: fact.place(context.path),
              },
              '{key} id-sini {place} siyahısından çıxarın və ya {text} vədinə əlavə edin.',
              'Take {key} out of {place}, or add it to {text}.',
              'Уберите {key} из {place} или добавьте в {text}.',
            ),
          }),
        ),
    ];
  },
  evidence(statement, reads) {
    const other = entriesOf(reads.manifest.categories).filter(([id]) => !statement.categories.includes(id));
    if (other.length === 0)
      return notYetShown(
        say(
          'Başqa kateqoriya bəyan olunmayıb; yoxlanacaq bir şey yoxdur.',
          'No other category is declared; there is nothing to try.',
          'Других категорий не заявлено; проверять нечего.',
        ),
      );
    const allowed = other.filter(
      ([id]) =>
        askGate(reads, { purpose: statement.purpose, categories: [id] }, everythingAgreed(reads)).allow,
    );
    const facts = { tried: other.length, allowed: allowed.length };
    if (allowed.length > 0)
      return broken(
        say(
          `Siyahıdan kənar kateqoriyaya icazə verilir (${allowed.length}).`,
          `Categories beyond the list are allowed (${allowed.length}).`,
          `Разрешаются категории вне списка (${allowed.length}).`,
        ),
        facts,
      );
    return kept(
      say(
        `Siyahıdan kənar ${other.length} kateqoriyanın hər birinə imtina edildi.`,
        `Each of ${other.length} categories beyond the list was refused.`,
        `Отказано по каждой категории вне списка (${other.length}).`,
      ),
      facts,
    );
  },
});
