import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { object } from '../../../schema/schema.ts';
import type { Reads } from '../../reads.ts';
import { isDestinationRefused } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import { abroad, countriesOf } from './transfer-facts.ts';

/** Recipients whose transfer rests on the person's written consent. */
function byConsent(manifest: Manifest) {
  return entriesOf(manifest.recipients).filter(([, one]) =>
    one.transfer?.mechanisms.includes('written-consent'),
  );
}

/** Asks the gate about each destination abroad: as it is, and with written consent for that country alone. */
function asked(reads: Reads) {
  const consent = (country: string) =>
    [{ kind: 'written-consent', at: reads.now, version: reads.gate.version, country, given: true }] as const;
  return abroad(reads.manifest, reads.law).flatMap(([id, recipient]) =>
    countriesOf(recipient)
      .filter((country) => isDestinationRefused(reads, id, country))
      .map((country) => ({
        consented: !isDestinationRefused(reads, id, country, consent(country)),
        elsewhere: !isDestinationRefused(reads, id, country, consent(country === 'US' ? 'CN' : 'US')),
      })),
  );
}

/** A country without reliable protection gets data only by written consent, or for a contract with the person. */
export default kind({
  says: 'written-consent-transfer',
  section: 'transfers',
  schema: object({}, 'Transfers that rest on written consent for the destination.'),
  text: () =>
    say(
      'Ölkə belə qorunma təmin etmirsə, məlumatınız ora yalnız həmin ötürmə üçün yazılı razılığınızla və ya sizinlə bağlanan müqavilənin icrası üçün göndərilir. Hər ölkə üçün razılıq ayrıca soruşulur və ayrıca geri götürülür.',
      'Where a country gives no such protection, your data goes there only with your written consent to that transfer, or to perform a contract with you. Consent is asked and withdrawn for each country on its own.',
      'Если страна такой защиты не даёт, ваши данные передаются туда только с вашего письменного согласия на эту передачу или для исполнения договора с вами. Согласие запрашивается и отзывается для каждой страны отдельно.',
    ),
  check(context) {
    return byConsent(context.manifest)
      .filter(([, recipient]) => recipient.transfer!.mechanisms.length > 1)
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-352',
          severity: 'note',
          path: ['recipients', id, 'transfer', 'mechanisms'],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient}: ötürmə həm yazılı razılığa, həm də başqa əsasa söykənir.',
            '{recipient} rests on written consent and on another mechanism at once.',
            '{recipient}: передача опирается и на письменное согласие, и на другой механизм.',
          ),
          why: says(
            {},
            'Heç nəyi dəyişməyən razılıq çaşdırır: imtina ötürməni dayandırmazdı.',
            'A consent that changes nothing misleads: refusing it would not stop the transfer.',
            'Согласие, которое ничего не меняет, вводит в заблуждение: отказ не остановил бы передачу.',
          ),
          fix: says(
            { place: fact.place(['recipients', id, 'transfer', 'mechanisms']) },
            '{place} siyahısında ötürməni həqiqətən daşıyan əsası saxlayın.',
            'Keep the one that really carries the transfer under {place}.',
            'Оставьте в {place} то, на чём передача действительно держится.',
          ),
        }),
      );
  },
  evidence(_statement, reads) {
    const answers = asked(reads);
    const open = answers.filter(({ consented }) => consented).length;
    const leaked = answers.filter(({ elsewhere }) => elsewhere).length;
    const facts = {
      refusedDestinations: answers.length,
      openWithConsent: open,
      openByConsentElsewhere: leaked,
    };
    if (answers.length === 0)
      return notYetShown(
        say(
          'Razılıq tələb edən istiqamət yoxdur; yoxlanacaq bir şey yoxdur.',
          'No destination needs consent; there is nothing to try.',
          'Направлений, требующих согласия, нет; проверять нечего.',
        ),
        facts,
      );
    if (leaked > 0 || open < answers.length)
      return broken(
        say(
          'Ölkə üzrə yazılı razılıq ötürməni həll etmir.',
          'Written consent for a country does not decide the transfer there.',
          'Письменное согласие на страну не определяет передачу туда.',
        ),
        facts,
      );
    return kept(
      say(
        `${answers.length} istiqamətə yazılı razılıqsız imtina edildi; hər biri yalnız öz ölkəsinin razılığı ilə açılır.`,
        `${answers.length} destinations were refused without written consent; each opens with consent for that very country alone.`,
        `По направлениям без письменного согласия отказано (${answers.length}); каждое открывается только согласием на эту страну.`,
      ),
      facts,
    );
  },
});
