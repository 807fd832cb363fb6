import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/**
 * Evidence that what was destroyed stays so: an erasure passed its second scan, a key was destroyed, and a restored
 * backup brought nobody back. Broken when something was found again, not yet shown while one of the three is missing.
 */
export function beyondRestoration(reads: Reads): Evidence {
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
}
