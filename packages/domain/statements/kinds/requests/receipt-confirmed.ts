import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { found } from '../../found.ts';
import { say } from '../../phrase.ts';
import { notConnected, notCounted } from './fulfilment.ts';
import { openAChannel } from './open-a-channel.ts';

/** The receipt of each request is confirmed at once, with its number and due date. */
export const receiptConfirmed = kind({
  says: 'receipt-confirmed',
  section: 'rights',
  schema: object({}, 'Confirmation of receipt.'),
  text() {
    return say(
      'Müraciətinizi aldığımızı dərhal təsdiq edirik: təsdiqdə onun nömrəsi və cavab tarixi olur.',
      'We confirm at once that we have your request: the confirmation bears its number and the date of the answer.',
      'Мы сразу подтверждаем, что получили обращение: в подтверждении указаны его номер и срок ответа.',
    );
  },
  check(context) {
    const reachable = Object.values(context.manifest.channels).some(
      (channel) => channel.forRequests === true,
    );
    if (reachable) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-509',
        message: says(
          {},
          'Müraciətin alındığını təsdiqləmək vəd edilib, müraciət qəbul edən kanal isə yoxdur.',
          'Receipts are promised, and no channel is declared for requests.',
          'Обещано подтверждать получение, а канала для обращений нет.',
        ),
        why: says(
          {},
          'Heç yerə gəlməyəni təsdiqləmək olmaz.',
          'What is received nowhere cannot be confirmed.',
          'Нельзя подтвердить то, что никуда не пришло.',
        ),
        fix: openAChannel(context.manifest),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const { opened, acknowledged, acknowledging = 0 } = reads.requests.handling ?? {};
    if (opened === undefined || acknowledged === undefined) return notCounted();
    if (opened === 0)
      return notYetShown(
        say('Hələ müraciət olmayıb.', 'There has been no request yet.', 'Обращений ещё не было.'),
      );
    const facts = { opened, acknowledged, acknowledging };
    const without = opened - acknowledged - acknowledging;
    if (without > 0)
      return broken(
        say(
          `${without} müraciətin alınması təsdiqlənməyib.`,
          `Requests without a confirmation: ${without}.`,
          `Обращений без подтверждения: ${without}.`,
        ),
        facts,
      );
    if (acknowledging > 0)
      return atRisk(
        say(
          `İndicə gələn ${acknowledging} müraciətin təsdiq məktubu göndərilir.`,
          `The confirmation of ${acknowledging} requests that just came in is being sent.`,
          `Подтверждение отправляется, только что поступило обращений: ${acknowledging}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Bütün müraciətlərin (${opened}) alınması təsdiqlənib.`,
        `All requests were confirmed (${opened}).`,
        `Все обращения подтверждены (${opened}).`,
      ),
      facts,
    );
  },
});
