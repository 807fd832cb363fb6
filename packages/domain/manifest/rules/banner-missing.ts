import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Cookies that need consent and no banner to ask for it. */
export const bannerMissing = rule({
  code: 'AMANAT-CHK-213',
  severity: 'warning',
  title: 'Cookies that need consent, and no banner',
  why: 'Nothing asks before they are set',
  law: ['eu-gdpr.cookies', 'az-998.consent'],
  fix: 'Declare banner with its buttons, or remove the cookies.',
  *find({ manifest }) {
    if (manifest.banner) return;
    const asked = entries(manifest.cookies).find(([, cookie]) => cookie.category !== 'necessary');
    if (asked)
      yield {
        path: ['cookies', asked[0], 'category'],
        fix: says(
          {
            write: fact.write(['banner'], {
              buttons: ['accept-all', 'reject-all', 'customise'],
              settingsLabel: { az: 'Cookie ayarları', en: 'Cookie settings', ru: 'Настройки cookie' },
              lasts: 'P12M',
            }),
          },
          'Banner əlavə edin: {write}. Razılıq istəyən cookie-lərdən imtina etsəniz, onları siyahıdan silin.',
          'Declare a banner: {write}. If the site gives these cookies up, take them out of the list.',
          'Добавьте баннер: {write}. Если сайт откажется от таких cookie, уберите их из списка.',
        ),
        message: says(
          { cookie: fact.entry(manifest, 'cookies', asked[0]) },
          '{cookie} üçün razılıq lazımdır, onu soruşan banner isə yoxdur',
          '{cookie} needs consent, and no banner asks for it',
          'Для {cookie} нужно согласие, а баннера, который его спросит, нет',
        ),
        about: ['banner'],
      };
  },
});
