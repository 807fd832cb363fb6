import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { inside, joined, rows, same, say, together } from '../../phrase.ts';

/** The share of identifiers a depersonaliser must find before its result may train anything. */
const wanted = 0.99;

/** Data may train models; what people wrote to each other is used depersonalised only. */
export const trainingDataDepersonalised = kind({
  says: 'training-data-depersonalised',
  section: 'purposes',
  schema: object(
    {
      of: ref('purposes', 'The purpose that trains models.', 'model-training'),
      depersonalised: list(ref('categories', 'A category.', 'chats'), 'Used without identifiers only.', 1),
    },
    'Data for training models.',
  ),
  text(statement, manifest) {
    const name = (id: string) => inside(manifest.categories[id]?.name ?? same(id));
    const used = rows((manifest.purposes[statement.of]?.categories ?? []).map(name));
    const only = joined(statement.depersonalised.map(name));
    return together(
      say(
        `Axtarışı və tövsiyələri yaxşılaşdıran modelləri öyrətmək üçün bunlardan istifadə oluna bilər: ${used.az}.`,
        `To train the models behind search and suggestions we may use: ${used.en}.`,
        `Для обучения моделей поиска и рекомендаций могут использоваться: ${used.ru}.`,
      ),
      say(
        `Adsızlaşdırılmamış halda işlənmir: ${only.az}. Ad, telefon, e-poçt, FİN, kart və hesab nömrəsi, keçid kimi bütün identifikatorlar əvvəlcə çıxarılır, nəticəni isə dar bir qrup görür və hər baxış yazılır.`,
        `Never used with identifiers: ${only.en}. Names, phones, e-mails, personal numbers, card and account numbers and links are removed first; a small circle sees the result and each view is recorded.`,
        `Не используются без обезличивания: ${only.ru}. Сначала удаляются имена, телефоны, адреса, персональные номера, номера карт и счетов, ссылки; результат видит узкий круг, каждый просмотр записывается.`,
      ),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const purpose = manifest.purposes[statement.of];
    const raw = statement.depersonalised.filter(
      (id) => purpose?.categories.includes(id) && manifest.categories[id]?.anonymous !== true,
    );
    if (raw.length === 0 || purpose?.retention?.then === 'anonymise') return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-527',
        severity: 'note',
        field: 'depersonalised',
        message: says(
          {
            purpose: fact.entry(manifest, 'purposes', statement.of),
            categories: fact.all(raw.map((id) => fact.entry(manifest, 'categories', id))),
          },
          '{purpose} məqsədi şəxsi tanıdan və adsızlaşdırılmış göstərilməyən məlumat işlədir: {categories}.',
          '{purpose} uses what is collected with identifiers and not declared anonymous: {categories}.',
          'Цель {purpose} использует данные, которые собраны с идентификаторами и не отмечены обезличенными: {categories}.',
        ),
        why: says(
          {},
          'Mətndə deyilir ki, o, yalnız identifikatorsuz təhlil olunur.',
          'The text says that it is analysed without identifiers only.',
          'Текст говорит, что их анализируют только без идентификаторов.',
        ),
        fix: says(
          { flag: fact.yaml('anonymous', true), place: fact.place(['purposes', statement.of, 'categories']) },
          'Ayrıca adsızlaşdırılmış kateqoriya bəyan edin ({flag}) və {place} siyahısında onu yazın.',
          'Declare a depersonalised category of its own ({flag}) and name it under {place}.',
          'Заявите отдельную обезличенную категорию ({flag}) и укажите её в {place}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const measured = reads.retention?.textRecall;
    if (measured === undefined)
      return notYetShown(
        say(
          'Mətnləri adsızlaşdıran ixrac hələ ölçülməyib.',
          'The export that depersonalises texts has not been measured yet.',
          'Выгрузка с обезличиванием текстов ещё не измерена.',
        ),
      );
    const facts = { recall: measured.recall, measuredAt: measured.at };
    const percent = Math.round(measured.recall * 1000) / 10;
    const because = say(
      `Yoxlama dəstində identifikatorların ${percent} faizi tapılıb.`,
      `${percent} per cent of the identifiers in the held-out set were found.`,
      `В проверочном наборе найдено ${percent} % идентификаторов.`,
    );
    return measured.recall < wanted ? broken(because, facts) : kept(because, facts);
  },
});
