import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { count, flag, object, oneOf, optional } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found, idsOf, others } from '../area-b-finding.ts';
import { nothing } from '../clause.ts';
import { ageAtGate, foundDeleted, guardiansHeard } from './age-at-gate.ts';

/** The youngest age; nothing is knowingly collected below it; what is found is deleted; guardians may report. */
export const ageLimit = kind({
  says: 'age-limit',
  section: 'children',
  schema: object(
    {
      minimum: count('The youngest age the text allows.', 16),
      whenFound: optional(
        oneOf(['delete-at-once', 'on-report'], 'What the text does with data that is found.'),
      ),
      guardiansReport: optional(flag('True when parents or guardians are invited to report.')),
    },
    'The age limit.',
  ),
  text({ minimum, whenFound, guardiansReport }) {
    return together(
      say(
        `Xidmət ${minimum} yaşından kiçiklər üçün deyil və onlardan bilərəkdən məlumat toplamırıq.`,
        `The service is not meant for people under ${minimum}, and we do not knowingly collect data from them.`,
        `Сервис не предназначен для лиц младше ${minimum} лет, и мы сознательно не собираем их данные.`,
      ),
      whenFound === 'delete-at-once'
        ? say(
            'Belə məlumat aşkar olunsa, işlənməni dərhal dayandırır və məlumatı silirik.',
            'If such data is found, we stop at once and delete it.',
            'Если такие данные обнаружены, мы сразу прекращаем обработку и удаляем их.',
          )
        : nothing,
      guardiansReport
        ? say(
            'Valideyn və ya qəyyumsunuzsa və övladınızın bizə məlumat verdiyini bilsəniz, bizə yazın: müraciətinizə növbədənkənar baxırıq.',
            'If you are a parent or guardian and learn that your child gave us data, write to us: your request comes first.',
            'Если вы родитель или опекун и узнали, что ребёнок передал нам данные, напишите нам: ваше обращение рассмотрим вне очереди.',
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const declared = manifest.age?.minimum;
    const unequal = others(context, 'age-limit').filter((one) => one['minimum'] !== statement.minimum);
    if (declared === statement.minimum && unequal.length === 0) return [];
    const limits = [
      declared === undefined ? fact.nothing : fact.number(declared),
      ...unequal.map((one) => fact.number(Number(one['minimum']))),
    ];
    return [
      found(context, {
        code: 'AMANAT-CHK-460',
        field: 'minimum',
        message: says(
          { stated: fact.number(statement.minimum), limits: fact.all(limits) },
          'Mətndə yaş həddi {stated} yazılıb, başqa yerdə isə: {limits}.',
          'The text sets the limit at {stated}; elsewhere it is: {limits}.',
          'В тексте возрастной предел — {stated}, а в другом месте: {limits}.',
        ),
        why: says(
          {},
          'Yoxlama və qeydiyyat bir həddə görə işləyir: ikisinin arasında qalan uşaqlar o birinə zidd qəbul olunur.',
          'The gate and the sign-up go by one limit; children between the two are served against the other.',
          'Шлюз и регистрация работают по одному пределу: детей между двумя принимают вопреки другому.',
        ),
        fix: says(
          { stated: fact.number(statement.minimum), place: fact.place(['age', 'minimum']) },
          'Hər yerdə eyni yaşı yazın: bu vəddə {stated} yazılıb, digər yer {place}.',
          'Give the same age everywhere: this promise says {stated}, the other place is {place}.',
          'Укажите везде один возраст: в этом обещании {stated}, другое место — {place}.',
        ),
        with: idsOf(unequal),
      }),
    ];
  },
  evidence(statement, reads) {
    return worstOf(
      ageAtGate(reads, statement.minimum),
      ...(statement.guardiansReport ? [guardiansHeard(reads)] : []),
      ...(statement.whenFound === 'delete-at-once' ? [foundDeleted(reads)] : []),
    );
  },
});
