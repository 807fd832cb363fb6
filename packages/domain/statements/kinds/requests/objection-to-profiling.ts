import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { inside, rows, same, say } from '../../phrase.ts';
import { fulfilment } from './fulfilment.ts';
import { usableDespiteObjection } from './gate-answers.ts';

/** Profiling decides nothing with legal effect, and one may object to it. */
export const objectionToProfiling = kind({
  says: 'objection-to-profiling',
  section: 'rights',
  schema: object(
    { of: list(ref('purposes', 'A purpose that profiles.', 'analytics'), 'The purposes.', 1) },
    'Profiling.',
  ),
  text(statement, manifest) {
    const of = rows(statement.of.map((id) => inside(manifest.purposes[id]?.name ?? same(id))));
    return say(
      `Profilləşdirmə, yəni davranışınıza görə maraqlarınızı təxmin etmək, sizin üçün hüquqi nəticə yaratmır. Ona etiraz edə bilərsiniz: etirazınızdan sonra məlumatlarınız bu iş üçün daha istifadə olunmur (${of.az}).`,
      `Profiling, that is guessing your interests from what you do, has no legal effect for you. You may object: after that your data is no longer used for it (${of.en}).`,
      `Профилирование, то есть предположения о ваших интересах по вашим действиям, не влечёт для вас правовых последствий. Вы можете возразить: после этого ваши данные для него не используются (${of.ru}).`,
    );
  },
  check(context) {
    const { statement, manifest, law, today } = context;
    const rule = law.rule('eu-gdpr.automated-decision', today);
    const effective = statement.of.filter((id) => manifest.purposes[id]?.legalEffect === true);
    if (effective.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-524',
        field: 'of',
        message: says(
          { purposes: fact.all(effective.map((id) => fact.entry(manifest, 'purposes', id))) },
          'Mətnə görə profilləşdirmənin hüquqi nəticəsi yoxdur, bəyannamədə isə bunların hüquqi nəticəsi var: {purposes}.',
          'The text says that profiling has no legal effect; declared to have one: {purposes}.',
          'По тексту профилирование не имеет правовых последствий, а в декларации они есть у целей: {purposes}.',
        ),
        why: says(
          { law: fact.citation(rule?.citation ?? 'GDPR Art. 22') },
          'Yalnız proqramın verdiyi, hüquqi nəticəsi olan qərara öz əsası və təminatları lazımdır ({law}).',
          'A decision with legal effect made by a machine alone needs its own ground and safeguards ({law}).',
          'Решению с правовыми последствиями, которое принимает одна машина, нужны своё основание и гарантии ({law}).',
        ),
        fix: says(
          { places: fact.all(effective.map((id) => fact.place(['purposes', id, 'legalEffect']))) },
          'Qərarı insan versin və bunları silin: {places}.',
          'Let a person decide and take out {places}.',
          'Пусть решает человек, и уберите {places}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const usable = usableDespiteObjection(reads.gate, statement.of);
    const effective = statement.of.filter((id) => reads.manifest.purposes[id]?.legalEffect === true);
    if (usable.length + effective.length > 0)
      return broken(
        say(
          `Etiraza baxmayaraq icazə verilir və ya hüquqi nəticə yaradır: ${[...usable, ...effective].join(', ')}.`,
          `Allowed despite an objection, or with legal effect: ${[...usable, ...effective].join(', ')}.`,
          `Разрешено вопреки возражению или с правовыми последствиями: ${[...usable, ...effective].join(', ')}.`,
        ),
      );
    return fulfilment(reads, { kinds: ['objection'] });
  },
});
