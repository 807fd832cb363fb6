import type { Retention } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { afterEvent, type StartEvent, untilEvent } from './event-words.ts';
import { joined, same, say, together } from './phrase.ts';
import { periodWords } from './term-words.ts';

const reached = say('məqsədə çatılanadək', 'until the purpose is reached', 'до достижения цели');
const noLimit = say('müddət məhdudiyyəti yoxdur', 'no limit is set', 'срок не ограничен');

/** A period from its event, with its lower end when it is a range: «hesab bağlandıqdan sonra 1 il», “1 year after the account is closed”. */
export function periodAfter(keep: string, after: StartEvent, atLeast?: string): Localized {
  const [from, most] = [afterEvent(after), periodWords(keep)];
  if (atLeast === undefined)
    return say(`${from.az} ${most.az}`, `${most.en} ${from.en}`, `${most.ru} ${from.ru}`);
  const least = periodWords(atLeast);
  return say(
    `${from.az} riskə görə ən azı ${least.az}, ən çoxu ${most.az}`,
    `at least ${least.en} and at most ${most.en} ${from.en}, depending on the risk`,
    `самое меньшее ${least.ru} и самое большее ${most.ru} ${from.ru}, в зависимости от риска`,
  );
}

/** What ends it without an earlier event. */
function longest({ keep, after, atLeast, law }: Retention): Localized {
  if (keep === 'unlimited') return noLimit;
  if (keep === 'while-needed') return reached;
  if (keep === 'law') {
    const named = law === undefined ? '' : ` (${law})`;
    return say(
      `qanunun tələb etdiyi müddət${named}`,
      `the term that law sets${named}`,
      `срок, установленный законом${named}`,
    );
  }
  return periodAfter(keep, after, atLeast);
}

/**
 * How long a purpose keeps its data, in words and without its exceptions: from which event, what ends it earlier, at least
 * and at most. Reads alone, without the sentence around it.
 */
export function retentionWords(retention: Retention): Localized {
  const most = longest(retention);
  if (retention.orOn === undefined) return most;
  const early = untilEvent(retention.orOn);
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

const bracket = (text: string): string => (text === '' ? '' : ` (${text})`);

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

/** The same with its exceptions: «toplandıqdan sonra 24 ay. İstisna: mübahisə.» */
export function wholeRetentionWords(retention: Retention): Localized {
  const [words, except] = [retentionWords(retention), exceptionWords(retention.exceptions)];
  return except.az === '' ? words : together(say(`${words.az}.`, `${words.en}.`, `${words.ru}.`), except);
}
