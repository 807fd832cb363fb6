import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { count, flag, object, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { same, say, together } from '../../phrase.ts';

/** The smallest group below which people can be singled out by guessing. */
const smallest = 5;

/** Depersonalised data: no direct identifier, and no group smaller than k. */
export const anonymisation = kind({
  says: 'anonymisation',
  section: 'retention',
  schema: object(
    {
      k: count('The smallest group of people who look alike after it.', 10, 1),
      thenStatistics: optional(flag('True when the result is used for statistics without limit.')),
    },
    'Depersonalisation.',
  ),
  text(statement) {
    return together(
      say(
        `Adsızlaşdırma (şəxsiyyətsizləşdirmə) o deməkdir ki, əlavə məlumat olmadan yazının kimə aid olduğunu bilmək olmur. Nəticədə birbaşa identifikator qalmır və hər qrupda ən azı ${statement.k} nəfər olur; bunu hər dəfə ölçüb qeyd edirik.`,
        `Making data anonymous means that nobody can tell whose it is without further information. No direct identifier is left and each group holds at least ${statement.k} people; we measure and record this every time.`,
        `Обезличивание означает, что без дополнительных сведений нельзя понять, о ком запись. Прямых идентификаторов не остаётся, в каждой группе не меньше ${statement.k} человек; мы измеряем и записываем это каждый раз.`,
      ),
      statement.thenStatistics === true
        ? say(
            'Belə məlumatdan təhlil, statistika və tədqiqat üçün müddətsiz istifadə etmək olar.',
            'Such data may be used without limit for analysis, statistics and research.',
            'Такие данные можно бессрочно использовать для анализа, статистики и исследований.',
          )
        : same(''),
    );
  },
  check(context) {
    if (context.statement.k >= smallest) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-521',
        severity: context.statement.k < 2 ? 'warning' : 'note',
        field: 'k',
        message: says(
          { k: fact.number(context.statement.k) },
          '{k} nəfərlik qruplarda ayrı-ayrı insanları tanımaq olur.',
          'Groups of {k} let single people be guessed.',
          'В группах такого размера ({k}) можно угадать отдельных людей.',
        ),
        why: says(
          {},
          'Az zəhmətlə şəxsə bağlana bilən məlumat fərdi məlumat olaraq qalır (GDPR, preambula 26).',
          'Data that can be tied to a person with little effort stays personal data (GDPR recital 26).',
          'Данные, которые легко связать с человеком, остаются персональными (GDPR, преамбула 26).',
        ),
        fix: says(
          { write: fact.write([...context.path, 'k'], smallest) },
          'Yazın: {write} və ya daha çox.',
          'Write {write}, or more.',
          'Напишите: {write} или больше.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const runs = reads.retention?.anonymisations ?? [];
    if (runs.length === 0)
      return notYetShown(
        say(
          'Adsızlaşdırma hələ aparılmayıb və ölçülməyib.',
          'Nothing has been made anonymous and measured yet.',
          'Обезличивание ещё не проводилось и не измерялось.',
        ),
      );
    const lowest = Math.min(...runs.map((run) => run.k));
    const identifiers = runs.reduce((sum, run) => sum + run.identifiers, 0);
    const facts = { runs: runs.length, k: lowest, identifiers };
    if (lowest < statement.k || identifiers > 0)
      return broken(
        say(
          `Ən kiçik qrup ${lowest}, qalan identifikator ${identifiers}.`,
          `Smallest group ${lowest}, identifiers left ${identifiers}.`,
          `Наименьшая группа ${lowest}, осталось идентификаторов ${identifiers}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Ölçülən ən kiçik qrup: ${lowest} nəfər; identifikator qalmayıb.`,
        `Smallest group measured: ${lowest} people; no identifier left.`,
        `Наименьшая измеренная группа: ${lowest} чел.; идентификаторов не осталось.`,
      ),
      facts,
    );
  },
});
