import { say } from '../../statements/phrase.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { leastContrast, weaknesses } from '../../consent/theme.ts';
import { rule } from './rule.ts';

const parts = {
  accent: say('keçid və düymələrin rəngi', 'colour of links and buttons', 'цвет ссылок и кнопок'),
  ink: say('mətnin rəngi', 'colour of the text', 'цвет текста'),
} as const;
const schemes = {
  light: say('açıq', 'light', 'светлой'),
  dark: say('tünd', 'dark', 'тёмной'),
} as const;

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
        fix: says(
          { field: fact.place(['banner', 'theme', field]), least: fact.number(leastContrast) },
          '{field} üçün fonla kontrastı ən azı {least} olan rəng seçin: açıq fonda daha tünd, tünd fonda daha açıq. O vaxtadək bu görünüş bizim rənglərlə çəkilir.',
          'Choose for {field} a colour with a contrast of at least {least} to the paper: darker on a light one, lighter on a dark one. Until then this scheme is drawn in ours.',
          'Выберите для {field} цвет с контрастом к фону не меньше {least}: на светлом фоне темнее, на тёмном светлее. До тех пор эта схема рисуется нашими цветами.',
        ),
        message: says(
          {
            what: fact.word(of, parts),
            scheme: fact.word(scheme, schemes),
            ratio: fact.number(Number(ratio.toFixed(1))),
            least: fact.number(leastContrast),
          },
          '{scheme} görünüşdə fonla kontrastı çatmır ({what}): {ratio}, lazım olan isə ən azı {least}',
          'Too little contrast to the paper of the {scheme} scheme ({what}): {ratio}; {least} is needed',
          'Мало контраста с фоном в {scheme} схеме ({what}): {ratio}, а нужно не меньше {least}',
        ),
        about: ['banner'],
      };
    }
  },
});
