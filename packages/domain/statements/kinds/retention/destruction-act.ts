import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { atRisk, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { scheduledPurposes, sweepsOf } from './sweeps.ts';

/** Destruction is recorded in an act (məhv edilmə haqqında akt), whose digest is in the journal. */
export const destructionAct = kind({
  says: 'destruction-act',
  section: 'retention',
  schema: object({}, 'The destruction act.'),
  text() {
    return say(
      'Saxlanma müddəti bitən məlumat ya adsızlaşdırılır, ya da məhv edilir. Məhv etdikdə akt tərtib olunur: nə, haradan, hansı əsasla, neçə yazı və necə silindi, kim təsdiqlədi.',
      'When its period ends, data is either made anonymous or destroyed. Destruction is recorded in an act: what, where, on what ground, how many records, how, and who approved it.',
      'По окончании срока данные обезличиваются или уничтожаются. Об уничтожении составляется акт: что, откуда, на каком основании, сколько записей, каким способом и кто утвердил.',
    );
  },
  check(context) {
    const destroys = Object.values(context.manifest.purposes).some(
      (purpose) => purpose.retention !== undefined && purpose.retention.keep !== 'unlimited',
    );
    if (destroys) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-519',
        message: says(
          {},
          'Məhv edilmə haqqında aktlar vəd edilib, heç bir məqsədin isə bitən müddəti yoxdur.',
          'Destruction acts are promised, and no purpose has a period that ends.',
          'Обещаны акты об уничтожении, а ни у одной цели срок не заканчивается.',
        ),
        why: says(
          {},
          'Heç nə bitməyəndə heç bir akt yazılmır.',
          'Where nothing ends, no act is ever written.',
          'Где ничего не кончается, акт не составляют.',
        ),
        fix: says(
          { write: fact.yaml('retention', { keep: 'P1Y', after: 'collected', then: 'destroy' }) },
          'Məqsədlərə müddət verin, məsələn: {write}.',
          'Give the purposes periods, as in {write}.',
          'Задайте целям сроки, например: {write}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const sweeps = sweepsOf(reads, scheduledPurposes(reads));
    if (reads.retention === null) return sweeps;
    // A table stands once for each of its purposes; its rows are counted once.
    const tables = new Map(
      reads.retention.schedules.map((each) => [`${each.store}/${each.table}`, each.destroyed]),
    );
    const swept = [...tables.values()].reduce((sum, rows) => sum + rows, 0);
    const erased = reads.retention.erasedRows ?? 0;
    const destroyed = swept + erased;
    const recorded = reads.retention.acts.reduce((sum, act) => sum + act.count, 0);
    const facts = { acts: reads.retention.acts.length, recorded, destroyed, erased };
    if (recorded < destroyed)
      return worstOf(
        atRisk(
          say(
            `Məhv edilən ${destroyed} yazıdan ${recorded} yazı üçün akt var.`,
            `Of ${destroyed} destroyed rows ${recorded} are covered by an act.`,
            `Из ${destroyed} уничтоженных записей актами охвачено ${recorded}.`,
          ),
          facts,
        ),
        sweeps,
      );
    if (sweeps.state !== 'kept') return sweeps;
    if (destroyed === 0)
      return notYetShown(
        say('Hələ heç nə məhv edilməyib.', 'Nothing has been destroyed yet.', 'Ещё ничего не уничтожалось.'),
        facts,
      );
    return kept(
      say(
        `Məhv edilən hər yazı aktda var; aktların sayı: ${reads.retention.acts.length}.`,
        `Every destroyed row is in an act; acts: ${reads.retention.acts.length}.`,
        `Каждая уничтоженная запись есть в акте; актов: ${reads.retention.acts.length}.`,
      ),
      facts,
    );
  },
});
