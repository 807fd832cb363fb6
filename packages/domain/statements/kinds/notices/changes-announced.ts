import { noticePromised } from '../../../manifest/notice-promised.ts';
import { lastDayToTell, shownDays } from '../../../notices/last-day.ts';
import { bakuDateOf } from '../../../time/baku.ts';
import { formatDate } from '../../../time/format-date.ts';
import { addDays, compareDates, type LocalDate } from '../../../time/local-date.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { AnnouncementReads, PolicyReads, Reads } from '../../reads.ts';
import { worstOf } from '../../worst-of.ts';

type Facts = NonNullable<Evidence['facts']>;
type Version = PolicyReads['versions'][number];
type Letters = NonNullable<AnnouncementReads['letters']>;
/** Days before the last one from which letters that have not all gone are a risk. */
const near = 2;

const late = (facts: Facts) =>
  broken(
    say(
      'Əhəmiyyətli dəyişiklik vaxtında elan edilməyib.',
      'A significant change was not announced in time.',
      'Существенное изменение не объявлено вовремя.',
    ),
    facts,
  );
const day = (date: LocalDate) => ({
  az: formatDate(date, 'az'),
  en: formatDate(date, 'en'),
  ru: formatDate(date, 'ru'),
});

/** By when people must be told, and whether that is a promised day; without one, while the site still tells them. */
function deadline(version: Version, atLeast: string | undefined): LocalDate {
  return lastDayToTell(atLeast, version.effectiveAt) ?? addDays(bakuDateOf(version.effectiveAt), shownDays);
}

/** What is wrong with the letters that went out, whether or not there are more to come. */
function lettersWrong(letters: Letters, lastDay: LocalDate | null, facts: Facts): Evidence | undefined {
  if (
    lastDay !== null &&
    letters.lastSentAt !== null &&
    compareDates(bakuDateOf(letters.lastSentAt), lastDay) > 0
  )
    return late(facts);
  if (letters.wayOut && letters.identity) return undefined;
  return broken(
    say(
      'Məktubda çıxış yolu və ya məlumatların mülkiyyətçisi göstərilməyib.',
      'The letter lacks the way out or the controller.',
      'В письме нет способа отказаться или владельца данных.',
    ),
    facts,
  );
}

/** Letters that did not reach people while no notice on the site was seen either. */
function unreached(letters: Letters, isSeenOnSite: boolean, facts: Facts): Evidence | undefined {
  if (letters.failed === 0 || isSeenOnSite) return undefined;
  return atRisk(
    say(
      `Məktub ${letters.failed} nəfərə çatmayıb, bildirişin saytda göründüyü də göstərilməyib.`,
      `The letter did not reach ${letters.failed} people, and a notice on the site was not seen.`,
      `Не дошло писем: ${letters.failed}; уведомление на сайте эти люди не видели.`,
    ),
    facts,
  );
}

/** Letters that have not all gone: a matter of the day. */
function underWay(version: Version, reads: Reads, atLeast: string | undefined, facts: Facts): Evidence {
  const last = deadline(version, atLeast);
  if (compareDates(reads.today, last) > 0) return late(facts);
  const risky =
    atLeast === undefined
      ? version.effectiveAt <= reads.now
      : compareDates(reads.today, addDays(last, -near)) >= 0;
  const until = day(last);
  const because = say(
    `Məktublar hələ hamıya getməyib. Son gün: ${until.az}.`,
    `The letters have not gone to everybody yet. Last day: ${until.en}.`,
    `Письма отправлены ещё не всем. Последний день: ${until.ru}.`,
  );
  return risky ? atRisk(because, facts) : notYetShown(because, facts);
}

/** Letters that have all gone. */
function afterLetters(letters: Letters, facts: Facts): Evidence {
  if (letters.sent === 0)
    return notYetShown(
      say(
        'Dəyişiklik barədə heç kimə məktub getməyib: yazılası ünvan olmayıb.',
        'No letter about the change went to anybody: there was nobody to write to.',
        'Письмо об изменении никому не ушло: писать было некому.',
      ),
      facts,
    );
  return kept(
    say(
      `Son əhəmiyyətli dəyişiklik vaxtında elan olunub, məktub göndərilib: ${letters.sent}.`,
      `The latest significant change was announced in time; letters sent: ${letters.sent}.`,
      `Последнее существенное изменение объявлено вовремя, отправлено писем: ${letters.sent}.`,
    ),
    facts,
  );
}

/** Without a promise of letters the notice on the site is what people are told by. */
function bySite(reads: Reads, onSite: boolean, facts: Facts): Evidence {
  const sites = reads.consents?.sites.length ?? 0;
  if (onSite && sites > 0)
    return kept(
      say(
        `Son əhəmiyyətli dəyişiklik saytda elan olunub (sayt: ${sites}).`,
        `The latest significant change stands on the site (sites: ${sites}).`,
        `О последнем существенном изменении сообщено на сайте (сайтов: ${sites}).`,
      ),
      { ...facts, sites },
    );
  return notYetShown(
    say(
      'Bildirişin saytda göründüyü hələ göstərilməyib.',
      'That the notice stands on a site has not been shown yet.',
      'Пока не показано, что уведомление стоит на сайте.',
    ),
    { ...facts, sites },
  );
}

/**
 * Whether the latest significant version after the first was announced in time: by a letter to every registered person
 * where e-mail is promised, by the notice on the site otherwise. What was said by staff is on record and shown by nothing.
 * @param atLeast the promised term, where there is one.
 */
export function changesAnnounced(reads: Reads, atLeast: string | undefined): Evidence {
  const significant = (reads.policy?.versions ?? []).slice(1).filter((version) => version.significant);
  const latest = significant.at(-1);
  if (!latest)
    return notYetShown(
      say(
        'Hələ əhəmiyyətli dəyişiklik olmayıb.',
        'There has been no significant change yet.',
        'Существенных изменений ещё не было.',
      ),
    );
  const told = reads.announcements?.find((one) => one.version === latest.number);
  const letters = told?.letters ?? null;
  const { waiting = 0, sent = 0, failed = 0, gone = 0 } = letters ?? {};
  const facts = { significant: significant.length, version: latest.number, sent, waiting, failed, gone };
  const lastDay = lastDayToTell(atLeast, latest.effectiveAt);
  if (
    latest.noticeAt === null ||
    (lastDay !== null && compareDates(bakuDateOf(latest.noticeAt), lastDay) > 0)
  )
    return late(facts);
  if (told?.toldByStaff && !letters)
    return notYetShown(
      say(
        'İnsanlara başqa yolla xəbər verildiyi jurnalda qeyd olunub; bunu Əmanət özü göstərə bilmir.',
        'The journal says that people were told in another way; Əmanət itself cannot show it.',
        'В журнале отмечено, что людям сообщили иначе; показать это Əmanət не может.',
      ),
      facts,
    );
  const byLetter = told?.lettersPromised ?? noticePromised(reads.manifest).includes('email');
  if (!byLetter) return bySite(reads, told?.onSite === true, facts);
  if (!letters) return underWay(latest, reads, atLeast, facts);
  const isSeenOnSite = told?.onSite === true && (reads.consents?.sites.length ?? 0) > 0;
  const wrong = lettersWrong(letters, lastDay, facts);
  if (wrong !== undefined) return wrong;
  const so =
    letters.endedAt === null ? underWay(latest, reads, atLeast, facts) : afterLetters(letters, facts);
  return worstOf(so, unreached(letters, isSeenOnSite, facts) ?? so);
}
