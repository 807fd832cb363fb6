import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { atRisk } from '../../evidence.ts';
import { found } from '../../found.ts';
import { type Evidence, kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { worstOf } from '../../worst-of.ts';
import { requestChannels } from '../../channel-words.ts';
import { allKinds, fulfilment, notCounted } from './fulfilment.ts';
import { openAChannel } from './open-a-channel.ts';

/** Requests are managed: each has a number, a due date, a person in charge and an answer. */
export const requestsHandled = kind({
  says: 'requests-handled',
  section: 'rights',
  schema: object({}, 'How requests are looked after.'),
  text() {
    return say(
      'Hər müraciətinizin nömrəsi, cavab tarixi və cavabdeh əməkdaşı olur; cavabsız müraciət qalmır.',
      'Each of your requests has a number, a date by which it is answered and a person in charge; none stays unanswered.',
      'У каждого вашего обращения есть номер, срок ответа и ответственный сотрудник; без ответа не остаётся ни одно.',
    );
  },
  check(context) {
    const open = requestChannels(context.manifest).filter(
      (id) => context.manifest.channels[id]?.forRequests === true,
    );
    if (open.length > 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-509',
        message: says(
          {},
          'Müraciətlərə baxmaq vəd edilib, müraciət qəbul edən kanal isə yoxdur.',
          'The text promises to manage requests, and no channel is declared for them.',
          'Обещано вести обращения, а канала для них нет.',
        ),
        why: says(
          {},
          'Heç yerə gəlməyən müraciətləri idarə etmək olmaz.',
          'Requests that come in nowhere cannot be managed.',
          'Нельзя вести обращения, которые никуда не приходят.',
        ),
        fix: openAChannel(context.manifest),
      }),
    ];
  },
  evidence(_statement, reads) {
    const kinds = allKinds(reads);
    const result = fulfilment(reads, { kinds });
    const owned = inCharge(reads);
    return worstOf(result, owned ?? result, ...(kinds.length === 0 ? [notCounted()] : []));
  },
});

/** Whether somebody is in charge of each open request; undefined when nobody is missing. */
function inCharge({ requests }: Reads): Evidence | undefined {
  const withoutOwner = requests?.handling?.withoutOwner;
  if (withoutOwner === undefined) return notCounted();
  if (withoutOwner === 0) return undefined;
  return atRisk(
    say(
      `${withoutOwner} müraciətə baxan əməkdaş yoxdur.`,
      `Requests with nobody in charge: ${withoutOwner}.`,
      `Обращений без ответственного: ${withoutOwner}.`,
    ),
    { withoutOwner },
  );
}
