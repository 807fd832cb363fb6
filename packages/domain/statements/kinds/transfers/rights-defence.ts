import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { nameOrNull, object } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';

/** Data is disclosed to protect rights when somebody breaks the rules: with a ground and an approver. */
export default kind({
  says: 'rights-defence',
  section: 'sharing',
  schema: object({}, 'Disclosure to protect rights.'),
  text(_statement, { disclosures }) {
    const by = nameOrNull(disclosures?.approver);
    const who = by ? say(` (${by.az})`, ` (${by.en})`, ` (${by.ru})`) : say('', '', '');
    return say(
      `Müqaviləni və ya bu siyasəti pozsanız, bizim və ya başqalarının hüquqlarını qorumaq üçün məlumat verilə bilər. Hər belə verilmənin əsası yazılır və onu məsul şəxs təsdiqləyir${who.az}.`,
      `If you break the agreement or this policy, data may be disclosed to protect our rights or those of others. Each time the ground is written down and approved by the person in charge${who.en}.`,
      `Если вы нарушите договор или эту политику, данные могут быть переданы для защиты наших прав или прав других лиц. Каждый раз основание записывается и утверждается ответственным${who.ru}.`,
    );
  },
  check(context) {
    if (context.manifest.disclosures !== undefined) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-340',
        message: says(
          {},
          'Hüquqları qorumaq üçün məlumat verilə biləcəyi deyilir, bunu kimin təsdiqlədiyi isə göstərilməyib.',
          'Data may be disclosed to protect rights, and nobody is named who approves it.',
          'Сказано, что данные могут раскрыть для защиты прав, а кто это утверждает, не указано.',
        ),
        why: says(
          {},
          'Əsası və təsdiq edəni olmayan ötürməni nə yoxlamaq, nə də cavabdehini tapmaq olur.',
          'A disclosure without ground and approver can be neither checked nor answered for.',
          'Передачу без основания и утверждающего нельзя ни проверить, ни объяснить.',
        ),
        fix: says(
          { place: fact.place(['disclosures', 'approver']) },
          'Təsdiq edəni yazın: {place}.',
          'Name who approves under {place}.',
          'Укажите, кто утверждает, в {place}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.manifest.disclosures === undefined)
      return broken(
        say('Təsdiqləyən şəxs göstərilməyib.', 'Nobody is named who approves.', 'Утверждающий не назван.'),
      );
    const register = reads.disclosures ?? null;
    const facts = { disclosures: register?.total ?? 0, incomplete: register?.incomplete ?? 0 };
    if (facts.incomplete > 0)
      return broken(
        say(
          `Əsası və ya təsdiqi olmayan verilmə: ${facts.incomplete}.`,
          `Disclosures without ground or approval: ${facts.incomplete}.`,
          `Передач без основания или утверждения: ${facts.incomplete}.`,
        ),
        facts,
      );
    return facts.disclosures > 0
      ? kept(
          say(
            `Əsası və təsdiqi ilə qeydə alınan: ${facts.disclosures}.`,
            `On record with ground and approval: ${facts.disclosures}.`,
            `Записано с основанием и утверждением: ${facts.disclosures}.`,
          ),
          facts,
        )
      : notYetShown(
          say(
            'Belə verilmə hələ olmayıb.',
            'There has been no such disclosure yet.',
            'Таких передач ещё не было.',
          ),
          facts,
        );
  },
});
