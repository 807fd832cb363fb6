import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, ref } from '../../../schema/schema.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-a-finding.ts';
import { dutyEvidence } from './duty-state.ts';

/** Data is backed up and can be restored; what was erased does not come back with it. */
export default kind({
  says: 'backup-restore',
  section: 'security',
  schema: object({ drill: ref('duties', 'The restore drill.', 'restore-drill') }, 'Backup and restore.'),
  text: () =>
    say(
      'Məlumatların ehtiyat nüsxəsini çıxarır və bərpanı müntəzəm sınayırıq. Bərpa silinmiş insanları geri gətirmir.',
      'We back data up and try the restore regularly. A restore does not bring erased people back.',
      'Мы делаем резервные копии и регулярно проверяем восстановление. Удалённые люди при восстановлении не возвращаются.',
    ),
  check(context) {
    const drill = context.manifest.duties?.[context.statement.drill];
    if (drill === undefined || (drill.kind === 'restore-drill' && drill.every !== undefined)) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-341',
        path: ['duties', context.statement.drill],
        message: says(
          { duty: fact.entry(context.manifest, 'duties', context.statement.drill) },
          '{duty} müntəzəm bərpa sınağı deyil.',
          '{duty} is no regular restore drill.',
          '{duty} — не регулярная проверка восстановления.',
        ),
        why: says(
          {},
          'Heç kimin bərpa etmədiyi ehtiyat nüsxə yoxdur kimidir; mətn ikisini də vəd edir.',
          'A backup nobody restored is none; the text promises both.',
          'Копия, которую никто не восстанавливал, — не копия; текст обещает и то и другое.',
        ),
        fix: says(
          {
            place: fact.place(['duties', context.statement.drill]),
            kind: fact.yaml('kind', 'restore-drill'),
            every: fact.yaml('every', 'P1Y'),
          },
          '{place} altında yazın: {kind}, {every}.',
          'Write under {place}: {kind}, {every}.',
          'Напишите в {place}: {kind}, {every}.',
        ),
      }),
    ];
  },
  evidence: (statement, reads) =>
    worstOf(
      dutyEvidence(reads, [statement.drill]),
      notYetShown(
        say(
          'Bərpa sınağı hələ proqramın özü ilə aparılmayıb.',
          'No restore drill has been run by the program itself yet.',
          'Самой программой восстановление ещё не проверялось.',
        ),
      ),
    ),
});
