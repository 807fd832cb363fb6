import type { Entry, Manifest } from '../../../manifest/manifest.ts';
import { daysBetween } from '../../../time/local-date.ts';
import { addPeriod, parsePeriod } from '../../../time/period.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { namedIn } from '../facts-of.ts';

export type Duty = Entry<'duties'>;

/** The dates of a duty, or of what is done like one; `every` is an ISO 8601 period. */
type Planned = { readonly [K in 'next' | 'last' | 'every']?: Duty[K] | undefined };

/** Days before its date from which a duty is shown as coming up. */
export const warningDays = 30;

/**
 * The day a duty is due: the earlier of its next date and of its last one and the interval, so that a date put off
 * past the interval hides nothing; undefined when neither is known.
 */
export function dutyDue({ next, last, every }: Planned): string | undefined {
  const period = every === undefined ? undefined : parsePeriod(every);
  const regular = last === undefined || period === undefined ? undefined : addPeriod(last, period);
  return [next, regular].filter((day) => day !== undefined).toSorted()[0];
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
    // A day that is still to come is a plan, and no record.
    neverDone: duties.filter(([, duty]) => duty.last === undefined || duty.last > today),
  };
}

/**
 * Evidence of what people do: late breaks the promise, soon or without a next time puts it at risk, never recorded is
 * not yet shown. The dates are those of the register.
 */
export function dutyEvidence(reads: Reads, ids: readonly string[]): Evidence {
  const { duties, missing, overdue, soon, unplanned, neverDone } = dutiesOn(reads.manifest, ids, reads.today);
  // What was never begun waits for its first time, and for no next one.
  const endless = unplanned.filter((duty) => !neverDone.includes(duty));
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
  if (soon.length + endless.length > 0)
    return atRisk(
      say(
        `Vaxtı yaxınlaşan: ${soon.length}; növbəti tarixi olmayan: ${endless.length}.`,
        `Coming up: ${soon.length}; without a next date: ${endless.length}.`,
        `Скоро срок: ${soon.length}; без следующей даты: ${endless.length}.`,
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
  return kept(
    say(
      `Reyestrə görə ${duties.length} işin hamısı vaxtında görülüb.`,
      `By the register all ${duties.length} duties were done in time.`,
      `По реестру все дела (${duties.length}) выполнены в срок.`,
    ),
    facts,
  );
}
