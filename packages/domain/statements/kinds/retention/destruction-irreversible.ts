import { object } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';

/** Destruction cannot be undone: not from stores, own records, or a restored backup. */
export const destructionIrreversible = kind({
  says: 'destruction-irreversible',
  section: 'retention',
  schema: object({}, 'Destruction beyond restoration.'),
  text() {
    return say(
      'Məhv edilmə o deməkdir ki, məlumatın məzmunu nə bazalardan, nə jurnallardan, nə də ehtiyat nüsxədən bir daha bərpa olunur.',
      'Destruction means that the content can be restored neither from stores nor from records nor from a backup.',
      'Уничтожение означает, что содержание нельзя восстановить ни из баз, ни из журналов, ни из резервной копии.',
    );
  },
  check(context) {
    const keeping = Object.entries(context.manifest.purposes)
      .filter(([, { retention }]) => retention?.keep === 'unlimited' && retention.orOn === undefined)
      .map(([id]) => id);
    if (keeping.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-501',
        severity: 'note',
        message: `Destruction is described, and ${keeping.join(', ')} never reaches it.`,
        why: 'Data without a period is never destroyed.',
        fix: 'Give these purposes a period.',
      }),
    ];
  },
  evidence(_statement, reads) {
    const { requests, journal } = reads;
    const dirty = requests?.erasures.secondScanDirty ?? 0;
    const drill = reads.retention?.restoreDrill;
    const facts = { dirty, keysDestroyed: journal?.keysDestroyed ?? 0, cameBack: drill?.cameBack ?? null };
    if (dirty > 0 || (drill?.cameBack ?? 0) > 0)
      return broken(
        say(
          'Məhv edilmiş məlumat yenidən tapılıb.',
          'Destroyed data was found again.',
          'Уничтоженные данные снова найдены.',
        ),
        facts,
      );
    if (requests === null || requests.erasures.secondScanClean === 0 || facts.keysDestroyed === 0)
      return notYetShown(
        say(
          'Hələ heç bir silinmə ikinci yoxlamadan keçməyib və ya açar məhv edilməyib.',
          'No erasure has passed a second scan with its key destroyed yet.',
          'Ещё ни одно удаление не прошло повторную проверку с уничтожением ключа.',
        ),
        facts,
      );
    if (drill === undefined)
      return notYetShown(
        say(
          'Ehtiyat nüsxədən bərpa hələ sınanmayıb.',
          'Restoring a backup has not been tried yet.',
          'Восстановление из резервной копии ещё не проверялось.',
        ),
        facts,
      );
    return kept(
      say(
        'Silinən məlumat nə bazalarda, nə jurnalda, nə də bərpa olunmuş nüsxədə var.',
        'What was erased is in no store, no record and no restored backup.',
        'Удалённого нет ни в базах, ни в журнале, ни в восстановленной копии.',
      ),
      facts,
    );
  },
});
