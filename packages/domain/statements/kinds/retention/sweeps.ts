import { lengthOf } from '../../../manifest/duration.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads, RetentionReads } from '../../reads.ts';
import { bakuDateOf } from '../../../time/baku.ts';
import { formatDate } from '../../../time/format-date.ts';

type Schedule = RetentionReads['schedules'][number];
type Facts = NonNullable<Evidence['facts']>;

/** How old the last finished sweep may be, in milliseconds: two nights. */
const freshFor = 2 * 24 * 60 * 60 * 1000;

/** Whether a period can be compared as a length (`unlimited`, `while-needed`, `law` cannot). */
export function isPeriod(keep: string): boolean {
  return /^P\d/.test(keep);
}
/** A running period as a length in seconds: `while-needed` ends with its event, `unlimited` never. */
function running(keep: string): number {
  if (keep === 'unlimited') return Number.POSITIVE_INFINITY;
  return isPeriod(keep) ? lengthOf(keep) : 0;
}
/** Whether the schedules run for as long as promised: longer breaks the promise, shorter puts it at risk. */
function asPromised(schedules: readonly Schedule[], promised: string): Evidence | undefined {
  if (!isPeriod(promised)) return undefined;
  const counted = schedules.filter(({ keep }) => keep !== 'law');
  const other = counted.filter(({ keep }) => running(keep) !== lengthOf(promised));
  if (other.length === 0) return undefined;
  const longer = other.some(({ keep }) => running(keep) > lengthOf(promised));
  const runs = [...new Set(other.map(({ keep }) => keep))].join(', ');
  const because = say(
    `Vəd olunan müddət ${promised}, işləyən müddət ${runs}.`,
    `The promised period is ${promised}; the one that runs is ${runs}.`,
    `Обещанный срок — ${promised}, действует ${runs}.`,
  );
  return (longer ? broken : atRisk)(because, { promised, runs });
}
/** Why the sweeps cannot show anything yet; undefined when each purpose was swept. */
function notSwept(reads: Reads, schedules: readonly Schedule[], purposes: readonly string[]) {
  if (reads.retention === null)
    return notYetShown(
      say(
        'Saxlanma müddətləri hələ icra olunmur.',
        'Retention does not run yet.',
        'Сроки хранения пока не исполняются.',
      ),
    );
  const unscheduled = purposes.filter((id) => !schedules.some((schedule) => schedule.purpose === id));
  if (unscheduled.length > 0 || schedules.length === 0)
    return notYetShown(
      say(
        `Bu məqsədlər üçün qoşulmuş məlumat bazası yoxdur: ${unscheduled.join(', ') || '—'}.`,
        `No connected store is swept for these purposes: ${unscheduled.join(', ') || '—'}.`,
        `Для этих целей нет подключённого хранилища: ${unscheduled.join(', ') || '—'}.`,
      ),
      { unscheduled: unscheduled.length },
    );
  if (schedules.some((schedule) => schedule.lastSweepAt === null))
    return notYetShown(
      say(
        'Hələ heç bir süpürmə başa çatmayıb.',
        'No sweep has been finished yet.',
        'Ни одна очистка ещё не завершена.',
      ),
    );
  return undefined;
}

/** Tables that hold data of these purposes and that nothing sweeps; undefined when there are none. */
function beyondSweeps(reads: Reads, purposes: readonly string[], facts: Facts): Evidence | undefined {
  const tables = (reads.retention?.unswept ?? [])
    .filter((each) => each.purposes.some((purpose) => purposes.includes(purpose)))
    .map(({ store, table }) => `${store}.${table}`);
  if (tables.length === 0) return undefined;
  const names = tables.join(', ');
  return notYetShown(
    say(
      `Bu cədvəllər müddətə görə süpürülmür: ${names}.`,
      `No sweep by dates goes over these tables: ${names}.`,
      `Эти таблицы по сроку не очищаются: ${names}.`,
    ),
    { ...facts, unswept: tables.length },
  );
}

/** Sweeps run every night: a table that none was finished for in two days waits for something that does not run. */
function stale({ now }: Reads, schedules: readonly Schedule[], facts: Facts): Evidence | undefined {
  const last = schedules.flatMap(({ lastSweepAt }) => lastSweepAt ?? []).toSorted()[0];
  if (last === undefined || Date.parse(now) - Date.parse(last) <= freshFor) return undefined;
  const day = bakuDateOf(last);
  return atRisk(
    say(
      `Süpürmə işləmir: sonuncusu ${formatDate(day, 'az')} tarixində başa çatıb.`,
      `Sweeps do not run: the last one was finished on ${formatDate(day, 'en')}.`,
      `Очистка не идёт: последняя завершена ${formatDate(day, 'ru')}.`,
    ),
    { ...facts, lastSweep: day },
  );
}

/** Purposes whose data lies in a table that is swept. */
export function scheduledPurposes({ retention }: Reads): readonly string[] {
  return [...new Set((retention?.schedules ?? []).map(({ purpose }) => purpose))];
}

/**
 * Evidence that what is past its term is gone, for some purposes: broken while rows are overdue or when a
 * longer period runs than the promised one; at risk when a sweep failed or none was finished lately; not yet shown
 * without a sweep, or while the data also lies where no sweep goes.
 * `promised` is an ISO period, or absent when any declared one will do.
 */
export function sweepsOf(reads: Reads, purposes: readonly string[], promised?: string): Evidence {
  const schedules = (reads.retention?.schedules ?? []).filter(({ purpose }) => purposes.includes(purpose));
  const overdue = schedules.reduce((sum, schedule) => sum + schedule.overdue, 0);
  const destroyed = schedules.reduce((sum, schedule) => sum + schedule.destroyed, 0);
  const facts = { schedules: schedules.length, overdue, destroyed };
  if (overdue > 0)
    return broken(
      say(
        `Müddəti keçmiş ${overdue} yazı hələ silinməyib.`,
        `Rows past their term and still there: ${overdue}.`,
        `Записей с истёкшим сроком, которые ещё не удалены: ${overdue}.`,
      ),
      facts,
    );
  const other = promised === undefined ? undefined : asPromised(schedules, promised);
  if (other !== undefined) return other;
  if (schedules.some((schedule) => schedule.failed !== null))
    return atRisk(
      say('Sonuncu süpürmə yarımçıq qalıb.', 'The last sweep failed.', 'Последняя очистка не завершилась.'),
      facts,
    );
  const open =
    stale(reads, schedules, facts) ??
    notSwept(reads, schedules, purposes) ??
    beyondSweeps(reads, purposes, facts);
  if (open !== undefined) return open;
  return kept(
    say(
      `Müddəti keçmiş yazı yoxdur; indiyədək silinib: ${destroyed}.`,
      `Nothing is past its term; destroyed so far: ${destroyed}.`,
      `Просроченных записей нет; удалено на сегодня: ${destroyed}.`,
    ),
    facts,
  );
}
