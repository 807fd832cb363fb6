import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/**
 * Whether every significant version after the first was announced in time to every registered person.
 * @param inTime whether an instant of notice lies early enough before the instant of effect.
 */
export function changesAnnounced(
  reads: Reads,
  inTime: (noticeAt: string, effectiveAt: string) => boolean,
): Evidence {
  const significant = (reads.policy?.versions ?? []).slice(1).filter((version) => version.significant);
  if (significant.length === 0)
    return notYetShown(
      say(
        'Hələ əhəmiyyətli dəyişiklik olmayıb.',
        'There has been no significant change yet.',
        'Существенных изменений ещё не было.',
      ),
    );
  const late = significant.filter(
    ({ noticeAt, effectiveAt }) => noticeAt === null || !inTime(noticeAt, effectiveAt),
  );
  const announced = (reads.notices?.announced ?? []).filter((one) =>
    significant.some((version) => version.number === one.version),
  );
  const failed = announced.reduce((sum, one) => sum + one.failed, 0);
  const facts = { significant: significant.length, late: late.length, announced: announced.length, failed };
  if (late.length > 0)
    return broken(
      say(
        `Vaxtında elan edilməyən əhəmiyyətli dəyişiklik var (${late.length}).`,
        `Significant changes were not announced in time (${late.length}).`,
        `Не объявлены вовремя существенные изменения (${late.length}).`,
      ),
      facts,
    );
  if (
    announced.length < significant.length ||
    announced.some((one) => one.delivered + one.failed < one.people)
  )
    return notYetShown(
      say(
        'Bildirişlər hələ hamıya çatmayıb.',
        'The notices have not reached everybody yet.',
        'Уведомления дошли ещё не до всех.',
      ),
      facts,
    );
  return kept(
    say(
      `Bütün əhəmiyyətli dəyişikliklər vaxtında elan olunub (${significant.length}).`,
      `All significant changes were announced in time (${significant.length}).`,
      `Все существенные изменения объявлены вовремя (${significant.length}).`,
    ),
    facts,
  );
}
