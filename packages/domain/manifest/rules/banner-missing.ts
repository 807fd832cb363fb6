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
