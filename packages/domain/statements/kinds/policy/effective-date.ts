import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { date, object } from '../../../schema/schema.ts';
import { bakuDateOf } from '../../../time/baku.ts';
import { broken, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { dateWords } from './date-words.ts';

/** The day the shown version was last updated, in words. An older version carries its own. */
export const effectiveDate = kind({
  says: 'effective-date',
  section: 'general',
  schema: object({ on: date('The day the text shows.', '2025-12-20') }, 'When the text was last updated.'),
  text(_statement, { policy }) {
    const day = dateWords(policy.effective);
    return say(`Son yenilənmə: ${day.az}.`, `Last updated: ${day.en}.`, `Последнее обновление: ${day.ru}.`);
  },
  check(context) {
    const { statement, manifest } = context;
    if (statement.on === manifest.policy.effective) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-406',
        field: 'on',
        message: says(
          { stated: fact.date(statement.on), real: fact.date(manifest.policy.effective) },
          'Mətndəki tarix: {stated}; bu redaksiya isə {real:from} qüvvədədir.',
          'The text shows {stated}; this version takes effect on {real}.',
          'В тексте указано {stated}, а эта редакция вступает в силу {real}.',
        ),
        why: says(
          {},
          'İnsanlar nəyə razı olduqlarını soruşanda səhifədəki tarixə baxır.',
          'People go by the date on the page when they ask what they agreed to.',
          'Люди смотрят на дату на странице, когда выясняют, на что согласились.',
        ),
        fix: says(
          {
            write: fact.write([...context.path, 'on'], manifest.policy.effective),
            place: fact.place(['policy', 'effective']),
          },
          'Vəddəki tarixi düzəldin ({write}) və ya {place} sahəsini.',
          'Correct the date of the promise ({write}), or {place}.',
          'Исправьте дату в обещании ({write}) или {place}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const shown = publishedNow(reads);
    const inForce = reads.policy?.versions.find((version) => version.number === reads.policy?.inForce);
    if (inForce === undefined) return shown;
    const effective = bakuDateOf(inForce.effectiveAt);
    const facts = { version: inForce.number, effective, shown: reads.manifest.policy.effective };
    if (effective !== reads.manifest.policy.effective)
      return broken(
        say(
          'Səhifədəki tarix qüvvədə olan redaksiyanın tarixindən fərqlidir.',
          'The date on the page differs from that of the version in force.',
          'Дата на странице отличается от даты действующей редакции.',
        ),
        facts,
      );
    return shown.state === 'kept' ? { ...shown, facts } : shown;
  },
});
