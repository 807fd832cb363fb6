import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';

/** Sale of the business, merger, or a new licensee: the successor takes over every duty of the policy. */
export default kind({
  says: 'business-transfer',
  section: 'sharing',
  schema: object(
    {
      event: oneOf(['sale', 'audit-or-merger', 'change-of-licensee'], 'What happens.'),
      licensees: optional(list(ref('recipients', 'A licensee.'), 'Licensees that may change.')),
    },
    'Handing data over to a successor.',
  ),
  text({ event }) {
    if (event === 'change-of-licensee')
      return say(
        'Bir ərazidə lisenziyalı tərəfdaşımız dəyişsə, məlumat yeni tərəfdaşa keçir. Bu siyasətin bütün öhdəlikləri də onunla keçir; sizə xəbər veririk, köhnə tərəfdaşda məlumat qalmır.',
        'If our licensed partner in a territory changes, data goes to the new partner, and all duties of this policy with it. We tell you; the former partner keeps nothing.',
        'Если на какой-то территории сменится наш лицензионный партнёр, данные перейдут к новому — вместе со всеми обязанностями по этой политике. Мы сообщим вам об этом; у прежнего партнёра данных не останется.',
      );
    const what =
      event === 'sale'
        ? say(
            'Biznesimiz tam və ya qismən satılsa',
            'If our business is sold in whole or in part',
            'Если наш бизнес будет продан полностью или частично',
          )
        : say(
            'Audit, biznesin əldə edilməsi, birləşməsi və ya satışı zamanı qanun tələb etsə',
            'Where the law requires it in an audit, acquisition, merger or sale of the business',
            'Если закон того требует при аудите, приобретении, слиянии или продаже бизнеса',
          );
    return say(
      `${what.az}, məlumat yeni mülkiyyətçiyə keçə bilər. O, bu siyasətin bütün öhdəliklərini üzərinə götürür; sizə əvvəlcədən xəbər veririk, məlumat əvvəlki mülkiyyətçidə qalmır.`,
      `${what.en}, data may pass to the new owner, who takes over every duty of this policy. We tell you beforehand; the former owner keeps nothing.`,
      `${what.ru}, данные могут перейти к новому владельцу вместе со всеми обязанностями по этой политике. Мы предупредим вас заранее; у прежнего владельца данных не останется.`,
    );
  },
  check(context) {
    return namedIn(context.manifest.recipients, context.statement.licensees ?? [])
      .filter(([, { territory }]) => territory === undefined)
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-353',
          severity: 'note',
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            'Ərazinin lisenziyalı tərəfdaşının dəyişməsi vəd edilib, {recipient} isə heç bir ərazi göstərmir.',
            'A change of the licensee of a territory is promised; {recipient} names no territory.',
            'Обещано сообщить о смене лицензиата территории, а у получателя {recipient} территория не названа.',
          ),
          why: says(
            {},
            'Onsuz kimin məlumatının yeni tərəfə keçdiyini heç kim bilmir.',
            'Without it nobody can tell whose data goes to the successor.',
            'Без этого никто не знает, чьи данные переходят преемнику.',
          ),
          fix: says(
            { place: fact.place(['recipients', id, 'territory']) },
            'Ərazini yazın: {place}.',
            'Write the territory under {place}.',
            'Укажите территорию в {place}.',
          ),
        }),
      );
  },
  evidence: () =>
    notYetShown(
      say(
        'Varisə keçid hələ işə salınmayıb və sınanmayıb.',
        'The hand-over to a successor does not run yet and was not tried.',
        'Передача правопреемнику ещё не запущена и не испытана.',
      ),
    ),
});
