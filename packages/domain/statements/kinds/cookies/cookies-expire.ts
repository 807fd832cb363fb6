import { lapsesAt } from '../../../consent/lapse.ts';
import { termsOf } from '../../../consent/terms.ts';
import { askedCategories } from '../../../consent/asked.ts';
import { object } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { gateAnswer, minutesBefore } from '../consent/gate-answer.ts';
import { bannerSeen } from './banner-seen.ts';

/** At the end of their term cookies are deleted and consent lapses; the banner asks anew. */
export const cookiesExpire = kind({
  says: 'cookies-expire',
  section: 'cookies',
  schema: object({}, 'What happens when the term of a cookie or of the choice ends.'),
  text(_statement, { banner }) {
    const again = say(
      'Seçiminizin müddəti bitəndə banner yenidən soruşur.',
      'When your choice lapses, the banner asks again.',
      'Когда срок вашего выбора истекает, баннер спрашивает снова.',
    );
    return banner === undefined
      ? say(
          'Müddəti bitən cookie-lər silinir.',
          'Cookies are deleted when their term ends.',
          'По истечении срока файлы cookie удаляются.',
        )
      : say(
          `Müddəti bitən cookie-lər avtomatik silinir; onları brauzerin keşini təmizləyəndə də silə bilərsiniz. ${again.az}`,
          `Cookies are deleted by themselves when their term ends; clearing the cache of your browser deletes them too. ${again.en}`,
          `По истечении срока файлы cookie удаляются сами; их можно удалить и вместе с кешем браузера. ${again.ru}`,
        );
  },
  check: () => [],
  evidence(_statement, reads) {
    const purposes = askedCategories(reads.manifest).flatMap((asked) => asked.purposes);
    if (purposes.length === 0)
      return notYetShown(
        say(
          'Banner heç bir məqsəd üçün razılıq soruşmur.',
          'The banner asks consent for no purpose.',
          'Баннер не спрашивает согласия ни на одну цель.',
        ),
      );
    const at = minutesBefore(reads, 2 * 366 * 24 * 60);
    const alive = purposes.filter(
      (purpose) =>
        gateAnswer(reads, { purpose }, [
          {
            kind: 'consent',
            at,
            version: reads.gate.version,
            choices: { [purpose]: true },
            expires: lapsesAt(at, ...termsOf(reads.manifest, purpose)),
          },
        ]).allow,
    );
    const facts = { purposes: purposes.length, stillAllowed: alive.length };
    const lapse =
      alive.length > 0
        ? broken(
            say(
              'Müddəti bitmiş razılıq hələ keçərlidir.',
              'A lapsed consent still counts.',
              'Истёкшее согласие всё ещё действует.',
            ),
            facts,
          )
        : kept(
            say(
              'Müddəti bitmiş razılıq keçərli deyil.',
              'A lapsed consent no longer counts.',
              'Истёкшее согласие не действует.',
            ),
            facts,
          );
    return worstOf(lapse, bannerSeen(reads));
  },
});
