import type { Retention } from '../manifest/manifest.ts';
import { type Localized, nameIn } from '../schema/schema.ts';
import { afterEvent, type Reader, type StartEvent, untilEvent } from './event-words.ts';
import { joined, same, say, together } from './phrase.ts';
import { periodWords } from './term-words.ts';

const noLimit = say('müddət məhdudiyyəti yoxdur', 'no limit is set', 'срок не ограничен');

/** A period from its event, with its lower end when it is a range: «hesab bağlandıqdan sonra 1 il», “1 year after the account is closed”. */
export function periodAfter(
  keep: string,
  after: StartEvent,
  atLeast?: string,
  reader: Reader = 'person',
): Localized {
  const [from, most] = [afterEvent(after, reader), periodWords(keep)];
  if (atLeast === undefined)
    return say(`${from.az} ${most.az}`, `${most.en} ${from.en}`, `${most.ru} ${from.ru}`);
  const least = periodWords(atLeast);
  return say(
    `${from.az} riskə görə ən azı ${least.az}, ən çoxu ${most.az}`,
    `at least ${least.en} and at most ${most.en} ${from.en}, depending on the risk`,
    `самое меньшее ${least.ru} и самое большее ${most.ru} ${from.ru}, в зависимости от риска`,
  );
}

const bracket = (text: string): string => (text === '' ? '' : ` (${text})`);

/** What ends it without an earlier event. */
function longest({ keep, after, atLeast, law }: Retention, reader: Reader): Localized {
  if (keep === 'unlimited') return noLimit;
  // The event ends it, as it is counted: collecting alone would end it before it began.
  if (keep === 'while-needed') return untilEvent(after === 'collected' ? 'purpose.reached' : after, reader);
  if (keep === 'law') {
    const named = law === undefined ? same('') : nameIn(law);
    return say(
      `qanunun tələb etdiyi müddət${bracket(named.az)}`,
      `the term that law sets${bracket(named.en)}`,
      `срок, установленный законом${bracket(named.ru)}`,
    );
  }
  return periodAfter(keep, after, atLeast, reader);
}

/**
 * How long a purpose keeps its data, in words and without its exceptions: from which event, what ends it earlier, at least
 * and at most. Reads alone, without the sentence around it.
 */
export function retentionWords(retention: Retention, reader: Reader = 'person'): Localized {
  const most = longest(retention, reader);
  if (retention.orOn === undefined) return most;
  const early = untilEvent(retention.orOn, reader);
  if (retention.keep === 'unlimited')
    return say(
      `${early.az}; başqa müddət məhdudiyyəti yoxdur`,
      `${early.en}; no other limit is set`,
      `${early.ru}; иного ограничения срока нет`,
    );
  if (retention.keep === 'while-needed' || retention.keep === 'law')
    return say(
      `${early.az} və ya ${most.az}, hansı daha tez olsa`,
      `${early.en} or ${most.en}, whichever is sooner`,
      `${early.ru} или ${most.ru}, смотря что наступит раньше`,
    );
  return say(
    `${early.az}, ən çoxu ${most.az}`,
    `${early.en}, and at most ${most.en}`,
    `${early.ru}, самое большее ${most.ru}`,
  );
}

/** What is kept longer, and for how long when that is known: «İstisna: a və b (3 il).»; empty without exceptions. */
export function exceptionWords(exceptions: Retention['exceptions'] = []): Localized {
  if (exceptions.length === 0) return same('');
  const all = joined(
    exceptions.map(({ for: what, keep }) => {
      const term = keep === undefined ? same('') : periodWords(keep);
      return say(what.az + bracket(term.az), what.en + bracket(term.en), what.ru + bracket(term.ru));
    }),
  );
  return say(`İstisna: ${all.az}.`, `Except: ${all.en}.`, `Исключение: ${all.ru}.`);
}

/** The same for data that is not destroyed in the end; where nothing ends it, nothing comes after. */
function withEnding({ keep, orOn, then }: Retention, words: Localized): Localized {
  if (then !== 'anonymise' || (keep === 'unlimited' && orOn === undefined)) return words;
  return say(
    `${words.az}, sonra adsızlaşdırılır`,
    `${words.en}, then made anonymous`,
    `${words.ru}, затем обезличиваются`,
  );
}

/**
 * The same with what becomes of the data and with its exceptions: «toplandıqdan sonra 24 ay, sonra adsızlaşdırılır.
 * İstisna: mübahisə.» Of data that is destroyed it says no more than when.
 */
export function wholeRetentionWords(retention: Retention): Localized {
  const words = withEnding(retention, retentionWords(retention));
  const except = exceptionWords(retention.exceptions);
  return except.az === '' ? words : together(say(`${words.az}.`, `${words.en}.`, `${words.ru}.`), except);
}
