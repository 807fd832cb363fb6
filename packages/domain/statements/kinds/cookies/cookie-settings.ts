import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { same, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { bannerSeen } from './banner-seen.ts';
import { leftAfterWithdrawal, unseen } from './crawl-evidence.ts';

/** The choice can be changed at any time under a link on every page. */
export const cookieSettings = kind({
  says: 'cookie-settings',
  section: 'cookies',
  schema: object({}, 'Where the choice of cookies can be changed.'),
  text(_statement, { banner }) {
    const label = banner?.settingsLabel ?? same('');
    return say(
      `Seçiminizi hər səhifədəki «${label.az}» keçidindən istənilən vaxt dəyişə bilərsiniz. Razılığı geri götürəndə həmin növün cookie-ləri silinir və skriptləri dayanır.`,
      `You can change your choice at any time through “${label.en}”, a link on every page. When you withdraw consent, the cookies of that kind are deleted and its scripts stop.`,
      `Выбор можно изменить в любое время по ссылке «${label.ru}» на каждой странице. При отзыве согласия файлы этого вида удаляются, а скрипты останавливаются.`,
    );
  },
  check(context) {
    if (context.manifest.banner !== undefined) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-447',
        message: says(
          {},
          'Seçimin hər an dəyişdirilə bildiyi deyilir, nə banner, nə də onu açan keçid göstərilib.',
          'The choice is said to be open at any time; no banner and no settings link are declared.',
          'Сказано, что выбор можно изменить в любой момент, а ни баннера, ни ссылки на настройки нет.',
        ),
        why: says(
          {},
          'Razılığı geri götürmək vermək qədər asan olmalıdır (GDPR, maddə 7(3)).',
          'Withdrawing consent must be as easy as giving it (GDPR Art. 7(3)).',
          'Отозвать согласие должно быть так же легко, как дать (GDPR, ст. 7(3)).',
        ),
        fix: says(
          { place: fact.place(['banner', 'settingsLabel']) },
          'Banner bəyan edin və parametrlər keçidinin adını yazın: {place}.',
          'Declare the banner with the label of its settings link: {place}.',
          'Заявите баннер с названием ссылки на настройки: {place}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.manifest.banner === undefined)
      return broken(
        say('Keçid bəyan olunmayıb.', 'No settings link is declared.', 'Ссылка на настройки не заявлена.'),
      );
    const banner = bannerSeen(reads);
    return leftAfterWithdrawal(reads) ?? worstOf(unseen(reads, 'accepted', 'withdrawn') ?? banner, banner);
  },
});
