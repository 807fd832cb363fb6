import type { StartEvent } from '@amanat/domain/statements/event-words.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

/** A date column as a heading, by the event it tells of. */
export const dateWords: Readonly<Record<StartEvent, Localized>> = {
  collected: say('Nə vaxt toplanıb', 'Collected on', 'Когда собрано'),
  'account.closed': say('Hesab nə vaxt bağlanıb', 'Account closed on', 'Когда закрыта учётная запись'),
  'contract.ended': say('Müqavilə nə vaxt bitib', 'Contract ended on', 'Когда закончился договор'),
  'consent.withdrawn': say(
    'Razılıq nə vaxt geri götürülüb',
    'Consent withdrawn on',
    'Когда отозвано согласие',
  ),
  'last-interaction': say('Son əlaqə', 'Last contact', 'Последнее взаимодействие'),
  participation: say('İştirak vaxtı', 'Took part on', 'Когда было участие'),
  'order.delivered': say('Nə vaxt çatdırılıb', 'Delivered on', 'Когда доставлено'),
  'request.answered': say('Nə vaxt cavab verilib', 'Answered on', 'Когда дан ответ'),
  'case.closed': say('İş nə vaxt bağlanıb', 'Case closed on', 'Когда закрыто дело'),
  'purpose.reached': say('Məqsədə nə vaxt çatılıb', 'Aim reached on', 'Когда достигнута цель'),
  'document.issued': say('Sənədin tarixi', 'Date of the document', 'Дата документа'),
  verified: say('Nə vaxt yoxlanılıb', 'Checked on', 'Когда проверено'),
};
