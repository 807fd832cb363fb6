import type { Entry, Manifest } from '../../../manifest/manifest.ts';
import type { Localized } from '../../../schema/schema.ts';
import { wordsOfChannel } from '../../channel-words.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { wordsFor } from '../../legal-words.ts';
import { rows, say } from '../../phrase.ts';
import type { Reads, RequestReads } from '../../reads.ts';
import { rightNames } from '../../right-words.ts';

type ChannelKind = Entry<'channels'>['kind'];

/** Which part of the runtime takes in what comes by a channel; null: staff enter it by hand. */
const intake: Record<ChannelKind, 'portal' | 'email' | null> = {
  email: 'email',
  form: 'portal',
  'help-button': 'portal',
  'in-app': 'portal',
  portal: 'portal',
  cabinet: 'portal',
  post: null,
  phone: null,
};

/** What a statement promises about requests. */
export interface Promised {
  /** Kinds of request that must be fulfilled end to end. */
  readonly kinds: readonly string[];
  /** Ids of the channels they must come in by. */
  readonly via?: readonly string[];
  /** True when fulfilling means reading or changing the organisation’s stores. */
  readonly onData?: boolean;
  /** True when each kind is promised by itself: one that was never answered is not shown by the others. */
  readonly each?: boolean;
}

/** The promised channels nothing takes requests in from, by their kind. */
function closedChannels(requests: RequestReads, manifest: Manifest, via: readonly string[]): Localized[] {
  const parts = via.map((id) => manifest.channels[id]?.kind).map((kind) => (kind ? intake[kind] : null));
  const closed = new Set(parts.filter((part) => part !== null && !requests.channels[part]));
  return [...closed].flatMap((part) => (part === null ? [] : [wordsOfChannel(part)]));
}
/** Every kind of request that people may make or made. */
export function allKinds({ requests }: Reads): readonly string[] {
  return [...new Set([...(requests?.kinds ?? []), ...Object.keys(requests?.byKind ?? {})])];
}
/** Sums a figure over kinds of request. */
function total(
  requests: RequestReads,
  kinds: readonly string[],
  figure: 'open' | 'answered' | 'answeredLate' | 'overdue' | 'withStoresPending',
): number {
  return kinds.reduce((sum, kind) => sum + (requests.byKind[kind]?.[figure] ?? 0), 0);
}
/** Why nothing can be shown yet, or undefined when the runtime has all that the promise needs. */
function missing(reads: Reads, requests: RequestReads, promised: Promised): Evidence | undefined {
  const unfulfilled = promised.kinds.filter((kind) => !requests.kinds.includes(kind));
  if (unfulfilled.length > 0)
    return notYetShown(
      say(
        `Bu müraciətlər hələ axıradək icra olunmur: ${unfulfilled.join(', ')}.`,
        `These requests are not fulfilled end to end yet: ${unfulfilled.join(', ')}.`,
        `Эти обращения ещё не исполняются от начала до конца: ${unfulfilled.join(', ')}.`,
      ),
    );
  const closed = closedChannels(requests, reads.manifest, promised.via ?? []);
  if (closed.length > 0)
    return notYetShown(
      say(
        `Bu yolla müraciət hələ qəbul edilmir: ${closed.map(({ az }) => az).join(', ')}.`,
        `Requests are not taken in by this channel yet: ${closed.map(({ en }) => en).join(', ')}.`,
        `Обращения по этому каналу ещё не принимаются: ${closed.map(({ ru }) => ru).join(', ')}.`,
      ),
    );
  if (promised.onData && !reads.stores?.some((store) => !store.unconnected))
    return notYetShown(
      say('Heç bir məlumat bazası qoşulmayıb.', 'No store is connected.', 'Ни одно хранилище не подключено.'),
    );
  return undefined;
}

/**
 * Evidence of a promise about requests: broken when an answer is or was late, or a second scan found data left
 * behind, whatever is connected; at risk while a store keeps a request waiting; not yet shown while the runtime lacks
 * a kind, a channel or a store, while none was answered, and for kinds promised one by one of which one was never
 * answered; kept otherwise.
 */
