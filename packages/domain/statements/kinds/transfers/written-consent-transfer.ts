import type { Manifest } from '../../../manifest/manifest.ts';
import { object } from '../../../schema/schema.ts';
import type { Reads } from '../../reads.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';
import { countriesOf } from './transfer-facts.ts';

/** Recipients whose transfer rests on the person's written consent. */
function byConsent(manifest: Manifest) {
  return entriesOf(manifest.recipients).filter(([, one]) =>
    one.transfer?.mechanisms.includes('written-consent'),
  );
}

/** Asks the gate about each destination without, and with, the person's written consent for it. */
function asked(reads: Reads) {
  return byConsent(reads.manifest).flatMap(([id, recipient]) =>
    countriesOf(recipient).map((country) => ({
      without: isLetThrough(reads, id, { country }),
      given: isLetThrough(reads, id, { country }, [
        { kind: 'written-consent', at: reads.now, version: reads.gate.version, country, given: true },
      ]),
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
          message: `\`${id}\` rests on written consent and on another mechanism at once.`,
          why: 'A consent that changes nothing misleads: refusing it would not stop the transfer.',
          fix: 'Keep the one that really carries the transfer.',
        }),
      );
  },
  evidence(_statement, reads) {
    const answers = asked(reads);
    const free = answers.filter(({ without }) => without).length;
    const given = answers.filter((answer) => answer.given).length;
    const facts = { destinations: answers.length, openWithoutConsent: free, openWithConsent: given };
    if (answers.length === 0)
      return notYetShown(
        say(
          'Yazılı razılığa əsaslanan ötürmə bəyan olunmayıb.',
          'No transfer that rests on written consent is declared.',
          'Передач на основании письменного согласия не заявлено.',
        ),
        facts,
      );
    if (free > 0)
      return broken(
        say(
          'Razılıqsız ötürməyə icazə verilir.',
          'A transfer is let through without consent.',
          'Передача пропускается без согласия.',
        ),
        facts,
      );
    return kept(
      say(
        `Razılıqsız ${answers.length} istiqamətin hamısına imtina edildi.`,
        `Without consent all ${answers.length} destinations were refused.`,
        `Без согласия отказано по всем направлениям (${answers.length}).`,
      ),
      facts,
    );
  },
});
