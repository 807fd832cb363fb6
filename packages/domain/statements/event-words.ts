import type { Retention } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from './phrase.ts';

export type StartEvent = Retention['after'];

/** From when a period runs, and what ends it: «… sonra» and «…-dək». */
const events: Record<StartEvent, { after: Localized; until: Localized }> = {
  collected: {
    after: say('toplandıqdan sonra', 'after it was collected', 'после сбора'),
    until: say('toplananadək', 'until it is collected', 'до сбора'),
  },
  'account.closed': {
    after: say(
      'hesabınız bağlandıqdan sonra',
      'after your account is closed',
      'после закрытия вашей учётной записи',
    ),
    until: say('hesabınız bağlananadək', 'until your account is closed', 'до закрытия вашей учётной записи'),
  },
  'contract.ended': {
    after: say('müqavilə başa çatdıqdan sonra', 'after the contract ends', 'после окончания договора'),
    until: say('müqavilə başa çatanadək', 'until the contract ends', 'до окончания договора'),
  },
  'consent.withdrawn': {
    after: say(
      'razılığınızı geri götürdükdən sonra',
      'after you withdraw your consent',
      'после отзыва вашего согласия',
    ),
    until: say(
      'razılığınızı geri götürənədək',
      'until you withdraw your consent',
      'до отзыва вашего согласия',
    ),
  },
  'last-interaction': {
    after: say(
      'bizimlə son əlaqənizdən sonra',
      'after your last contact with us',
      'после вашего последнего взаимодействия с нами',
    ),
    until: say(
      'bizimlə son əlaqənizədək',
      'until your last contact with us',
      'до вашего последнего взаимодействия с нами',
    ),
  },
  participation: {
    after: say('iştirakınızdan sonra', 'after you took part', 'после вашего участия'),
    until: say('iştirakınız bitənədək', 'until you have taken part', 'до конца вашего участия'),
  },
  'order.delivered': {
    after: say('sifariş çatdırıldıqdan sonra', 'after the order is delivered', 'после доставки заказа'),
    until: say('sifariş çatdırılanadək', 'until the order is delivered', 'до доставки заказа'),
  },
  'request.answered': {
    after: say(
      'müraciətinizə cavab verildikdən sonra',
      'after your request is answered',
      'после ответа на ваше обращение',
    ),
    until: say(
      'müraciətinizə cavab verilənədək',
      'until your request is answered',
      'до ответа на ваше обращение',
    ),
  },
  'case.closed': {
    after: say('iş bağlandıqdan sonra', 'after the case is closed', 'после закрытия дела'),
    until: say('iş bağlananadək', 'until the case is closed', 'до закрытия дела'),
  },
  'purpose.reached': {
    after: say('məqsədə çatıldıqdan sonra', 'after the purpose is reached', 'после достижения цели'),
    until: say('məqsədə çatılanadək', 'until the purpose is reached', 'до достижения цели'),
  },
  'document.issued': {
    after: say(
      'sənəd tərtib edildikdən sonra',
      'after the document is drawn up',
      'после составления документа',
    ),
    until: say('sənəd tərtib edilənədək', 'until the document is drawn up', 'до составления документа'),
  },
  verified: {
    after: say('yoxlama bitdikdən sonra', 'after the check is done', 'после завершения проверки'),
    until: say('yoxlama bitənədək', 'until the check is done', 'до завершения проверки'),
  },
};

/** Whom the words are for: the person whose data it is, or whoever works with it and reads of many people. */
export type Reader = 'person' | 'staff';

/** Events of a person's own, as they are told to others: «hesab», where the person reads «hesabınız». */
const toldToStaff: Partial<Record<StartEvent, { after: Localized; until: Localized }>> = {
  'account.closed': {
    after: say('hesab bağlandıqdan sonra', 'after the account is closed', 'после закрытия учётной записи'),
    until: say('hesab bağlananadək', 'until the account is closed', 'до закрытия учётной записи'),
  },
  'consent.withdrawn': {
    after: say('razılıq geri götürüldükdən sonra', 'after consent is withdrawn', 'после отзыва согласия'),
    until: say('razılıq geri götürülənədək', 'until consent is withdrawn', 'до отзыва согласия'),
  },
  'last-interaction': {
    after: say('son əlaqədən sonra', 'after the last contact', 'после последнего взаимодействия'),
    until: say('son əlaqəyədək', 'until the last contact', 'до последнего взаимодействия'),
  },
  participation: {
    after: say('iştirakdan sonra', 'after taking part', 'после участия'),
    until: say('iştirak bitənədək', 'until the participation ends', 'до конца участия'),
  },
  'request.answered': {
    after: say(
      'müraciətə cavab verildikdən sonra',
      'after the request is answered',
      'после ответа на обращение',
    ),
    until: say('müraciətə cavab verilənədək', 'until the request is answered', 'до ответа на обращение'),
  },
};

function wordsOf(event: StartEvent, reader: Reader): { after: Localized; until: Localized } {
  return (reader === 'staff' ? toldToStaff[event] : undefined) ?? events[event];
}

/** «hesabınız bağlandıqdan sonra»: from when a period runs. */
export function afterEvent(event: StartEvent, reader: Reader = 'person'): Localized {
  return wordsOf(event, reader).after;
}
/** «razılığınızı geri götürənədək»: what ends a period. */
export function untilEvent(event: StartEvent, reader: Reader = 'person'): Localized {
  return wordsOf(event, reader).until;
}
