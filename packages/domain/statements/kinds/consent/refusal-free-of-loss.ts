import { broken, kept } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { consentTo, gateAnswer, minutesBefore } from './gate-answer.ts';

/**
 * Whether refusing these purposes changes no other answer of the gate: every other purpose is asked for a person
 * with a running contract who refused, and for one who agreed.
 */
export function refusalChangesNothingElse(reads: Reads, purposes: readonly string[]): Evidence {
  const rest = Object.keys(reads.manifest.purposes).filter((id) => !purposes.includes(id));
  const answer = (purpose: string, yes: boolean) =>
    gateAnswer(reads, { purpose }, [
      { kind: 'contract', at: minutesBefore(reads, 2), running: true },
      ...purposes.map((id) => consentTo(reads, id, yes, 1)),
    ]).allow;
  const changed = rest.filter((purpose) => answer(purpose, true) !== answer(purpose, false));
  const facts = { otherPurposes: rest.length, changed: changed.length };
  return changed.length === 0
    ? kept(
        say(
          'İmtina başqa heç nəyi dəyişmir.',
          'Refusing changes nothing else.',
          'Отказ ничего другого не меняет.',
        ),
        facts,
      )
    : broken(
        say(
          `İmtina bunlara da təsir edir: ${changed.join(', ')}.`,
          `Refusing also changes: ${changed.join(', ')}.`,
          `Отказ влияет и на это: ${changed.join(', ')}.`,
        ),
        facts,
      );
}
