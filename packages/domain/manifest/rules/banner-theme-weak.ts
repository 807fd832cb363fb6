import { leastContrast, weaknesses } from '../../consent/theme.ts';
import { rule } from './rule.ts';

/** A theme of the banner that is hard to read. */
export const bannerThemeWeak = rule({
  code: 'AMANAT-CHK-248',
  severity: 'error',
  title: 'A theme of the banner that is hard to read',
  why: 'Refusing is as easy as accepting only where both are seen: WCAG 2.2 AA asks for a contrast of 4.5',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Choose a darker colour on a light paper, or a lighter one on a dark paper; until then that scheme is drawn in ours.',
  *find({ manifest }) {
    if (!manifest.banner) return;
    for (const { scheme, of, ratio } of weaknesses(manifest)) {
      const field = scheme === 'light' ? of : `${of}Dark`;
      const own = manifest.banner.theme && field in manifest.banner.theme;
      yield {
        path: own ? ['banner', 'theme', field] : ['banner'],
        message: `The ${of} of the ${scheme} scheme has a contrast of ${ratio.toFixed(1)} to its paper; ${leastContrast} is needed`,
        about: ['banner'],
      };
    }
  },
});
