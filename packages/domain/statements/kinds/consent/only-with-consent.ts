import { flag, list, object, optional, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say, together } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { namedIn, namesOf } from '../facts-of.ts';
import { nothing } from '../clause.ts';
import { gateFollowsConsent } from './consent-at-gate.ts';
import { refusalChangesNothingElse } from './refusal-free-of-loss.ts';

/** Purposes that run only with the person's consent: advertising, contests, the location of the device. */
export const onlyWithConsent = kind({
  says: 'only-with-consent',
  section: 'consent',
  schema: object(
    {
      purposes: list(ref('purposes', 'A purpose.', 'marketing'), 'What needs consent.', 1),
      voluntary: optional(flag('True when the text says that taking part is free.')),
      withdrawable: optional(flag('True when the text says that it can be withdrawn at any time.')),
      withoutLoss: optional(flag('True when refusing costs none of the main functions (GDPR 7(4)).')),
      onDevice: optional(flag('True when it can also be forbidden on the device.')),
    },
    'What is done with consent only.',
  ),
  text(statement, manifest) {
    const names = joined(namesOf(manifest.purposes, statement.purposes).map(inside));
    return together(
      say(
        `Bunun üçün məlumatlarınızı yalnız razılığınızla işləyirik: ${names.az}.`,
        `We use your data for this only with your consent: ${names.en}.`,
        `Только с вашего согласия мы используем ваши данные для следующего: ${names.ru}.`,
      ),
      statement.voluntary
        ? say('İştirak könüllüdür.', 'Taking part is voluntary.', 'Участие добровольное.')
        : nothing,
      statement.withdrawable
        ? say(
            'Razılığı istədiyiniz vaxt geri götürə bilərsiniz.',
            'You can withdraw it at any time.',
            'Согласие можно отозвать в любое время.',
          )
        : nothing,
      statement.withoutLoss
        ? say(
            'İmtina etsəniz, əsas funksiyaların heç birini itirmirsiniz.',
            'If you refuse, you lose none of the main functions.',
            'При отказе все основные функции остаются.',
          )
        : nothing,
      statement.onDevice
        ? say(
            'Bunu cihazınızın ayarlarında da qadağan edə bilərsiniz.',
            'You can also forbid it in the settings of your device.',
            'Это можно запретить и в настройках устройства.',
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    return namedIn(manifest.purposes, statement.purposes).flatMap(([id, purpose]) => [
      ...(purpose.basis === 'consent'
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-420',
              field: 'purposes',
              message: `\`${id}\` is said to run with consent only; it rests on \`${purpose.basis}\`.`,
              why: 'The gate would allow it to people who never agreed.',
              fix: `Let \`${id}\` rest on consent, or change the statement.`,
            }),
          ]),
      ...(statement.withoutLoss && purpose.unbundled !== true
        ? [
            found(context, {
              code: 'AMANAT-CHK-421',
              field: 'withoutLoss',
              message: `Refusing \`${id}\` is said to cost nothing; it is not declared as unbundled.`,
              why: 'Consent tied to something else is not free (GDPR Art. 7(4)).',
              fix: `Set \`unbundled: true\` on \`${id}\`, or say what is lost.`,
            }),
          ]
        : []),
    ]);
  },
  evidence(statement, reads) {
    const gate = gateFollowsConsent(reads, statement.purposes);
    return statement.withoutLoss ? worstOf(gate, refusalChangesNothingElse(reads, statement.purposes)) : gate;
  },
});
