import type { Localized } from '../../../schema/schema.ts';
import { same, say } from '../../phrase.ts';

const laws: Readonly<Record<string, Localized>> = {
  'az-998': say(
    '«Fərdi məlumatlar haqqında» Azərbaycan Respublikasının 11 may 2010-cu il tarixli 998-IIIQ nömrəli Qanunu',
    'the Law of the Republic of Azerbaijan 998-IIIQ of 11 May 2010 on Personal Data',
    'Закон Азербайджанской Республики «О персональных данных» № 998-IIIQ от 11 мая 2010 года',
  ),
  'eu-gdpr': say(
    'Avropa İttifaqında olan şəxslər üçün (Aİ) 2016/679 saylı Reqlament (GDPR)',
    'Regulation (EU) 2016/679 (GDPR) for people in the European Union',
    'Регламент (ЕС) 2016/679 (GDPR) для лиц в Европейском союзе',
  ),
  'coe-108': say(
    'Avropa Şurasının 108 saylı Konvensiyası',
    'Convention 108 of the Council of Europe',
    'Конвенция № 108 Совета Европы',
  ),
  'az-information-access': say(
    '«İnformasiya əldə etmək haqqında» Qanun',
    'the Law on Access to Information',
    'Закон «О получении информации»',
  ),
};
/** A law under its full name. */
export function lawWords(id: string): Localized {
  return laws[id] ?? same(id);
}
