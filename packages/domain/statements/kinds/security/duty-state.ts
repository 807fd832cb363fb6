import type { Entry, Manifest } from '../../../manifest/manifest.ts';
import { daysBetween } from '../../../time/local-date.ts';
import { addPeriod, parsePeriod } from '../../../time/period.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { namedIn } from '../facts-of.ts';

export type Duty = Entry<'duties'>;

/** Days before its date from which a duty is shown as coming up. */
export const warningDays = 30;

/** The day a duty is due: its next date, else its last one and the interval; undefined when neither is known. */
export function dutyDue(duty: Duty): string | undefined {
  if (duty.next !== undefined) return duty.next;
  const every = duty.every === undefined ? undefined : parsePeriod(duty.every);
  return duty.last === undefined || every === undefined ? undefined : addPeriod(duty.last, every);
}

/** Duties sorted by what a day makes of them. */
export function dutiesOn(manifest: Manifest, ids: readonly string[], today: string) {
  const duties = namedIn(manifest.duties, ids);
  const due = (wanted: (days: number) => boolean) =>
    duties.filter(([, duty]) => {
      const day = dutyDue(duty);
      return day !== undefined && wanted(daysBetween(today, day));
    });
  return {
    duties,
    missing: ids.length - duties.length,
    overdue: due((days) => days < 0),
    soon: due((days) => days >= 0 && days <= warningDays),
    unplanned: duties.filter(([, duty]) => dutyDue(duty) === undefined),
    neverDone: duties.filter(([, duty]) => duty.last === undefined),
  };
}

/**
 * Evidence of what people do: late breaks the promise, soon or unplanned puts it at risk, never recorded is not yet
 * shown. The dates are those of the register.
 */
export function dutyEvidence(reads: Reads, ids: readonly string[]): Evidence {
  const { duties, missing, overdue, soon, unplanned, neverDone } = dutiesOn(reads.manifest, ids, reads.today);
  const next = duties.flatMap(([, duty]) => dutyDue(duty) ?? []).toSorted()[0] ?? null;
  const facts = { duties: duties.length, overdue: overdue.length, next, neverDone: neverDone.length };
  if (overdue.length > 0 || missing > 0)
    return broken(
      say(
        `Gecikən iş: ${overdue.length}; reyestrdə olmayan: ${missing}.`,
        `Overdue: ${overdue.length}; not in the register: ${missing}.`,
        `Просрочено: ${overdue.length}; нет в реестре: ${missing}.`,
      ),
      facts,
    );
  if (neverDone.length > 0)
    return notYetShown(
      say(
        `Görüldüyü qeydə alınmayan iş: ${neverDone.length}.`,
        `Nothing on record that they were done: ${neverDone.length}.`,
        `Нет записи о выполнении: ${neverDone.length}.`,
      ),
      facts,
    );
  if (soon.length + unplanned.length > 0)
    return atRisk(
      say(
        `Vaxtı yaxınlaşan: ${soon.length}; növbəti tarixi olmayan: ${unplanned.length}.`,
        `Coming up: ${soon.length}; without a next date: ${unplanned.length}.`,
        `Скоро срок: ${soon.length}; без следующей даты: ${unplanned.length}.`,
      ),
      facts,
    );
  return kept(
    say(
      `Reyestrdəki ${duties.length} iş vaxtında görülüb.`,
      `All ${duties.length} duties of the register were done in time.`,
      `Все дела реестра (${duties.length}) выполнены в срок.`,
    ),
    facts,
  );
}