export function fulfilment(reads: Reads, promised: Promised): Evidence {
  const { requests } = reads;
  if (requests === null) return notConnected();
  const late = total(requests, promised.kinds, 'overdue') + total(requests, promised.kinds, 'answeredLate');
  const answered = total(requests, promised.kinds, 'answered');
  const waiting = total(requests, promised.kinds, 'withStoresPending');
  const dirty = promised.kinds.includes('erasure') ? requests.erasures.secondScanDirty : 0;
  const facts = { open: total(requests, promised.kinds, 'open'), answered, late, waiting, dirty };
  if (late > 0)
    return broken(
      say(`${late} müraciət gecikib.`, `Late requests: ${late}.`, `Просроченных обращений: ${late}.`),
      facts,
    );
  if (dirty > 0)
    return broken(
      say(
        `Silinmədən sonra ${dirty} müraciətdə qalıq məlumat tapılıb.`,
        `A second scan found data left after ${dirty} erasures.`,
        `Повторная проверка нашла остатки данных, удалений: ${dirty}.`,
      ),
      facts,
    );
  const down = promised.onData
    ? (reads.stores ?? []).filter((store) => !store.reachable && !store.unconnected).length
    : 0;
  if (waiting > 0 || down > 0)
    return atRisk(
      say(
        'Məlumat bazası cavab vermir, müraciət gözləyir.',
        'A store does not answer and requests wait for it.',
        'Хранилище не отвечает, обращения ждут.',
      ),
      { ...facts, down },
    );
  const lacking = missing(reads, requests, promised);
  if (lacking !== undefined) return lacking;
  if (promised.kinds.length > 0 && answered === 0) return unasked(facts);
  const never = promised.each ? promised.kinds.filter((kind) => !requests.byKind[kind]?.answered) : [];
  if (never.length > 0) return notEach(never, facts);
  const unseen = promised.onData && promised.kinds.includes('erasure') && !requests.erasures.secondScanClean;
  if (unseen) return notLookedAgain(facts);
  return kept(
    say(
      `İcra olunur, gecikən yoxdur; cavablandırılıb: ${answered}.`,
      `Fulfilled end to end, nothing late; answered: ${answered}.`,
      `Исполняется, просрочек нет; отвечено: ${answered}.`,
    ),
    facts,
  );
}

/** Nothing is late because nothing fell due: that shows nothing yet. */
function unasked(facts: NonNullable<Evidence['facts']>): Evidence {
  return notYetShown(
    say(
      `Belə müraciət hələ cavablandırılmayıb: gecikən yoxdur, göstəriləsi nümunə də yoxdur (açıq: ${facts['open']}).`,
      `No such request has been answered yet: nothing is late, and nothing shows it either (open: ${facts['open']}).`,
      `Таких обращений ещё не было отвечено: просрочек нет, но и показать пока нечего (открыто: ${facts['open']}).`,
    ),
    facts,
  );
}

/** Some kinds were answered and others never: what was answered shows nothing of those. */
function notEach(never: readonly string[], facts: NonNullable<Evidence['facts']>): Evidence {
  const names = rows(wordsFor(rightNames, never));
  return notYetShown(
    say(
      `Cavablandırılan müraciətlər gecikməyib (${facts['answered']}). Hələ heç kimin istifadə etmədiyi: ${names.az}.`,
      `What was answered was in time (${facts['answered']}). Nobody has used these yet: ${names.en}.`,
      `На обращения отвечено в срок (${facts['answered']}). Этим ещё никто не воспользовался: ${names.ru}.`,
    ),
    { ...facts, neverAnswered: never.length },
  );
}

/** An erasure that found nobody in any store emptied none: there was nothing to look at again. */
function notLookedAgain(facts: NonNullable<Evidence['facts']>): Evidence {
  return notYetShown(
    say(
      'Hələ heç bir silinmədən sonra məlumat bazalarına ikinci dəfə baxılmayıb.',
      'No store has been looked through again after an erasure yet.',
      'После удаления хранилища ещё ни разу не проверялись повторно.',
    ),
    facts,
  );
}

/** Says that requests are not taken in by anything yet. */
export function notConnected(): Evidence {
  return notYetShown(
    say(
      'Müraciətlərin qəbulu hələ qoşulmayıb.',
      'Requests are not connected yet.',
      'Приём обращений ещё не подключён.',
    ),
  );
}
/** Says that a figure the promise rests on is not counted yet. */
export function notCounted(): Evidence {
  return notYetShown(
    say(
      'Bu addımı hələ heç nə saymır.',
      'Nothing counts this step yet.',
      'Этот шаг ещё ничем не учитывается.',
    ),
  );
}
