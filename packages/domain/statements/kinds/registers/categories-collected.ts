import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Category } from '../../../manifest/manifest.ts';
import { list, nameIn, object, oneOf, optional, ref, type Localized } from '../../../schema/schema.ts';
import { driftOfStores } from '../../drift.ts';
import { kind } from '../../kind.ts';
import { inside, joined, quoted, say, together } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';

const automatic = ['automatic', 'ip-location'];

/** A category with its items: «texniki məlumatlar (IP ünvanı, brauzerin növü)». */
function inFull(category: Category): Localized {
  const name = inside(category.name);
  if (!category.items?.length) return name;
  const items = joined(category.items);
  return say(`${name.az} (${items.az})`, `${name.en} (${items.en})`, `${name.ru} (${items.ru})`);
}

/** What data is collected, as the text lists it: «we collect your name, e-mail and phone». */
export default kind({
  says: 'categories-collected',
  section: 'collection',
  schema: object(
    {
      categories: list(ref('categories', 'A category the text lists.', 'email'), 'The categories.', 1),
      how: oneOf(['given', 'automatic', 'any'], 'Given by the person, collected by software, or both.'),
      form: optional(ref('properties', 'The form that asks for these and for no more.', 'contact-form')),
    },
    'Which categories are collected, and how.',
  ),
  text({ categories, how, form }, manifest) {
    const data = joined(namedIn(manifest.categories, categories).map(([, category]) => inFull(category)));
    const property = form === undefined ? undefined : manifest.properties[form];
    const more =
      property === undefined
        ? say('', '', '')
        : say(
            `${quoted(nameIn(property.name)).az} bundan artıq heç nə soruşmur.`,
            `${quoted(nameIn(property.name)).en} asks for nothing more.`,
            `Больше ничего не спрашивают: ${quoted(nameIn(property.name)).ru}.`,
          );
    const given = say(
      `Bizə bu məlumatları özünüz verirsiniz: ${data.az}.`,
      `You give us this data yourself: ${data.en}.`,
      `Эти данные вы сообщаете нам сами: ${data.ru}.`,
    );
    const collected = say(
      `Xidmətdən istifadə etdiyiniz zaman bu məlumatlar avtomatik toplanır: ${data.az}.`,
      `When you use the service, this data is collected automatically: ${data.en}.`,
      `Когда вы пользуетесь сервисом, автоматически собираются: ${data.ru}.`,
    );
    const both = say(
      `Haqqınızda bu məlumatları toplayırıq: ${data.az}.`,
      `We collect this data about you: ${data.en}.`,
      `Мы собираем о вас следующие данные: ${data.ru}.`,
    );
    return together(how === 'given' ? given : how === 'automatic' ? collected : both, more);
  },
  check(context) {
    const { statement, manifest } = context;
    const stated = namedIn(manifest.categories, statement.categories);
    const wrongSource = stated.filter(([, { sources }]) => {
      if (statement.how === 'any') return false;
      return !sources.some((source) => automatic.includes(source) === (statement.how === 'automatic'));
    });
    const asked = statement.form === undefined ? [] : (manifest.properties[statement.form]?.collects ?? []);
    const collected = (id: string, sources: readonly string[]) => ({
      category: fact.entry(context.manifest, 'categories', id),
      sources: fact.all(sources.map(fact.source)),
    });
    return [
      ...wrongSource.map(([id, category]) =>
        found(context, {
          code: 'AMANAT-CHK-304',
          path: ['categories', id, 'sources'],
          message:
            statement.how === 'given'
              ? says(
                  collected(id, category.sources),
                  'Mətnə görə bunu şəxs özü verir: {category}; mənbəyi isə başqadır: {sources}.',
                  'The text says that {category} is given by the person; it comes from: {sources}.',
                  'По тексту это сообщает сам человек: {category}; а источник другой: {sources}.',
                )
              : says(
                  collected(id, category.sources),
                  'Mətnə görə bu, avtomatik toplanır: {category}; mənbəyi isə başqadır: {sources}.',
                  'The text says that {category} is collected automatically; it comes from: {sources}.',
                  'По тексту это собирается автоматически: {category}; а источник другой: {sources}.',
                ),
          why: says(
            {},
            'İnsanlara məlumatlarının haradan gəldiyi deyilib (998-IIIQ, maddə 7; GDPR, maddə 13).',
            'People were told where their data comes from (998-IIIQ Art. 7; GDPR Art. 13).',
            'Людям сказали, откуда берутся их данные (998-IIIQ, ст. 7; GDPR, ст. 13).',
          ),
          fix: says(
            { text: fact.place([...context.path, 'how']), place: fact.place(['categories', id, 'sources']) },
            '{place} sahəsini və ya {text} sahəsini düzəldin.',
            'Correct {place}, or {text}.',
            'Исправьте {place} или {text}.',
          ),
        }),
      ),
      ...asked
        .filter((id) => !statement.categories.includes(id))
        .map((id) =>
          found(context, {
            code: 'AMANAT-CHK-305',
            path: ['properties', statement.form!, 'collects'],
            message: says(
              {
                form: fact.entry(context.manifest, 'properties', statement.form!),
                category: fact.entry(context.manifest, 'categories', id),
              },
              '{form} formasında {category} soruşulur, mətndə isə bu yoxdur.',
              'The form {form} asks for {category}, which the text does not list.',
              '{form} спрашивает {category}, а в тексте этого нет.',
            ),
            why: says(
              {},
              'Mətn formanın nə soruşduğunu deyir, artığını vəd etmir.',
              'The text says what the form asks for, and no more is promised.',
              'Текст говорит, что спрашивает форма, и большего не обещает.',
            ),
            fix: says(
              {
                key: fact.code(id),
                place: fact.place(['properties', statement.form!, 'collects']),
                text: fact.place(context.path),
              },
              '{key} id-sini {place} siyahısından çıxarın və ya {text} vədində göstərin.',
              'Take {key} out of {place}, or list it in {text}.',
              'Уберите {key} из {place} или впишите в {text}.',
            ),
          }),
        ),
    ];
  },
  evidence: (_statement, reads) => driftOfStores(reads),
});
