import { compileManifest } from '../../../decide/compile.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { consentTo, gateAnswer, minutesBefore } from './gate-answer.ts';

/**
 * What the gate would answer if the next version changed every purpose on consent: today's consent must not
 * carry data collected after the change, and must still carry data from before (LAL-8.5).
 */
export function consentAnewAtGate(reads: Reads): Evidence {
  const purposes = Object.entries(reads.manifest.purposes)
    .filter(([, purpose]) => purpose.basis === 'consent')
    .map(([id]) => id);
  if (purposes.length === 0)
    return notYetShown(
      say(
        'Razılığa əsaslanan məqsəd yoxdur.',
        'No purpose rests on consent.',
        'Целей, основанных на согласии, нет.',
      ),
    );
  const version = reads.gate.version + 1;
  const change = { version, effectiveAt: minutesBefore(reads, 3) };
  const next = compileManifest(reads.manifest, version, {
    law: reads.law,
    consentSince: Object.fromEntries(purposes.map((id) => [id, change])),
  });
  const wrong = purposes.filter((purpose) => {
    const old = consentTo(reads, purpose, true, 5);
    const anew = { ...consentTo(reads, purpose, true, 1), version };
    const after = { purpose, collectedAt: minutesBefore(reads, 2) };
    const before = { purpose, collectedAt: minutesBefore(reads, 4) };
    return (
      gateAnswer(reads, after, [old], next).allow ||
      !gateAnswer(reads, before, [old], next).allow ||
      !gateAnswer(reads, after, [old, anew], next).allow
    );
  });
  const facts = { purposes: purposes.length, wrong: wrong.length };
  return wrong.length > 0
    ? broken(
        say(
          `Dəyişiklikdən sonra köhnə razılıq keçərli qalır: ${wrong.join(', ')}.`,
          `The old consent would go on counting after a change: ${wrong.join(', ')}.`,
          `Старое согласие продолжало бы действовать после изменения: ${wrong.join(', ')}.`,
        ),
        facts,
      )
    : kept(
        say(
          'Dəyişiklikdən sonra yeni məlumat üçün yeni razılıq tələb olunur, əvvəlki məlumat köhnə razılıqla qalır.',
          'After a change new data waits for the new consent; data from before stays under the old one.',
          'После изменения новые данные ждут нового согласия, прежние остаются под старым.',
        ),
        facts,
      );
}
